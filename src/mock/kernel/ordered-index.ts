/** What rows are sorted by. `null` sorts last. A list of keys is compared by who made it. */
export type Key = number | string | null | Key[]

export interface Position {
  key: Key
  id: string
}

export interface OrderedIndex<R extends { id: string }> {
  readonly size: number
  keyOf: (row: R) => Key
  /** How many entries lie before the position, itself excluded. */
  rank: (position: Position) => number
  /** The row at a place. It is not counted as read: whoever walks along many of them says so once, with `onRead`. */
  at: (index: number) => R
  onRead: (rows: number) => void
  add: (row: R) => void
  remove: (row: R) => void
  /** An index of its own with the same entries, which need not be sorted again. */
  fork: (onRead: (rows: number) => void) => OrderedIndex<R>
}

interface Entry<R> extends Position {
  row: R
}

export const comparePositions = (a: Position, b: Position): number => compareKeys(a.key, b.key) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

/** Rows sorted by a key, then by id, in one array: found by binary search, kept sorted by inserting in place. */
export function createOrderedIndex<R extends { id: string }>(
  keyOf: (row: R) => Key,
  rows: Iterable<R>,
  onRead: (rows: number) => void,
): OrderedIndex<R> {
  const entries = Array.from(rows, (row) => ({ key: keyOf(row), id: row.id, row })).sort(comparePositions)
  return indexOver(keyOf, entries, onRead)
}

function indexOver<R extends { id: string }>(keyOf: (row: R) => Key, entries: Entry<R>[], onRead: (rows: number) => void): OrderedIndex<R> {
  const rank = (position: Position) => {
    let low = 0
    let high = entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (comparePositions(entries[middle]!, position) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    get size() {
      return entries.length
    },
    keyOf,
    rank,
    at: (index) => entries[index]!.row,
    onRead,
    add(row) {
      const entry = { key: keyOf(row), id: row.id, row }
      entries.splice(rank(entry), 0, entry)
    },
    remove(row) {
      const index = rank({ key: keyOf(row), id: row.id })
      if (entries[index]?.id === row.id) entries.splice(index, 1)
    },
    fork: (reader) => indexOver(keyOf, [...entries], reader),
  }
}
