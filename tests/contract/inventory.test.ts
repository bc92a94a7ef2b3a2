import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, productId, readyCart, type TestApi, variantId } from '#mock/testing.ts'

type List = Schema<'InventoryList'>

const correct = (api: TestApi, key: string, body: object) =>
  api.call('POST /v1/inventory/adjustments', { as: 'wanjiru', headers: { 'Idempotency-Key': key }, body: { reason: 'count', ...body } })

test('a vendor sees only their own stock, an administrator all of it', async () => {
  const api = createTestApi()
  const total = async (as: 'wanjiru' | 'chidi' | 'selam') =>
    (await api.call<List>('GET /v1/inventory?include_total=true', { as })).body.page.total ?? 0
  const [highland, lagoon, all] = [await total('wanjiru'), await total('chidi'), await total('selam')]
  expect(highland).toBeGreaterThan(0)
  expect(lagoon).toBeGreaterThan(0)
  expect(all).toBe(600)
  const { body } = await api.call<List>(`GET /v1/inventory?product_id=${productId('nyeri-aa')}`, { as: 'chidi' })
  expect(body.data).toEqual([])
})

test('what is low is listed, and leaves the list when goods come', async () => {
  const api = createTestApi()
  const low = async () => {
    const { body } = await api.call<List>(`GET /v1/inventory?low_stock=true&product_id=${productId('nyeri-aa')}`, { as: 'wanjiru' })
    return body.data.map(({ sku }) => sku)
  }
  expect(await low()).toEqual(['NYERI-AA-500G'])
  await correct(api, 'a', { variant_id: variantId('NYERI-AA-1KG'), delta: -8 })
  expect(await low()).toEqual(['NYERI-AA-1KG', 'NYERI-AA-500G'])
  await correct(api, 'b', { variant_id: variantId('NYERI-AA-1KG'), delta: 20 })
  expect(await low()).toEqual(['NYERI-AA-500G'])
})

test('the same key corrects once, and crossing the threshold is told once', async () => {
  const api = createTestApi()
  const body = { variant_id: variantId('NYERI-AA-1KG'), delta: -8 }
  const events = async () => {
    const response = await api.fetch(new Request('https://api.nexuscommerce.example/__sandbox/state'))
    const { rows } = (await response.json()) as Schema<'Snapshot'>
    return rows.filter(({ table, row }) => table === 'events' && row?.type === 'inventory.low').length
  }
  for (const _ of [1, 2]) expect((await correct(api, 'same', body)).body.on_hand_after).toBe(3)
  await correct(api, 'another', { ...body, delta: -1 })
  expect(await events()).toBe(1)
})

test('nothing and too much are no corrections', async () => {
  const api = createTestApi()
  const variant_id = variantId('NYERI-AA-1KG')
  expect((await correct(api, 'none', { variant_id, delta: 0 })).body.errors).toMatchObject([{ pointer: '/delta', code: 'invalid' }])
  for (let i = 0; i < 9; i++) await correct(api, `much ${i}`.replace(' ', '-'), { variant_id, delta: 100_000 })
  const { body } = await correct(api, 'over', { variant_id, delta: 99_990 })
  expect(body.errors).toMatchObject([{ pointer: '/delta', code: 'too_large', detail: 'Must be 99989 or less.' }])
})

test('an order that leaves few units warns the vendor, once', async () => {
  const api = createTestApi()
  const warnings = async () =>
    (await api.call<Schema<'NotificationList'>>('GET /v1/notifications?topic=catalogue', { as: 'wanjiru' })).body.data.map(
      ({ template }) => template,
    )
  const buy = async (quantity: number) => checkOut(api, 'amina', await readyCart(api, 'amina', [['NYERI-AA-1KG', quantity]]))
  await buy(5)
  expect(await warnings()).toEqual([])
  expect((await buy(1)).status).toBe(201)
  expect(await warnings()).toEqual(['inventory.low'])
  expect((await buy(1)).status).toBe(201)
  expect(await warnings()).toHaveLength(1)
})
