/** A piece of a word: text as it is, a variable, or what commands print. */
export type Part = string | { variable: string } | { inside: Statement[] }
export type Word = Part[]

/** A command, what it is given, and the file its output goes to. */
export interface Command {
  words: Word[]
  output: Word | null
}

/** One line of a script: a value that gets a name, or commands that hand their output on. */
export type Statement = { line: number } & ({ kind: 'assign'; name: string; value: Word } | { kind: 'pipeline'; commands: Command[] })

/** A script that is not understood: why, and in which line. */
export class ScriptError extends Error {
  line: number
  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r' }
const refused: Record<string, string> = {
  '&': 'Background jobs and && are not available here. Write one command below the other.',
  '<': 'Reading from files with < is not available here.',
  '(': 'Functions and subshells are not available here.',
  '`': 'Write $(…) instead of backticks.',
  '||': 'The || of a shell is not available here.',
  '>>': 'Adding to a file with >> is not available here.',
}

/** Reads a small part of the language of a shell: commands, quotes, variables, `$(…)`, `|` and `>`. Anything else is refused by name. */
export function parseScript(source: string): Statement[] {
  let at = 0
  const lineOf = (place: number) => source.slice(0, place).split('\n').length
  const fail = (message: string, place = at): never => {
    throw new ScriptError(message, lineOf(place))
  }

  /** Statements until the end, or until the bracket that closes a `$(`. */
  function statements(isInside: boolean): Statement[] {
    const found: Statement[] = []
    const isEnd = () => at >= source.length || (isInside && source[at] === ')')
    for (skipBlank(); !isEnd(); skipBlank()) found.push(statement(isInside))
    if (isInside && at++ >= source.length) fail('A $( is not closed.', source.length)
    return found
  }

  function skipBlank(): void {
    at += /^(?:[\s;]|#[^\n]*)*/.exec(source.slice(at))![0].length
  }

  function statement(isInside: boolean): Statement {
    const line = lineOf(at)
    const [, name] = /^(\w+)=/.exec(source.slice(at)) ?? []
    if (name) {
      at += name.length + 1
      const value = /[\s;]/.test(source[at] ?? ' ') ? [''] : word()
      if (!atEnd(isInside)) fail(`Only a value may stand after ${name}=. Put quotes around it when there are spaces in it.`)
      return { line, kind: 'assign', name, value }
    }
    const commands = [command(isInside)]
    while (source[at] === '|' && source[at + 1] !== '|') {
      at++
      while (/\s/.test(source[at] ?? '')) at++
      commands.push(command(isInside))
    }
    return { line, kind: 'pipeline', commands }
  }

  function command(isInside: boolean): Command {
    const made: Command = { words: [], output: null }
    while (!atEnd(isInside) && (source[at] !== '|' || source[at + 1] === '|')) {
      const two = source.slice(at, at + 2)
      const why = refused[two] ?? refused[source[at]!]
      if (why) fail(why)
      if (source[at] === '>') {
        at++
        skipSpaces()
        made.output = word()
      } else made.words.push(word())
    }
    if (made.words.length === 0) fail('Here a command is missing.')
    return made
  }

  function skipSpaces(): void {
    for (;;) {
      const space = /^(?:[ \t\r]+|\\\r?\n)/.exec(source.slice(at))
      if (!space) return
      at += space[0].length
    }
  }

  function atEnd(isInside: boolean): boolean {
    skipSpaces()
    return at >= source.length || /[\n;#]/.test(source[at]!) || (isInside && source[at] === ')')
  }

  function word(): Word {
    const parts: Word = []
    while (at < source.length && !/[\s;|&<>()`]/.test(source[at]!)) parts.push(...pieces())
    if (source[at] === '`') fail(refused['`']!)
    return parts
  }

  function pieces(): Word {
    if (source.startsWith("$'", at)) return [escaped()]
    if (source[at] === "'") return [quoted(at + 1)]
    if (source[at] === '"') return doubleQuoted()
    if (source[at] === '$') return [variable()]
    const [whole, hidden] = /^\\(\r?\n|.?)/s.exec(source.slice(at)) ?? [source[at]!, source[at]!]
    at += whole.length
    return [hidden!.endsWith('\n') ? '' : hidden!]
  }

  function quoted(start: number): string {
    const end = source.indexOf("'", start)
    if (end < 0) fail('A single quote is not closed.')
    at = end + 1
    return source.slice(start, end)
  }

  function escaped(): string {
    const [whole, text] = /^\$'((?:[^'\\]|\\.)*)'/s.exec(source.slice(at)) ?? fail("A $' quote is not closed.")
    at += whole!.length
    return text!.replace(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter)
  }

  function doubleQuoted(): Word {
    const start = at++
    const parts: Word = ['']
    while (source[at] !== '"') {
      if (at >= source.length) fail('A double quote is not closed.', start)
      parts.push(insideQuotes())
    }
    at++
    return parts
  }

  function insideQuotes(): Part {
    if (source[at] === '`') fail(refused['`']!)
    if (source[at] === '$') return variable()
    // Between double quotes a backslash hides these few and is itself before anything else.
    const [whole, hidden] = /^\\(["\\$`]|\r?\n)/.exec(source.slice(at)) ?? [source[at]!, source[at]!]
    at += whole.length
    return hidden!.endsWith('\n') && whole.length > 1 ? '' : hidden!
  }

  function variable(): Part {
    if (source[at + 1] === '(') {
      at += 2
      return { inside: statements(true) }
    }
    const [whole, inBraces, plain] = /^\$(?:\{(\w+)\}|(\w+))/.exec(source.slice(at)) ?? []
    if (!whole) {
      if (source[at + 1] === '{') fail('A plain name is all that may stand between the braces here.')
      at++
      return '$'
    }
    at += whole.length
    return { variable: (inBraces ?? plain)! }
  }

  return statements(false)
}
