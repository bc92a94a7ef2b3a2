import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { createTestApi } from '#mock/testing.ts'

type Order = Schema<'Order'>

async function allOrders(api: ReturnType<typeof createTestApi>): Promise<Order[]> {
  const { body } = await api.call<Schema<'OrderList'>>('GET /v1/orders?scope=all&limit=100', { as: 'selam' })
  return body.data
}

test('the shop has a past in which every state of an order occurs', async () => {
  const orders = await allOrders(createTestApi())
  const states = new Set(orders.map(({ status }) => status))
  expect([...states].sort()).toEqual(
    ['pending_payment', 'paid', 'partially_shipped', 'shipped', 'delivered', 'completed', 'cancelled', 'expired', 'refunded'].sort(),
  )
  const money = new Set(orders.map((order) => order.payment_status))
  expect([...money].sort()).toEqual(['authorized', 'paid', 'partially_refunded', 'refunded', 'unpaid', 'voided'].sort())
  // Numbers count up with time, and each is there once.
  expect(orders.map(({ number }) => number.slice(-6))).toEqual(orders.map((_, at) => String(orders.length - at).padStart(6, '0')))
})

test('what is held for the orders of the past is what variants have reserved', async () => {
  const api = createTestApi()
  const waiting = (await allOrders(api)).filter(({ status }) => ['pending_payment', 'paid', 'partially_shipped'].includes(status))
  const held = waiting
    .flatMap(({ lines }) => lines)
    .map((line) => [line.sku, line.quantity - line.quantity_shipped - line.quantity_refunded] as const)
    .filter(([, quantity]) => quantity > 0)
  const reserved = (await allVariants(api)).filter(({ stock }) => stock.reserved > 0).map(({ sku, stock }) => [sku, stock.reserved])
  expect(Object.fromEntries(reserved)).toEqual(Object.fromEntries(held))
})

async function allVariants(api: ReturnType<typeof createTestApi>): Promise<Schema<'Variant'>[]> {
  const variants: Schema<'Variant'>[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const query: string = `limit=100&expand=variants&sort=title${cursor && `&cursor=${cursor}`}`
    const { body }: { body: Schema<'ProductList'> } = await api.call(`GET /v1/products?${query}`)
    variants.push(...body.data.flatMap((product) => product.variants ?? []))
    cursor = body.page.next_cursor
  }
  return variants
}

test('the past goes on: what waits expires, and what was delivered is completed', async () => {
  const api = createTestApi()
  await api.advance('P15D')
  const orders = await allOrders(api)
  const waiting = orders.filter(({ status }) => status === 'pending_payment' || status === 'delivered')
  expect(waiting).toEqual([])
})
