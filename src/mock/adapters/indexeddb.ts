import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Schema } from '#contract/operation.ts'
import type { SaveBatch, SavedHead, Storage } from '#mock/kernel/storage.ts'

interface ShopDatabase extends DBSchema {
  shops: { key: string; value: SavedHead }
  /** Keys are shop, table and id. */
  rows: { key: [string, string, string]; value: Schema<'SnapshotRow'> }
}

/** Keeps shops in IndexedDB under a name of its own. Fails when the browser has none, or does not let this page use it. */
export async function indexedDbStorage(name: string): Promise<Storage> {
  const database = await openDB<ShopDatabase>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('shops')
      fresh.createObjectStore('rows')
    },
    // Another tab wants to delete or upgrade the database.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
  return {
    async load(shop) {
      const transaction = database.transaction(['shops', 'rows'])
      const [head, rows] = await Promise.all([
        transaction.objectStore('shops').get(shop),
        transaction.objectStore('rows').getAll(rowsOf(shop)),
      ])
      return head && { ...head, rows }
    },
    save: (shop, batch) => save(database, shop, batch),
  }
}

const rowsOf = (shop: string) => IDBKeyRange.bound([shop], [shop, []])

async function save(
  database: IDBPDatabase<ShopDatabase>,
  shop: string,
  { head, basedOn, rows, replace, gone }: SaveBatch,
): Promise<'saved' | 'conflict'> {
  const transaction = database.transaction(['shops', 'rows'], 'readwrite', { durability: 'relaxed' })
  const shops = transaction.objectStore('shops')
  const current = await shops.get(shop)
  if ((current?.revision ?? 0) !== basedOn) {
    transaction.abort()
    await transaction.done.catch(() => {})
    return 'conflict'
  }
  const store = transaction.objectStore('rows')
  if (replace) store.delete(rowsOf(shop))
  for (const row of rows) store.put(row, [shop, row.table, row.id])
  for (const { table, id } of gone) store.delete([shop, table, id])
  shops.put({ ...head, revision: basedOn + 1 }, shop)
  await transaction.done
  return 'saved'
}
