"""Runs one program of a cell: alone in its namespace, with `await` at the top, and errors in the reader's own lines."""

import ast
import asyncio
import builtins
import inspect
import json
import linecache
import sys
import traceback
import types

import nexus_send
from pyodide.ffi import can_run_sync


def _input(prompt=""):
    raise RuntimeError("input() is not available here: nobody can type while the code runs. Write the value into the code.")


builtins.input = _input


async def run(source, name, linked, host, around=""):
    """Answers JSON: what went wrong and in which line, and the values that later cells can import.

    With a program `around` it, the source is a module that this program imports by its name.
    """
    nexus_send.host = host
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    main = types.ModuleType("__main__")
    main.__file__ = name
    sys.modules["__main__"] = main
    earlier = {file.removeprefix("./").removesuffix(".py"): values for file, values in json.loads(linked).items()}
    for module, values in earlier.items():
        sys.modules[module] = types.ModuleType(module)
        vars(sys.modules[module]).update(values)
    failure = None
    try:
        if around:
            own = name.removesuffix(".py")
            earlier[own] = {}
            sys.modules[own] = types.ModuleType(own)
            await _execute(source, name, sys.modules[own])
            await _execute(around, "main.py", main)
        else:
            await _execute(source, name, main)
    except SystemExit as end:
        failure = None if end.code in (None, 0) else (f"The program ended itself: {end.code}", None)
    except BaseException as error:
        failure = _described(error, name)
    finally:
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        for module in earlier:
            sys.modules.pop(module, None)
        sys.stdout.flush()
        sys.stderr.flush()
    return json.dumps({"failure": failure, "exports": _exports(main)})


async def _execute(source, name, module):
    tree = ast.parse(source, name)
    if not can_run_sync():
        tree = _AwaitedRuns().visit(tree)
    code = compile(tree, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    result = eval(code, vars(module))
    if inspect.isawaitable(result):
        await result


class _AwaitedRuns(ast.NodeTransformer):
    """Some browsers cannot wait inside a call. There `asyncio.run(x)` becomes `await x` where that is allowed."""

    def visit_FunctionDef(self, node):
        return node

    visit_AsyncFunctionDef = visit_Lambda = visit_ClassDef = visit_FunctionDef

    def visit_Call(self, node):
        self.generic_visit(node)
        match node:
            case ast.Call(ast.Attribute(ast.Name("asyncio"), "run"), [program, *_]):
                return ast.copy_location(ast.Await(program), node)
        return node


def _described(error, name):
    report = traceback.TracebackException.from_exception(error)
    line = error.lineno if isinstance(error, SyntaxError) and error.filename == name else None
    own = [frame.lineno for frame in report.stack if frame.filename == name]
    _keep_own_lines(report, name)
    return "".join(report.format(colorize=False)).rstrip(), line or (own[-1] if own else None)


def _keep_own_lines(report, name):
    kept = [frame for frame in report.stack or () if frame.filename == name]
    report.stack = traceback.StackSummary.from_list(kept) if kept else None
    for other in (report.__cause__, report.__context__, *(report.exceptions or ())):
        if other:
            _keep_own_lines(other, name)


def _exports(main):
    """What the program named and JSON can say, unless it is large."""
    found = {}
    for name, value in vars(main).items():
        if name.startswith("_") or not _is_small(value):
            continue
        try:
            found[name] = json.loads(json.dumps(value, allow_nan=False))
        except (TypeError, ValueError, RecursionError):
            pass
    return found


def _is_small(value):
    return value is None or isinstance(value, (bool, int, float)) or isinstance(value, (str, list, dict)) and len(value) < 1000
