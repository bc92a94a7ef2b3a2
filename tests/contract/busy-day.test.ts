import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ratePolicies } from '#contract/generated/rate-policies.ts'
import { createMockApi } from '#mock/api.ts'
import { busyDay, buyOnABusyDay } from '../support/busy-day.ts'
import { sharedStorage } from '../support/storage.ts'

const unlimited = Object.fromEntries(Object.keys(ratePolicies).map((name) => [name, { limit: 1e9, window_seconds: 60 }]))

test('a day with 500 orders takes less than 2 MB where storage is compressed, keeps nothing of what is gone, and is there again', async () => {
  const storage = sharedStorage()
  const api = createMockApi({ storage, ratePolicies: unlimited })
  await buyOnABusyDay(api, busyDay)
  const saved = storage.shops.get('api')!
  // Browsers compress what they keep in IndexedDB; the quickest level stands for them here.
  const bytes = deflateRawSync(JSON.stringify(saved), { level: 1 }).length
  expect(bytes).toBeLessThan(2_000_000)
  expect(saved.rows.filter(({ row }) => row === null)).toEqual([])
  expect(saved.rows.filter(({ table }) => table === 'traces')).toHaveLength(200)
  const again = createMockApi({ storage, ratePolicies: unlimited })
  const state = await again.fetch(new Request('https://api.nexuscommerce.example/__sandbox'))
  expect(((await state.json()) as { counts: { orders: number } }).counts.orders).toBe(28 + busyDay)
}, 120_000)
