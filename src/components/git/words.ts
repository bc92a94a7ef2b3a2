/** A line of a shell as words, with quotation marks as people use them. Phones write curly ones. */
export function wordsOf(line: string): string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  let open = ''
  for (const sign of line
    .trim()
    .replace(/^\$\s+/, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")) {
    if (open) {
      if (sign === open) open = ''
      else word += sign
    } else if (sign === '"' || sign === "'") {
      open = sign
      word ??= ''
    } else if (/\s/.test(sign)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + sign
  }
  if (open) return undefined
  return word === undefined ? words : [...words, word]
}

/** What Git knows and this simulator leaves out, with what helps instead. */
export const leftOut: Record<string, string> = {
  checkout: 'git switch moves between branches here.',
  restore: 'git reset --hard throws changes away here.',
  stash: 'Commit on a branch instead.',
  push: 'There is no other computer here.',
  pull: 'There is no other computer here.',
  fetch: 'There is no other computer here.',
  clone: 'There is no other computer here.',
  remote: 'There is no other computer here.',
  init: 'The repository is made already.',
  diff: 'git status names the files that changed, and cat shows one.',
  show: 'git log shows the commits, and cat a file.',
  tag: 'Use a branch as a mark.',
  rm: 'Files can be edited only.',
  mv: 'Files can be edited only.',
  config: 'There is nothing to set.',
  bisect: '',
  blame: '',
  worktree: '',
}

/** The word of a list that somebody may have meant: one or two signs away. */
export function nearest(word: string, list: readonly string[]): string | undefined {
  const [best] = list.map((other) => ({ other, away: distance(word, other) })).sort((one, two) => one.away - two.away)
  return best && best.away <= 2 && best.away < word.length ? best.other : undefined
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, sign] of [...one].entries()) {
    const next = [index + 1]
    for (const [column, letter] of [...other].entries())
      next.push(Math.min(next[column]! + 1, row[column + 1]! + 1, row[column]! + (sign === letter ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}
