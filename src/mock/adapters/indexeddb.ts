import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { SaveBatch, SavedHead, Storage } from '#mock/kernel/storage.ts'
import { type LateRow, merged, pack, unpack } from './packed.ts'

/** How the rows of a table are kept: most of them packed, those that were written since as they are. */
interface TableState {
  /** Rows are written under the last generation. Those of earlier ones are being packed. */
  generation: number
  /** How many rows the pack has, and the last generation that is in it; -1 when there is none. */
  packed: number
  upTo: number
}

interface Head extends SavedHead {
  tables: Record<string, TableState>
  /** Counts the times that everything was replaced. What was begun before is not finished afterwards. */
  era: number
}

interface ShopDatabase extends DBSchema {
  shops: { key: string; value: Head }
  /** Keys are shop, table, generation and id. */
  late: { key: [string, string, number, string]; value: LateRow }
  /** Keys are shop and table. */
  packs: { key: [string, string]; value: Uint8Array }
}

type Database = IDBPDatabase<ShopDatabase>

/** A table is packed when so many rows, and so large a part of it, were written since the last time. */
const fewestToPack = 64
const partToPack = 0.1

/**
 * Keeps shops in IndexedDB under a name of its own. A request writes its rows as they are; a table that has got many of them is packed
 * afterwards, when nobody waits, because compressed rows take a tenth of the room and are read ten times as quickly.
 *
 * @throws when the browser has no IndexedDB, or does not let this page use it.
 */
export async function indexedDbStorage(name: string): Promise<Storage> {
  const database = await openDB<ShopDatabase>(name, 2, {
    async upgrade(fresh, from, _to, transaction) {
      fresh.createObjectStore('late')
      fresh.createObjectStore('packs')
      if (from === 0) return void fresh.createObjectStore('shops')
      // Rows were kept in another way: the shop will say that it had to begin again.
      fresh.deleteObjectStore('rows' as 'late')
      for await (const cursor of transaction.objectStore('shops')) await cursor.update({ ...cursor.value, version: '', tables: {}, era: 0 })
    },
    // Another tab wants to delete or upgrade the database.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
  const packing = new Set<string>()
  /** Packs one table at a time. If it fails, nothing is lost: the next write tries again. */
  const packLater = async (shop: string, tables: string[]) => {
    for (const table of tables) {
      const key = `${shop}/${table}`
      if (packing.has(key)) continue
      packing.add(key)
      await packTable(database, shop, table).catch(() => undefined)
      packing.delete(key)
    }
  }
  return {
    load: (shop) => load(database, shop),
    async save(shop, batch) {
      const outcome = await save(database, shop, batch)
      if (outcome === 'conflict') return outcome
      void packLater(shop, outcome.full)
      return 'saved'
    },
  }
}

const rowsOf = (shop: string) => IDBKeyRange.bound([shop], [shop, []])
const rowsIn = (shop: string, table: string, upTo: number) => IDBKeyRange.bound([shop, table], [shop, table, upTo, []])

async function load(database: Database, shop: string): ReturnType<Storage['load']> {
  const transaction = database.transaction(['shops', 'late', 'packs'])
  const packs = transaction.objectStore('packs')
  const [head, late, names, bytes] = await Promise.all([
    transaction.objectStore('shops').get(shop),
    transaction.objectStore('late').getAll(rowsOf(shop)),
    packs.getAllKeys(rowsOf(shop)),
    packs.getAll(rowsOf(shop)),
  ])
  if (!head) return undefined
  const packed = new Map(names.map(([, table], index) => [table, bytes[index]!]))
  const lateByTable = Map.groupBy(late, ({ table }) => table)
  const tables = [...new Set([...packed.keys(), ...lateByTable.keys()])].sort()
  const read = (table: string) => {
    const earlier = packed.get(table)
    return merged(earlier ? unpack(table, earlier) : [], lateByTable.get(table) ?? [])
  }
  return { ...head, tables: Object.fromEntries(tables.map((table) => [table, () => read(table)])) }
}

const untouched: TableState = { generation: 0, packed: 0, upTo: -1 }

async function save(
  database: Database,
  shop: string,
  { head, basedOn, rows, replace, gone }: SaveBatch,
): Promise<'conflict' | { full: string[] }> {
  const transaction = database.transaction(['shops', 'late', 'packs'], 'readwrite', { durability: 'relaxed' })
  const shops = transaction.objectStore('shops')
  const current = await shops.get(shop)
  if ((current?.revision ?? 0) !== basedOn) {
    transaction.abort()
    await transaction.done.catch(() => {})
    return 'conflict'
  }
  const late = transaction.objectStore('late')
  if (replace) {
    late.delete(rowsOf(shop))
    transaction.objectStore('packs').delete(rowsOf(shop))
  }
  const tables: Head['tables'] = replace ? {} : { ...current?.tables }
  const stateOf = (table: string): TableState => (tables[table] ??= untouched)
  for (const row of rows) late.put(row, [shop, row.table, stateOf(row.table).generation, row.id])
  for (const { table, id } of gone) late.put({ table, id, isGone: true }, [shop, table, stateOf(table).generation, id])
  shops.put({ ...head, tables, era: (current?.era ?? 0) + (replace ? 1 : 0), revision: basedOn + 1 }, shop)
  const written = [...new Set([...rows, ...gone].map(({ table }) => table))]
  const counting = written.map((table) => late.count(rowsIn(shop, table, stateOf(table).generation)))
  const [counts] = await Promise.all([Promise.all(counting), transaction.done])
  const isFull = (table: string, count: number) => count >= Math.max(fewestToPack, stateOf(table).packed * partToPack)
  return { full: written.filter((table, index) => isFull(table, counts[index]!)) }
}

/** Packs the rows of a table. Whoever writes meanwhile writes under the next generation, which stays as it is. */
async function packTable(database: Database, shop: string, table: string): Promise<void> {
  const begun = database.transaction(['shops', 'late', 'packs'], 'readwrite')
  const head = await begun.objectStore('shops').get(shop)
  const before = head?.tables[table]
  if (!head || !before) return
  const { generation } = before
  const [bytes, late] = await Promise.all([
    begun.objectStore('packs').get([shop, table]),
    begun.objectStore('late').getAll(rowsIn(shop, table, generation)),
    begun.objectStore('shops').put(withTable(head, table, { ...before, generation: generation + 1 }), shop),
    begun.done,
  ])
  const rows = merged(bytes ? unpack(table, bytes) : [], late)
  const packed = await pack(rows)

  const ended = database.transaction(['shops', 'late', 'packs'], 'readwrite')
  const now = await ended.objectStore('shops').get(shop)
  const state = now?.tables[table]
  // Reset, restored, or packed by another tab.
  if (!now || !state || now.era !== head.era || state.upTo !== before.upTo) return
  await Promise.all([
    ended.objectStore('packs').put(packed, [shop, table]),
    ended.objectStore('late').delete(rowsIn(shop, table, generation)),
    ended.objectStore('shops').put(withTable(now, table, { ...state, packed: rows.length, upTo: generation }), shop),
    ended.done,
  ])
}

const withTable = (head: Head, table: string, state: TableState): Head => ({ ...head, tables: { ...head.tables, [table]: state } })
