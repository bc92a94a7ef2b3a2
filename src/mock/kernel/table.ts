import type { Key } from './ordered-index.ts'
import { createOrderedIndex, type OrderedIndex } from './ordered-index.ts'

export interface Row {
  id: string
}

/** How a table can be looked up besides by id. */
export interface TableDefinition<R extends Row, Index extends string = string, Order extends string = string> {
  /** Equal keys: from a row to the keys it is found under. */
  indexes?: Record<Index, (row: R) => string | string[] | null>
  /** Sorted keys: from a row to the key it is sorted by; `null` sorts last. The part after a colon in the name is handed over. */
  orders?: Record<Order, (row: R, parameter: string) => Key>
}

/** Rows by id. Rows are never changed in place: `put` replaces them. */
export interface Table<R extends Row, Index extends string = never, Order extends string = never> {
  readonly size: number
  get: (id: string) => R | undefined
  where: (index: Index, key: string) => R[]
  count: (index: Index, key: string) => number
  all: () => Iterable<R>
  /** Rows in the order of a sorted index, e.g. `ordered('price', 'KES')`. The index is built on first use and kept up to date. */
  ordered: (order: Order, parameter?: string) => OrderedIndex<R>
  put: (row: R) => R
  /** Puts many rows at once. Indexes are forgotten, and built again when somebody asks for them. */
  putAll: (rows: Iterable<R>) => void
  delete: (id: string) => void
}

/** Told of every write, before it can be seen. */
export type Recorder = (table: string, id: string, before: Row | null, after: Row | null) => void

export interface TableHooks {
  onWrite: Recorder
  onRead: (table: string, rows: number) => void
}

const fewestDeletions = 100

/** Ids by key. Most keys have one id, and a set for each of these would take more memory than the rows. */
type Ids = Map<string, string | Set<string>>

/** Finds an id under its new keys and no longer under the old ones. */
function rekey(ids: Ids, id: string, old: string[], next: string[]): void {
  for (const key of old) if (!next.includes(key)) remove(ids, key, id)
  for (const key of next) add(ids, key, id)
}

function remove(ids: Ids, key: string, id: string): void {
  const found = ids.get(key)
  if (found === id) ids.delete(key)
  else if (typeof found === 'object') found.delete(id)
}

function add(ids: Ids, key: string, id: string): void {
  const found = ids.get(key)
  if (found === undefined) ids.set(key, id)
  else if (typeof found === 'object') found.add(id)
  else if (found !== id) ids.set(key, new Set([found, id]))
}

const listOf = (found: string | Set<string> | undefined): Iterable<string> => (typeof found === 'string' ? [found] : (found ?? []))
const sizeOf = (found: string | Set<string> | undefined): number => (typeof found === 'string' ? 1 : (found?.size ?? 0))

export function createTable<R extends Row, Index extends string, Order extends string>(
  name: string,
  { indexes, orders }: TableDefinition<R, Index, Order>,
  { onWrite, onRead }: TableHooks,
): Table<R, Index, Order> {
  let rows = new Map<string, R>()
  let deletions = 0
  // Built on first use, as sorted indexes are: a scenario writes many rows, and most of what they can be found by is never asked for.
  const lookups = new Map<string, Ids>()
  const sorted = new Map<string, OrderedIndex<R>>()

  const keysOf = (lookup: string, row: R | undefined) => {
    const keys = row ? indexes![lookup as Index](row) : null
    return keys === null ? [] : typeof keys === 'string' ? [keys] : keys
  }
  const lookUp = (index: Index): Ids => {
    const existing = lookups.get(index)
    if (existing) return existing
    const ids: Ids = new Map()
    for (const [id, row] of rows) for (const key of keysOf(index, row)) add(ids, key, id)
    lookups.set(index, ids)
    return ids
  }
  // A map that outgrows its table in V8 links the old one to the new one. Where rows come and go for ever, such as traces, the links keep
  // all of them alive until a full collection.
  const renew = () => {
    rows = new Map(rows)
    deletions = 0
  }
  // A key that stays keeps the row's place, so that writing a row does not change the order it is found in.
  const relink = (before: R | undefined, after: R | undefined) => {
    for (const [index, ids] of lookups) rekey(ids, (before ?? after)!.id, keysOf(index, before), keysOf(index, after))
    for (const index of sorted.values()) {
      if (before) index.remove(before)
      if (after) index.add(after)
    }
  }

  return {
    get size() {
      return rows.size
    },
    get(id) {
      const row = rows.get(id)
      if (row) onRead(name, 1)
      return row
    },
    where(index, key) {
      const found = Array.from(listOf(lookUp(index).get(key)), (id) => rows.get(id)!)
      onRead(name, found.length)
      return found
    },
    count: (index, key) => sizeOf(lookUp(index).get(key)),
    all() {
      onRead(name, rows.size)
      return rows.values()
    },
    ordered(order, parameter = '') {
      const label = `${order}:${parameter}`
      const existing = sorted.get(label)
      if (existing) return existing
      const key = orders![order]
      const index = createOrderedIndex<R>(
        (row) => key(row, parameter),
        rows.values(),
        (count) => onRead(name, count),
      )
      sorted.set(label, index)
      return index
    },
    put(row) {
      const before = rows.get(row.id)
      onWrite(name, row.id, before ?? null, row)
      rows.set(row.id, row)
      relink(before, row)
      return row
    },
    putAll(many) {
      lookups.clear()
      sorted.clear()
      for (const row of many) {
        onWrite(name, row.id, rows.get(row.id) ?? null, row)
        rows.set(row.id, row)
      }
    },
    delete(id) {
      const before = rows.get(id)
      if (!before) return
      onWrite(name, id, before, null)
      relink(before, undefined)
      rows.delete(id)
      if (++deletions >= Math.max(rows.size, fewestDeletions)) renew()
    },
  }
}
