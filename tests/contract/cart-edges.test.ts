import { describe, expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, productId, readyCart, type TestApi, variantId } from '#mock/testing.ts'
import { coffee } from './rules/cases.ts'

const any = { 'If-Match': '*' }

test.each(['wanjiru', 'selam'] as const)('%s opens no cart, and would get at none', async (as) => {
  const api = createTestApi()
  const { body: guest } = await api.call('POST /v1/carts', { body: {} })
  const calls = ['POST /v1/carts', `GET /v1/carts/${guest.id}`, 'GET /v1/me/cart']
  for (const call of calls) expect((await api.call(call, { as })).body.code, call).toBe('forbidden')
})

describe('what is not for sale any more', () => {
  const ways: [string, (api: TestApi) => Promise<{ status: number }>][] = [
    [
      'a product that was archived',
      (api) => api.call(`PATCH /v1/products/${productId('nyeri-aa')}`, { as: 'wanjiru', headers: any, body: { status: 'archived' } }),
    ],
    [
      'a variant that was archived',
      (api) => api.call(`PATCH /v1/variants/${variantId(coffee)}`, { as: 'wanjiru', headers: any, body: { status: 'archived' } }),
    ],
    [
      'a variant without a price in the currency',
      (api) =>
        api.call(`PATCH /v1/variants/${variantId(coffee)}`, {
          as: 'wanjiru',
          headers: any,
          body: { prices: [{ amount: 1200, currency: 'USD' }] },
        }),
    ],
  ]

  test.each(ways)('%s can become less in a cart, and not more', async (_, end) => {
    const api = createTestApi()
    const cart = await readyCart(api, 'amina', [[coffee, 3]])
    expect((await end(api)).status).toBe(200)
    const [line] = cart.items
    const path = `/v1/carts/${cart.id}/items`
    const set = (quantity: number) => api.call(`PATCH ${path}/${line!.id}`, { as: 'amina', body: { quantity } })
    const added = await api.call(`POST ${path}`, { as: 'amina', body: { variant_id: variantId(coffee), quantity: 1 } })
    expect((await set(4)).body.code).toBe(added.body.code)
    const { status, body: less } = await set(1)
    expect([status, less.items[0].quantity, less.items[0].unit_price_seen]).toEqual([200, 1, line!.unit_price_seen])
    expect((await api.call(`DELETE ${path}/${line!.id}`, { as: 'amina' })).status).toBe(204)
  })
})

test('a cart that was ordered names the cart that its owner has now', async () => {
  const api = createTestApi()
  const old = await readyCart(api, 'amina', [[coffee, 1]])
  await checkOut(api, 'amina', old)
  const read = () => api.call<Schema<'Cart'>>(`GET /v1/carts/${old.id}`, { as: 'amina' })
  const before = await read()
  expect([before.body.status, before.body.successor_cart_id]).toEqual(['converted', null])

  const { body: next } = await api.call('POST /v1/carts', { as: 'amina', body: {} })
  // Another answer has another tag, so a copy from before is not taken for it.
  const seen = { 'If-None-Match': before.headers.get('etag')! }
  const now = await api.call<Schema<'Cart'>>(`GET /v1/carts/${old.id}`, { as: 'amina', headers: seen })
  expect([now.status, now.body.successor_cart_id]).toEqual([200, next.id])

  const refused = [
    await api.call(`POST /v1/carts/${old.id}/items`, { as: 'amina', body: { variant_id: variantId(coffee), quantity: 1 } }),
    await api.call(`POST /v1/carts/${old.id}/validation`, { as: 'amina' }),
    await checkOut(api, 'amina', { ...old, version: old.version + 1 }),
  ]
  for (const { body } of refused) expect(body).toMatchObject({ code: 'cart_not_active', successor_cart_id: next.id })
})
