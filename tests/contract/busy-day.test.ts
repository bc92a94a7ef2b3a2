import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { ratePolicies } from '#contract/generated/rate-policies.ts'
import { indexedDbStorage } from '#mock/adapters/indexeddb.ts'
import { createMockApi } from '#mock/api.ts'
import { busyDay, buyOnABusyDay } from '../support/busy-day.ts'

const unlimited = Object.fromEntries(Object.keys(ratePolicies).map((name) => [name, { limit: 1e9, window_seconds: 60 }]))
const open = async () => createMockApi({ storage: await indexedDbStorage('busy day'), ratePolicies: unlimited })

/** What is kept, in bytes: packs as they are, other rows as text. */
async function bytesKept(): Promise<number> {
  const database = await openDB('busy day')
  const [packs, late] = await Promise.all([database.getAll('packs'), database.getAll('late')])
  database.close()
  return packs.reduce((sum, pack: Uint8Array) => sum + pack.length, 0) + JSON.stringify(late).length
}

test('a day with 500 orders takes less than 2 MB, keeps nothing of what is gone, and is there again', async () => {
  await buyOnABusyDay(await open(), busyDay)
  await expect.poll(bytesKept, { timeout: 30_000 }).toBeLessThan(2_000_000)
  const saved = (await (await indexedDbStorage('busy day')).load('api'))!
  const rows = Object.values(saved.tables).flatMap((read) => read())
  expect(rows.filter(({ row }) => row === null)).toEqual([])
  expect(rows.filter(({ table }) => table === 'traces')).toHaveLength(200)
  const again = await open()
  const state = await again.fetch(new Request('https://api.nexuscommerce.example/__sandbox'))
  expect(((await state.json()) as { counts: { orders: number } }).counts.orders).toBe(300 + busyDay)
}, 240_000)
