export interface Statement {
  text: string
  /** The line of the source in which it starts, from 1. */
  line: number
}

// What has semicolons in it that end nothing: comments, texts, quoted names, and bodies between dollar signs.
const opaque = /--[^\n]*|\/\*|[eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|;/g

/**
 * The statements of a source, one by one. They are sent alone, as psql does: PostgreSQL takes several statements in one message for one
 * transaction.
 */
export function statementsOf(source: string): Statement[] {
  const statements: Statement[] = []
  let start = 0
  const cut = (end: number) => {
    const text = source.slice(start, end)
    const lead = leadOf(text)
    if (lead < text.length) statements.push({ text: text.slice(lead).trimEnd(), line: source.slice(0, start + lead).split('\n').length })
    start = end + 1
  }
  opaque.lastIndex = 0
  for (let found = opaque.exec(source); found; found = opaque.exec(source)) {
    if (found[0] === ';') cut(found.index)
    else if (found[0] === '/*') opaque.lastIndex = endOfComment(source, found.index)
  }
  cut(source.length)
  return statements
}

/** The length of the white space and comments before the first word. */
function leadOf(text: string): number {
  let at = 0
  for (;;) {
    const space = /^(?:\s+|--[^\n]*)/.exec(text.slice(at))?.[0].length ?? 0
    if (space > 0) at += space
    else if (text.startsWith('/*', at)) at = endOfComment(text, at)
    else return at
  }
}

/** Comments of this kind can hold others. */
function endOfComment(source: string, start: number): number {
  const marks = /\/\*|\*\//g
  marks.lastIndex = start
  let depth = 0
  for (let mark = marks.exec(source); mark; mark = marks.exec(source)) {
    depth += mark[0] === '/*' ? 1 : -1
    if (depth === 0) return marks.lastIndex
  }
  return source.length
}
