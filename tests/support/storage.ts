import type { SaveBatch, SavedHead, SavedShop, Storage } from '#mock/kernel/storage.ts'

type Row = ReturnType<SavedShop['tables'][string]>[number]
export interface SharedShop extends SavedHead {
  rows: Row[]
}

/** A storage in memory, as two tabs share one. */
export function sharedStorage(): Storage & { shops: Map<string, SharedShop> } {
  const shops = new Map<string, SharedShop>()
  const rowsOf = new Map<string, Map<string, Row>>()
  return {
    shops,
    load: async (name) => savedShop(structuredClone(shops.get(name))),
    async save(name, { head, basedOn, rows, replace, gone }: SaveBatch) {
      if ((shops.get(name)?.revision ?? 0) !== basedOn) return 'conflict'
      const kept = (!replace && rowsOf.get(name)) || new Map<string, Row>()
      for (const row of structuredClone(rows)) kept.set(`${row.table}/${row.id}`, row)
      for (const { table, id } of gone) kept.delete(`${table}/${id}`)
      rowsOf.set(name, kept)
      // The rows are listed when somebody looks, and not after every save.
      shops.set(
        name,
        Object.defineProperty({ ...head, revision: basedOn + 1, rows: [] }, 'rows', { get: () => [...kept.values()], enumerable: true }),
      )
      return 'saved'
    },
  }
}

function savedShop(shop: SharedShop | undefined): SavedShop | undefined {
  if (!shop) return undefined
  const { rows, ...head } = shop
  const byTable = Map.groupBy(rows, ({ table }) => table)
  return { ...head, tables: Object.fromEntries(Array.from(byTable, ([table, own]) => [table, () => own])) }
}
