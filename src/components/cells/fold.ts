import { element } from './element.ts'

// What is longer than this is shown with its inner parts closed.
const openLines = 40

/**
 * Text whose lines open and close brackets, with each bracketed part in a fold. The text stays what it was, letter by letter: folds are
 * found by their indentation, so an answer, a printed object and the output of jq all have them.
 */
export function folded(text: string): Node[] {
  const lines = text.split('\n')
  return lines.length < 3 ? [document.createTextNode(text)] : parts(lines, 0, lines.length <= openLines)
}

function parts(lines: string[], depth: number, isOpen: boolean): Node[] {
  const made: Node[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const end = endOf(lines, at)
    if (end === undefined) made.push(document.createTextNode(at < lines.length - 1 ? `${line}\n` : line))
    else {
      const fold = element(
        'details',
        'fold',
        element('summary', '', line, element('span', 'fold-end', '\n')),
        ...parts(lines.slice(at + 1, end), depth + 1, isOpen),
      )
      // The last line of a part ends too.
      fold.append('\n')
      fold.open = isOpen || depth < 2
      made.push(fold)
      at = end - 1
    }
  }
  return made
}

/** The line that closes what this one opens: the next of the same indentation, when it begins with a closing bracket. */
function endOf(lines: string[], at: number): number | undefined {
  if (!/[{[(]$/.test(lines[at]!)) return undefined
  const indent = indentOf(lines[at]!)
  for (let end = at + 1; end < lines.length; end++) {
    if (lines[end] === '' || indentOf(lines[end]!) > indent) continue
    return end > at + 1 && indentOf(lines[end]!) === indent && /^\s*[}\])]/.test(lines[end]!) ? end : undefined
  }
  return undefined
}

const indentOf = (line: string) => line.length - line.trimStart().length
