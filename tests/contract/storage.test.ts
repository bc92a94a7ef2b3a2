import { expect, test } from 'vitest'
import { createMockApi } from '#mock/api.ts'
import { checkOut, createTestApi, readyCart, variantId } from '#mock/testing.ts'
import { sharedStorage } from '../support/storage.ts'

const coffee = 'NYERI-AA-250G'

const clock = { pinned: '2026-03-01T10:00:00.000Z' }

test('a shop that is started again goes on where it was', async () => {
  const storage = sharedStorage()
  const before = createTestApi({ storage, clock })
  const cart = await readyCart(before, 'amina', [[coffee, 2]])
  await before.call('POST /__sandbox/faults', { body: { kind: 'latency', delay_ms: 5 } })
  await before.advance('PT5M')
  const after = createTestApi({ storage, clock })
  expect((await after.call(`GET /v1/carts/${cart.id}`, { as: 'amina' })).body).toEqual(cart)
  expect((await after.call('GET /__sandbox')).body).toMatchObject({
    storage: 'saved',
    notice: null,
    clock: { now: '2026-03-01T10:05:00.000Z' },
  })
  expect((await after.call('GET /__sandbox/faults')).body.data).toHaveLength(1)
})

test('a shop that was opened again has one snapshot of what was kept and what came after, with nothing of what is gone', async () => {
  const storage = sharedStorage()
  const rowsOf = async (api: ReturnType<typeof createTestApi>) => {
    const { rows } = (await api.call('GET /__sandbox/state')).body as {
      rows: { table: string; id: string; row: { kind?: string } | null }[]
    }
    return rows.toSorted((one, other) => (`${one.table}/${one.id}` < `${other.table}/${other.id}` ? -1 : 1))
  }
  const first = createTestApi({ storage, clock })
  await checkOut(first, 'amina', await readyCart(first, 'amina', [[coffee, 1]]))
  const second = createTestApi({ storage, clock })
  const planned = (await rowsOf(first)).filter(({ row }) => row?.kind === 'order.expire')
  expect(planned).toHaveLength(1)
  expect(await rowsOf(second)).toEqual(await rowsOf(first))
  await second.advance('PT31M')
  const rows = await rowsOf(second)
  const left = new Set(rows.map(({ id }) => id))
  expect(planned.filter(({ id }) => left.has(id))).toEqual([])
  expect(await rowsOf(second)).toEqual(rows)
  expect(await rowsOf(createTestApi({ storage, clock }))).toEqual(rows)
})

test('two tabs on one storage have one shop, and no write is lost', async () => {
  const storage = sharedStorage()
  const [left, right] = [createTestApi({ storage, clock }), createTestApi({ storage, clock })]
  const cart = await readyCart(left, 'amina', [[coffee, 1]])
  // The right tab has read its state before the left one wrote.
  await right.call('GET /v1/health/live')
  const add = (api: typeof left) =>
    api.call(`POST /v1/carts/${cart.id}/items`, { as: 'amina', body: { variant_id: variantId(coffee), quantity: 1 } })
  for (let i = 0; i < 5; i++) await Promise.all([add(left), add(right)])
  left.invalidate('api')
  expect((await left.call(`GET /v1/carts/${cart.id}`, { as: 'amina' })).body.items[0].quantity).toBe(11)
})

test('state of another version is not loaded, and that is said', async () => {
  const storage = sharedStorage()
  const before = createTestApi({ storage, clock })
  await readyCart(before, 'amina', [[coffee, 2]])
  storage.shops.set('api', { ...storage.shops.get('api')!, version: 'older' })
  const { body } = await createTestApi({ storage, clock }).call('GET /__sandbox')
  expect(body).toMatchObject({ notice: 'reset_after_update', counts: { carts: await cartsOfThePast() } })
})

test('a storage that is full is said, and the shop goes on in memory', async () => {
  const api = createMockApi({
    storage: {
      load: async () => undefined,
      save: async () => {
        throw new Error('QuotaExceededError')
      },
    },
  })
  const send = async (method: string, path: string) =>
    (await api.fetch(new Request(`https://api.nexuscommerce.example${path}`, { method }))).json()
  const cart = await send('POST', '/v1/carts')
  expect(cart).toMatchObject({ status: 'active' })
  expect(await send('GET', '/__sandbox')).toMatchObject({ storage: 'failed', counts: { carts: (await cartsOfThePast()) + 1 } })
})

/** How many carts a fresh shop has: those that its orders came from. */
async function cartsOfThePast(): Promise<number> {
  return (await createTestApi().call('GET /__sandbox')).body.counts.carts
}
