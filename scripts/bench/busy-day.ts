import { ratePolicies } from '#contract/generated/rate-policies.ts'
import { pack, unpack } from '#mock/adapters/packed.ts'
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
const { rows, ...head } = storage.shops.get('api')!
const byTable = Map.groupBy(rows, ({ table }) => table)
const packs = await Promise.all(Array.from(byTable, async ([table, own]) => [table, await pack(own)] as const))
// The database hands packs over as bytes, so reading them from it is not part of this.
const tables: SavedShop['tables'] = Object.fromEntries(packs.map(([table, bytes]) => [table, () => unpack(table, bytes)]))
const kept: Storage = { load: async () => ({ ...head, tables }), save: async () => 'saved' }

/** How long the first answer takes, in milliseconds: with what was kept, or from the scenario alone. */
async function firstAnswer(path: string, from?: Storage): Promise<number> {
  const api = open(from)
  const begin = performance.now()
  const { ok, status } = await api.fetch(new Request(`https://api.nexuscommerce.example${path}`))
  const time = performance.now() - begin
  if (!ok) throw new Error(`Failed to measure ${path}: it answered ${status}.`)
  return time
}

const figures: Record<string, string | number>[] = []
for (const path of ['/v1/products', '/v1/search/products?q=coffee', '/__sandbox', '/__sandbox/state']) {
  for (const [name, from] of [
    ['scenario alone', undefined],
    ['busy day', kept],
  ] as const) {
    const times: number[] = []
    for (let run = 0; run < runs; run++) times.push(await firstAnswer(path, from))
    figures.push({ 'first request': path, state: name, 'p50 ms': percentile(times, 0.5), 'p99 ms': percentile(times, 0.99) })
  }
}
printTable([
  {
    rows: rows.length,
    'KiB as JSON': JSON.stringify(rows).length / 1024,
    'KiB packed': packs.reduce((sum, [, bytes]) => sum + bytes.length, 0) / 1024,
  },
])
printTable(figures)
