import { deflateRawSync } from 'node:zlib'
import { ratePolicies } from '#contract/generated/rate-policies.ts'
import { createMockApi, type MockApi } from '#mock/api.ts'
import type { SavedShop, Storage } from '#mock/kernel/storage.ts'
import { busyDay, buyOnABusyDay } from '../../tests/support/busy-day.ts'
import { sharedStorage } from '../../tests/support/storage.ts'
import { percentile, printTable } from './figures.ts'

// `node scripts/bench/busy-day.ts`: what a day with 500 orders takes to keep, and how long a worker that was stopped takes to go on.
const runs = 30
const policies = Object.fromEntries(Object.keys(ratePolicies).map((name) => [name, { limit: 1e9, window_seconds: 60 }]))
const open = (storage?: Storage): MockApi => createMockApi({ ratePolicies: policies, ...(storage && { storage }) })

const storage = sharedStorage()
await buyOnABusyDay(open(storage), busyDay)
const text = JSON.stringify(storage.shops.get('api'))
// The database hands over rows as values, so making them is not part of it.
const saved = JSON.parse(text) as SavedShop
const kept: Storage = { load: async () => saved, save: async () => 'saved' }

/** How long the first answer takes, in milliseconds: with what was kept, or from the scenario alone. */
async function firstAnswer(from?: Storage): Promise<number> {
  const api = open(from)
  const begin = performance.now()
  await api.fetch(new Request('https://api.nexuscommerce.example/__sandbox'))
  return performance.now() - begin
}

const rows: Record<string, string | number>[] = []
for (const [name, from] of [
  ['scenario alone', undefined],
  ['busy day', kept],
] as const) {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await firstAnswer(from))
  rows.push({
    state: name,
    rows: from ? saved.rows.length : 0,
    KiB: from ? text.length / 1024 : 0,
    'KiB compressed': from ? deflateRawSync(text, { level: 1 }).length / 1024 : 0,
    'first answer p50 ms': percentile(times, 0.5),
    'p99 ms': percentile(times, 0.99),
  })
}
printTable(rows)
