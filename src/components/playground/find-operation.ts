import type { Listed } from './request.ts'

/** The operations that fit what was typed, best first: words may be parts of the name, the path, the summary or the resource. */
export function findOperations(typed: string, all: Listed[]): Listed[] {
  const wanted = typed
    .toLowerCase()
    .split(/[\s/]+/)
    .filter(Boolean)
  if (wanted.length === 0) return all
  const scored = all.flatMap((one) => {
    const score = wanted.map((word) => scoreOf(word, one))
    return score.includes(0) ? [] : [{ one, score: score.reduce((sum, part) => sum + part, 0) }]
  })
  return scored.sort((a, b) => b.score - a.score).map(({ one }) => one)
}

function scoreOf(word: string, { id, method, path, summary, tag }: Listed): number {
  const name = id.toLowerCase()
  if (name === word) return 100
  if (name.startsWith(word)) return 40
  if (method.toLowerCase() === word) return 30
  if (name.includes(word)) return 20
  if (path.toLowerCase().includes(word)) return 15
  if (summary.toLowerCase().includes(word)) return 10
  return tag.toLowerCase().includes(word) ? 5 : 0
}
