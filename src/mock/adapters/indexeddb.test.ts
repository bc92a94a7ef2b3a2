import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import type { SaveBatch, Storage } from '#mock/kernel/storage.ts'
import { sharedStorage } from '../../../tests/support/storage.ts'
import { indexedDbStorage } from './indexeddb.ts'

const head: SaveBatch['head'] = { version: 'v', scenario: 'default', seed: 1, reset_at: '', pinned_at: null, offset_ms: 0, counters: {} }
const batch = (basedOn: number, change: Partial<SaveBatch> = {}): SaveBatch => ({
  head,
  basedOn,
  rows: [],
  replace: false,
  gone: [],
  ...change,
})
const row = (table: string, id: string, value: number | null) => ({ table, id, row: value === null ? null : { id, value } })
const many = (count: number, value = 0) => Array.from({ length: count }, (_, index) => row('orders', `o${1000 + index}`, value))

async function rowsIn(storage: Storage, shop = 'api') {
  const { tables = {} } = (await storage.load(shop)) ?? {}
  return Object.values(tables)
    .flatMap((read) => read())
    .sort((one, other) => (`${one.table}/${one.id}` < `${other.table}/${other.id}` ? -1 : 1))
}

let count = 0
const freshName = () => `shops ${count++}`
/** How many rows are kept as they are, and how many packs there are. */
async function keptIn(name: string): Promise<{ late: number; packs: number }> {
  const database = await openDB(name)
  const [late, packs] = await Promise.all([database.count('late'), database.count('packs')])
  database.close()
  return { late, packs }
}

test('a table with many new rows is packed when nobody waits, and holds the same', async () => {
  const name = freshName()
  const storage = await indexedDbStorage(name)
  expect(await storage.save('api', batch(0, { rows: [...many(100), row('carts', 'c1', 1)] }))).toBe('saved')
  await expect.poll(() => keptIn(name)).toEqual({ late: 1, packs: 1 })
  expect(
    await storage.save(
      'api',
      batch(1, { rows: [row('orders', 'o1000', 5), row('orders', 'o1001', null)], gone: [row('orders', 'o1002', null)] }),
    ),
  ).toBe('saved')
  const rows = await rowsIn(storage)
  expect(rows).toHaveLength(100)
  expect(rows.slice(0, 4)).toEqual([
    row('carts', 'c1', 1),
    row('orders', 'o1000', 5),
    row('orders', 'o1001', null),
    row('orders', 'o1003', 0),
  ])
  expect((await storage.load('api'))?.revision).toBe(2)
})

test('who comes too late writes nothing, and a reset leaves nothing behind', async () => {
  const name = freshName()
  const [left, right] = [await indexedDbStorage(name), await indexedDbStorage(name)]
  await left.save('api', batch(0, { rows: many(200) }))
  expect(await right.save('api', batch(0, { rows: many(1, 9) }))).toBe('conflict')
  await left.save('other', batch(0, { rows: many(1) }))
  await right.save('api', batch(1, { rows: [row('carts', 'c', 1)], replace: true }))
  expect(await rowsIn(left)).toEqual([row('carts', 'c', 1)])
  // What was being packed when the reset came is thrown away.
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await rowsIn(left)).toEqual([row('carts', 'c', 1)])
  expect(await rowsIn(left, 'other')).toHaveLength(1)
})

test('whatever is written in two tabs, both read what a plain list would hold', async () => {
  const id = fc.integer({ min: 0, max: 150 }).map((number) => `r${number}`)
  const change = fc.record({
    tab: fc.boolean(),
    replace: fc.integer({ min: 0, max: 20 }).map((dice) => dice === 0),
    rows: fc.uniqueArray(fc.tuple(fc.constantFrom('orders', 'carts'), id, fc.option(fc.nat())), {
      maxLength: 90,
      selector: ([table, own]) => `${table}/${own}`,
    }),
    gone: fc.uniqueArray(fc.tuple(fc.constantFrom('agenda', 'carts'), id), { maxLength: 4, selector: (pair) => pair.join('/') }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
      const name = freshName()
      const tabs = [await indexedDbStorage(name), await indexedDbStorage(name)]
      const model = sharedStorage()
      for (const [basedOn, { tab, replace, rows, gone }] of changes.entries()) {
        const made = batch(basedOn, {
          replace,
          rows: rows.map(([table, own, value]) => row(table, own, value)),
          gone: gone
            .filter(([table, own]) => !rows.some(([other, same]) => other === table && same === own))
            .map(([table, own]) => ({ table, id: own })),
        })
        expect([await tabs[Number(tab)]!.save('api', made), await model.save('api', made)]).toEqual(['saved', 'saved'])
        expect(await rowsIn(tabs[Number(!tab)]!)).toEqual(await rowsIn(model))
      }
    }),
    { numRuns: 30 },
  )
}, 120_000)

test('what an earlier version of the site kept is given up, and the shop can say so', async () => {
  const name = freshName()
  const old = await openDB(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('shops')
      fresh.createObjectStore('rows')
    },
  })
  await old.put('shops', { ...head, revision: 7 }, 'api')
  await old.put('rows', row('carts', 'c', 1), ['api', 'carts', 'c'])
  old.close()
  const storage = await indexedDbStorage(name)
  expect(await storage.load('api')).toMatchObject({ version: '', revision: 7, tables: {} })
  expect(await storage.save('api', batch(7, { rows: many(1), replace: true }))).toBe('saved')
  expect(await rowsIn(storage)).toEqual(many(1))
})
