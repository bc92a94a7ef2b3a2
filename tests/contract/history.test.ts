import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rules } from '#mock/rules.ts'
import { createTestApi } from '#mock/testing.ts'
import { brokenInvariants, rowsOf } from '../support/generated-calls/invariants.ts'

type Order = Schema<'Order'>

async function allOrders(api: ReturnType<typeof createTestApi>): Promise<Order[]> {
  const orders: Order[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = `scope=all&limit=100${cursor && `&cursor=${cursor}`}`
    const { body }: { body: Schema<'OrderList'> } = await api.call(`GET /v1/orders?${query}`, { as: 'selam' })
    orders.push(...body.data)
    cursor = body.page.next_cursor
  }
  return orders
}

test('the default shop has as many of each as the contract promises', async () => {
  const { body } = await createTestApi().call<Schema<'Sandbox'>>('GET /__sandbox')
  const { users, products, variants, vendors, reviews, orders } = body.counts
  expect({ users, products, variants, vendors, reviews, orders }).toEqual({
    users: 40,
    products: 240,
    variants: 600,
    vendors: 6,
    reviews: 1000,
    orders: 300,
  })
})

test('orders of earlier days are over and leave stock alone, and whoever reviews what they bought has got it', async () => {
  const { body: snapshot } = await createTestApi().call<Schema<'Snapshot'>>('GET /__sandbox/state')
  expect(brokenInvariants(snapshot)).toEqual([])
  const { orders, order_events: events, products, reviews, shipments, variants } = rowsOf(snapshot)
  const earlier = orders.filter(({ number }) => number.slice(-6) > '1')
  expect(earlier).toHaveLength(272)
  expect([...new Set(earlier.map(({ status }) => status))].sort()).toEqual(['cancelled', 'completed', 'expired', 'refunded'])
  expect(earlier.filter(({ id, placed_at }) => !placed_at.startsWith('2025') || events.every((event) => event.order_id !== id))).toEqual([])
  // Whatever has been sold of a variant was sold in orders that are not over for long.
  const sold = new Set(orders.filter((order) => !earlier.includes(order)).flatMap(({ lines }) => lines.map(({ sku }) => sku)))
  expect(variants.filter(({ sku, version }) => version > 1 && !sold.has(sku))).toEqual([])
  const wasDelivered = ({ author_id, product_id }: (typeof reviews)[number]) =>
    rules.wasDelivered(
      orders.filter(({ customer_id }) => customer_id === author_id),
      (orderId) => shipments.filter(({ order_id }) => order_id === orderId),
      product_id,
    )
  expect(reviews.slice(-34).filter((review) => !wasDelivered(review))).toEqual([])
  const ofProduct = (id: string) => reviews.filter(({ product_id }) => product_id === id)
  expect(products.filter(({ id, rating }) => rating.count !== rules.ratingOf(ofProduct(id)).count)).toEqual([])
})

test('the shop has a past in which every state of an order occurs', async () => {
  const orders = await allOrders(createTestApi())
  const states = new Set(orders.map(({ status }) => status))
  expect([...states].sort()).toEqual(
    ['pending_payment', 'paid', 'partially_shipped', 'shipped', 'delivered', 'completed', 'cancelled', 'expired', 'refunded'].sort(),
  )
  const money = new Set(orders.map((order) => order.payment_status))
  expect([...money].sort()).toEqual(['authorized', 'paid', 'partially_refunded', 'refunded', 'unpaid', 'voided'].sort())
  // Numbers count up with time, and each is there once. Those of the earlier days were counted by themselves.
  const numbers = orders.map(({ number }) => Number(number.slice(-6)))
  expect(numbers).toEqual([...countingDown(28, 28), ...countingDown(100_272, 272)])
})

const countingDown = (from: number, count: number) => Array.from({ length: count }, (_, index) => from - index)

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
