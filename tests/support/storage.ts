import type { SaveBatch, SavedShop, Storage } from '#mock/kernel/storage.ts'

/** A storage in memory, as two tabs share one. */
export function sharedStorage(): Storage & { shops: Map<string, SavedShop> } {
  const shops = new Map<string, SavedShop>()
  return {
    shops,
    load: async (name) => structuredClone(shops.get(name)),
    async save(name, { head, basedOn, rows, replace }: SaveBatch) {
      const current = shops.get(name)
      if ((current?.revision ?? 0) !== basedOn) return 'conflict'
      const kept =
        replace || !current ? [] : current.rows.filter((old) => !rows.some(({ table, id }) => table === old.table && id === old.id))
      shops.set(name, structuredClone({ ...head, revision: basedOn + 1, rows: [...kept, ...rows] }))
      return 'saved'
    },
  }
}
