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
  /** Puts off a write until somebody looks at the table or writes it. */
  later: (write: () => void) => void
  /**
   * A table of its own that begins with the same rows. It costs nothing until it is written, and then as much as copying maps. What is put
   * off in a table that is no fork itself stays so until somebody looks at one of its forks.
   */
  fork: (hooks: TableHooks) => Table<R, Index, Order>
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

/** Finds rows by equal keys. Sets that are not `owned` belong to the table this one was forked from, and are copied first. */
interface Lookup {
  ids: Ids
  owned: Set<string>
}

/** Finds an id under its new keys and no longer under the old ones. */
function rekey(lookup: Lookup, id: string, old: string[], next: string[]): void {
  for (const key of old) if (!next.includes(key)) remove(lookup, key, id)
  for (const key of next) add(lookup, key, id)
}

function remove(lookup: Lookup, key: string, id: string): void {
  const found = lookup.ids.get(key)
  if (found === id) lookup.ids.delete(key)
  else if (typeof found === 'object' && found.has(id)) ownSet(lookup, key, found).delete(id)
}

function add(lookup: Lookup, key: string, id: string): void {
  const found = lookup.ids.get(key)
  if (found === undefined) lookup.ids.set(key, id)
  else if (typeof found === 'object') {
    if (!found.has(id)) ownSet(lookup, key, found).add(id)
  } else if (found !== id) ownSet(lookup, key, new Set([found, id]))
}

function ownSet({ ids, owned }: Lookup, key: string, found: Set<string>): Set<string> {
  if (owned.has(key)) return found
  const own = new Set(found)
  owned.add(key)
  ids.set(key, own)
  return own
}

const listOf = (found: string | Set<string> | undefined): Iterable<string> => (typeof found === 'string' ? [found] : (found ?? []))
const sizeOf = (found: string | Set<string> | undefined): number => (typeof found === 'string' ? 1 : (found?.size ?? 0))

/** The table that another one is forked from. It is not written any more. */
interface Origin<R extends Row, Index extends string, Order extends string> {
  rows: Map<string, R>
  lookups: Map<Index, Lookup>
  lookUp: (index: Index) => Lookup
  ordered: (order: Order, parameter: string) => OrderedIndex<R>
  settle: () => void
}

export function createTable<R extends Row, Index extends string, Order extends string>(
  name: string,
  definition: TableDefinition<R, Index, Order>,
  { onWrite, onRead }: TableHooks,
  origin?: Origin<R, Index, Order>,
): Table<R, Index, Order> {
  const { indexes, orders } = definition
  let rows = origin?.rows ?? new Map<string, R>()
  let isShared = origin !== undefined
  let deletions = 0
  let waiting: (() => void) | undefined
  const settle = () => {
    origin?.settle()
    const write = waiting
    waiting = undefined
    write?.()
  }
  // Built on first use, as sorted indexes are: a scenario writes many rows, and most of what they can be found by is never asked for.
  let lookups = new Map<Index, Lookup>()
  const sorted = new Map<string, OrderedIndex<R>>()

  const keysOf = (index: Index, row: R | undefined) => {
    const keys = row ? indexes![index](row) : null
    return keys === null ? [] : typeof keys === 'string' ? [keys] : keys
  }
  const lookUp = (index: Index): Lookup => {
    if (origin && isShared) return origin.lookUp(index)
    const existing = lookups.get(index)
    if (existing) return existing
    const lookup: Lookup = { ids: new Map(), owned: new Set() }
    for (const [id, row] of rows) for (const key of keysOf(index, row)) add(lookup, key, id)
    lookups.set(index, lookup)
    return lookup
  }
  // A map that outgrows its table in V8 links the old one to the new one. Where rows come and go for ever, such as traces, the links keep
  // all of them alive until a full collection.
  const renew = () => {
    rows = new Map(rows)
    deletions = 0
  }
  // Until its first write a fork is nothing but a view. Most tables of most shops are never written.
  const own = () => {
    if (!origin || !isShared) return
    isShared = false
    rows = new Map(rows)
    lookups = new Map(Array.from(origin.lookups, ([index, { ids }]) => [index, { ids: new Map(ids), owned: new Set() }]))
  }
  // A key that stays keeps the row's place, so that writing a row does not change the order it is found in.
  const relink = (before: R | undefined, after: R | undefined) => {
    for (const [index, lookup] of lookups) rekey(lookup, (before ?? after)!.id, keysOf(index, before), keysOf(index, after))
    for (const index of sorted.values()) {
      if (before) index.remove(before)
      if (after) index.add(after)
    }
  }
  const sort = (order: Order, parameter: string): OrderedIndex<R> => {
    const reader = (count: number) => onRead(name, count)
    if (origin && isShared) return origin.ordered(order, parameter).fork(reader)
    const key = orders![order]
    return createOrderedIndex<R>((row) => key(row, parameter), rows.values(), reader)
  }

  const table: Table<R, Index, Order> = {
    get size() {
      settle()
      return rows.size
    },
    get(id) {
      settle()
      const row = rows.get(id)
      if (row) onRead(name, 1)
      return row
    },
    where(index, key) {
      settle()
      const found = Array.from(listOf(lookUp(index).ids.get(key)), (id) => rows.get(id)!)
      onRead(name, found.length)
      return found
    },
    count(index, key) {
      settle()
      return sizeOf(lookUp(index).ids.get(key))
    },
    all() {
      settle()
      onRead(name, rows.size)
      return rows.values()
    },
    ordered(order, parameter = '') {
      settle()
      const label = `${order}:${parameter}`
      const existing = sorted.get(label)
      if (existing) return existing
      const index = sort(order, parameter)
      sorted.set(label, index)
      return index
    },
    put(row) {
      settle()
      own()
      const before = rows.get(row.id)
      onWrite(name, row.id, before ?? null, row)
      rows.set(row.id, row)
      relink(before, row)
      return row
    },
    putAll(many) {
      settle()
      own()
      lookups.clear()
      sorted.clear()
      for (const row of many) {
        onWrite(name, row.id, rows.get(row.id) ?? null, row)
        rows.set(row.id, row)
      }
    },
    delete(id) {
      settle()
      const before = rows.get(id)
      if (!before) return
      own()
      onWrite(name, id, before, null)
      relink(before, undefined)
      rows.delete(id)
      if (++deletions >= Math.max(rows.size, fewestDeletions)) renew()
    },
    later(write) {
      if (waiting) settle()
      waiting = write
    },
    fork(hooks) {
      // The maps of a fork are exchanged when it is written for the first time; others keep theirs.
      if (origin) settle()
      return createTable(name, definition, hooks, { rows, lookups, lookUp, ordered: table.ordered, settle })
    },
  }
  return table
}
