import type { Key, Position } from './ordered-index.ts'
import type { Listing } from './page.ts'

interface Run<R> {
  start: number
  entries: (Position & { row: R })[]
}

/**
 * Rows sorted by several keys, of which `rows` has the order of the first. Only runs of rows that are equal there are put in order, and
 * only when somebody comes to them: a page near the beginning costs what its runs cost, however long the list is.
 */
export function sortedRuns<R extends { id: string }>(
  rows: Listing<R>,
  keysOf: (row: R) => Key[],
  compare: (a: Position, b: Position) => number,
): Listing<R> {
  const runs = new Map<number, Run<R>>()
  const position = (row: R) => ({ key: keysOf(row), id: row.id })

  const runOf = (key: Key): Run<R> => {
    const ends = [rows.rank({ key, id: '' }), rows.rank({ key, id: '\uffff' })]
    const start = Math.min(...ends)
    const existing = runs.get(start)
    if (existing) return existing
    const length = Math.max(...ends) - start
    const entries = Array.from({ length }, (_, at) => rows.at(start + at)).map((row) => ({ ...position(row), row }))
    rows.onRead(length)
    const run = { start, entries: entries.sort(compare) }
    runs.set(start, run)
    return run
  }
  let last: Run<R> = { start: 0, entries: [] }
  return {
    size: rows.size,
    at(index) {
      const isInLast = index >= last.start && index < last.start + last.entries.length
      if (!isInLast) last = runOf(rows.position(rows.at(index)).key)
      return last.entries[index - last.start]!.row
    },
    // They were read when their run was put in order.
    onRead: () => {},
    rank(target) {
      const { start, entries } = runOf((target.key as Key[])[0]!)
      const found = entries.findIndex((entry) => compare(entry, target) >= 0)
      return start + (found < 0 ? entries.length : found)
    },
    position,
  }
}
