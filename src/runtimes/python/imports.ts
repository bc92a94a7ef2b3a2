const statement = /^(?:from\s+(\w+)\s+import\b|import\s+(\w+(?:\s*,\s*\w+)*))/gm

/** The cells that a source imports from: `from log_in import token` names `log_in.py`, when there is such a cell. */
export function importsOf(source: string, cells: string[]): string[] {
  const named = Array.from(source.matchAll(statement), ([, from, several]) => from ?? several!.split(/\s*,\s*/)).flat()
  return [...new Set(named)]
    .map((module) => `${module}.py`)
    .filter((file) => cells.includes(file))
    .map((file) => `./${file}`)
}
