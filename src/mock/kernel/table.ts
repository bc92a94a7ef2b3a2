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
  delete: (id: string) => void
  /** A table of its own that begins with the same rows. It costs nothing until it is written, and then as much as copying maps. */
  fork: (hooks: TableHooks) => Table<R, Index, Order>
}

/** Told of every write, before it can be seen. */
export type Recorder = (table: string, id: string, before: Row | null, after: Row | null) => void

export interface TableHooks {
  onWrite: Recorder
  onRead: (table: string, rows: number) => void
}

const fewestDeletions = 100

/** Finds rows by equal keys. Sets of ids that are not `owned` belong to the table this one was forked from, and are copied first. */
interface Lookup<R> {
  index: string
  key: (row: R) => string | string[] | null
  ids: Map<string, Set<string>>
  owned: Set<string>
}

/** Finds an id under its new keys and no longer under the old ones. */
function rekey({ ids, owned }: Lookup<never>, id: string, old: string[], next: string[]): void {
  const writable = (key: string): Set<string> => {
    const found = ids.get(key)
    if (found && owned.has(key)) return found
    const own = new Set(found)
    owned.add(key)
    ids.set(key, own)
    return own
  }
  for (const key of old) if (!next.includes(key)) writable(key).delete(id)
  for (const key of next) if (!ids.get(key)?.has(id)) writable(key).add(id)
}

/** The table that another one is forked from. It is not written any more. */
interface Origin<R extends Row, Order extends string> {
  rows: Map<string, R>
  lookups: Lookup<R>[]
  ordered: (order: Order, parameter: string) => OrderedIndex<R>
}

export function createTable<R extends Row, Index extends string, Order extends string>(
  name: string,
  definition: TableDefinition<R, Index, Order>,
  { onWrite, onRead }: TableHooks,
  origin?: Origin<R, Order>,
): Table<R, Index, Order> {
  const { indexes, orders } = definition
  let rows = origin?.rows ?? new Map<string, R>()
  let lookups: Lookup<R>[] =
    origin?.lookups ??
    Object.entries<Lookup<R>['key']>(indexes ?? {}).map(([index, key]) => ({ index, key, ids: new Map(), owned: new Set() }))
  let isShared = origin !== undefined
  let deletions = 0
  const sorted = new Map<string, OrderedIndex<R>>()

  const keysOf = (key: Lookup<R>['key'], row: R) => {
    const keys = key(row)
    return keys === null ? [] : typeof keys === 'string' ? [keys] : keys
  }
  // A map that outgrows its table in V8 links the old one to the new one. Where rows come and go for ever, such as traces, the links keep
  // all of them alive until a full collection.
  const renew = () => {
    rows = new Map(rows)
    deletions = 0
  }
  // Until its first write a fork is nothing but a view. Most tables of most shops are never written.
  const own = () => {
    if (!isShared) return
    isShared = false
    rows = new Map(rows)
    lookups = lookups.map((lookup) => ({ ...lookup, ids: new Map(lookup.ids), owned: new Set() }))
  }
  // A key that stays keeps the row's place, so that writing a row does not change the order it is found in.
  const relink = (before: R | undefined, after: R | undefined) => {
    for (const lookup of lookups) {
      const { key } = lookup
      rekey(lookup, (before ?? after)!.id, before ? keysOf(key, before) : [], after ? keysOf(key, after) : [])
    }
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
  const idsOf = (index: Index, key: string) => lookups.find((lookup) => lookup.index === index)?.ids.get(key)

  const table: Table<R, Index, Order> = {
    get size() {
      return rows.size
    },
    get(id) {
      const row = rows.get(id)
      if (row) onRead(name, 1)
      return row
    },
    where(index, key) {
      const found = Array.from(idsOf(index, key) ?? [], (id) => rows.get(id)!)
      onRead(name, found.length)
      return found
    },
    count: (index, key) => idsOf(index, key)?.size ?? 0,
    all() {
      onRead(name, rows.size)
      return rows.values()
    },
    ordered(order, parameter = '') {
      const label = `${order}:${parameter}`
      const existing = sorted.get(label)
      if (existing) return existing
      const index = sort(order, parameter)
      sorted.set(label, index)
      return index
    },
    put(row) {
      own()
      const before = rows.get(row.id)
      onWrite(name, row.id, before ?? null, row)
      rows.set(row.id, row)
      relink(before, row)
      return row
    },
    delete(id) {
      const before = rows.get(id)
      if (!before) return
      own()
      onWrite(name, id, before, null)
      relink(before, undefined)
      rows.delete(id)
      if (++deletions >= Math.max(rows.size, fewestDeletions)) renew()
    },
    fork: (hooks) => createTable(name, definition, hooks, { rows, lookups, ordered: table.ordered }),
  }
  return table
}
