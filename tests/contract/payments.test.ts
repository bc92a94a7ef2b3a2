import { expect, test } from 'vitest'
import { personas } from '#contract/generated/personas.ts'
import type { Schema } from '#contract/operation.ts'
import { webhookSignature } from '#contract/webhook-signature.ts'
import { checkOut, createTestApi, pay, providerSays, readyCart, ship, type TestApi } from '#mock/testing.ts'

type Order = Schema<'Order'>
type Payment = Schema<'Payment'>

const coffee = 'NYERI-AA-250G'
const placed = async (api: TestApi, quantity = 1) =>
  (await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, quantity]]))).body
const read = async (api: TestApi, { id }: { id: string }) => (await api.call<Payment>(`GET /v1/payments/${id}`, { as: 'amina' })).body
const readOrder = async (api: TestApi, { id }: Order) => (await api.call<Order>(`GET /v1/orders/${id}`, { as: 'amina' })).body

test('a challenge can be tried three times, and the order can be paid in another way after that', async () => {
  const api = createTestApi()
  const order = await placed(api)
  const { body: payment } = await pay(api, order, { token: 'tok_challenge' })
  const answer = (code: string) =>
    api.call(`POST /v1/payments/${payment.id}/confirmation`, {
      as: 'amina',
      body: { challenge_id: payment.next_action?.challenge_id, code },
    })
  const left = []
  for (let i = 0; i < 3; i++) left.push((await answer('000000')).body.attempts_left)
  expect(left).toEqual([2, 1, 0])
  expect((await answer('123456')).body).toMatchObject({ code: 'payment_state_invalid', payment_status: 'failed' })
  expect((await pay(api, order, {})).body.status).toBe('captured')
  expect((await readOrder(api, order)).status).toBe('paid')
})

test('a prompt on the phone and a bank transfer are reported by the provider', async () => {
  const api = createTestApi()
  const [first, second] = [await placed(api), await placed(api)]
  const { body: prompt } = await pay(api, first, { token: 'tok_prompt_ok', method: 'mobile_money' })
  const { body: transfer } = await pay(api, second, { method: 'bank_transfer' })
  expect([prompt.next_action?.type, transfer.next_action?.type]).toEqual(['prompt', 'display_code'])
  await api.advance('PT5M')
  expect([(await read(api, prompt)).status, (await read(api, transfer)).status]).toEqual(['captured', 'captured'])
})

test('an order that expires lets go of its open payment, and what comes later changes nothing', async () => {
  const api = createTestApi()
  const order = await placed(api)
  await api.advance('PT25M')
  const { body: payment } = await pay(api, order, { token: 'tok_challenge' })
  await api.advance('PT5M')
  expect([(await readOrder(api, order)).status, (await read(api, payment)).status]).toEqual(['expired', 'voided'])
  await providerSays(api, payment, 'payment.captured', 'msg_late')
  expect((await read(api, payment)).status).toBe('voided')
  expect((await pay(api, order, {})).body).toMatchObject({ code: 'order_not_payable', order_status: 'expired' })
})

test('a paid order does not expire, and money that nobody takes is free again after seven days', async () => {
  const api = createTestApi()
  const order = await placed(api)
  const { body: payment } = await pay(api, order, { capture: 'manual' })
  expect([payment.status, payment.authorization_expires_at]).toEqual(['authorized', '2026-01-22T09:00:00.000Z'])
  await api.advance('PT1H')
  expect((await readOrder(api, order)).status).toBe('paid')
  await api.advance('P7D')
  expect([(await read(api, payment)).status, (await readOrder(api, order)).payment_status]).toEqual(['expired', 'voided'])
  const shipment = await api.call(`POST /v1/orders/${order.id}/shipments`, { as: 'wanjiru', body: { carrier: 'savanna-express' } })
  expect(shipment.body.code).toBe('order_not_shippable')
})

test('a refund of goods costs their share with tax, and frees what had not left', async () => {
  const api = createTestApi()
  const order = await placed(api, 3)
  const { body: payment } = await pay(api, order, {})
  const [line] = order.lines
  const refund = (quantity: number, key: string) =>
    api.call<Schema<'Refund'>>(`POST /v1/payments/${payment.id}/refunds`, {
      as: 'selam',
      headers: { 'Idempotency-Key': key },
      body: { reason: 'customer_request', lines: [{ line_id: line?.id, quantity }] },
    })
  const amounts = [(await refund(1, 'a')).body.amount.amount, (await refund(2, 'b')).body.amount.amount]
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe((line?.line_total.amount ?? 0) + (line?.tax.amount ?? 0))
  expect((await refund(1, 'c')).status).toBe(422)
  await api.advance('PT30S')
  const later = await readOrder(api, order)
  expect([later.payment_status, later.lines[0]?.quantity_refunded]).toEqual(['partially_refunded', 3])
  const { body: product } = await api.call<Schema<'Product'>>('GET /v1/products/prd_01KF0E44M0NYER1AA000000000')
  expect(product.variants?.find(({ sku }) => sku === coffee)?.stock.reserved).toBe(0)
})

test('a disputed payment is noted after three days, and its refund fails', async () => {
  const api = createTestApi()
  const order = await placed(api)
  const { body: payment } = await pay(api, order, { token: 'tok_dispute' })
  await api.advance('P3D')
  const { body } = await api.call<Schema<'OrderEventList'>>(`GET /v1/orders/${order.id}/events`, { as: 'amina' })
  expect(body.data.map(({ type }) => type)).toEqual([
    'order.created',
    'payment.created',
    'payment.captured',
    'order.paid',
    'payment.disputed',
  ])
  const { body: refund } = await api.call(`POST /v1/payments/${payment.id}/refunds`, {
    as: 'selam',
    headers: { 'Idempotency-Key': 'refund' },
    body: { reason: 'other' },
  })
  const { etag } = await read(api, payment)
  await api.advance('PT30S')
  expect((await api.call(`GET /v1/refunds/${refund.id}`, { as: 'amina' })).body.status).toBe('failed')
  const headers = { 'If-None-Match': etag }
  const { body: later } = await api.call(`GET /v1/payments/${payment.id}`, { as: 'amina', headers })
  expect(later).toMatchObject({ status: 'captured', refunds: [{ status: 'failed' }] })
})

test('an event that is not signed right is refused, and an unknown one is accepted without effect', async () => {
  const api = createTestApi()
  const order = await placed(api)
  const { body: payment } = await pay(api, order, { token: 'tok_slow' })
  const body = JSON.stringify({
    type: 'payment.captured',
    timestamp: '2026-01-15T09:00:00.000Z',
    data: { provider_reference: payment.provider_reference },
  })
  const send = (change: Record<string, string>, sent = body, seconds = 1_768_467_600) => {
    const signed = { id: 'msg_1', timestamp: seconds, body }
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(seconds),
      'webhook-signature': webhookSignature(personas.provider_secret, signed),
    }
    return api.call('POST /v1/payments/provider-events', { headers: { ...headers, ...change }, body: sent })
  }
  expect((await send({ 'webhook-signature': '' })).body.code).toBe('signature_missing')
  expect((await send({ 'webhook-id': 'msg_2' })).body.code).toBe('signature_invalid')
  expect((await send({}, body.replace('captured', 'failed'))).body.code).toBe('signature_invalid')
  expect((await send({}, body, 1_768_467_600 - 301)).body).toMatchObject({ code: 'timestamp_out_of_tolerance', skew_seconds: 301 })
  expect((await providerSays(api, payment, 'payment.blessed', 'msg_3')).status).toBe(204)
  expect((await providerSays(api, { ...payment, provider_reference: 'prv-nobody' }, 'payment.captured', 'msg_4')).status).toBe(204)
  expect((await read(api, payment)).status).toBe('processing')
  expect((await send({})).status).toBe(204)
  expect((await read(api, payment)).status).toBe('captured')
})

test('a key that comes again for another order pays that order', async () => {
  const api = createTestApi()
  const send = (order: Order) =>
    api.call<Payment>('POST /v1/payments', {
      as: 'amina',
      headers: { 'Idempotency-Key': 'every-day-the-same' },
      body: { order_id: order.id, amount: order.totals.total, method: 'card', token: 'tok_ok' },
    })
  const first = await send(await placed(api))
  await api.advance('P2D')
  const order = await placed(api)
  const second = await send(order)
  expect([second.status, second.body.order_id, second.body.id === first.body.id]).toEqual([201, order.id, false])
})

test.each([
  ['a provider that did not answer', 'tok_timeout', 'PT2M'],
  ['a slow provider', 'tok_slow', 'PT1M'],
] as const)('money that %s takes after the order was cancelled goes back', async (_, token, wait) => {
  const api = createTestApi()
  const order = await placed(api)
  const { body } = await pay(api, order, { token })
  const payment = { id: body.id ?? body.payment_id }
  expect((await api.call(`POST /v1/orders/${order.id}/cancellation`, { as: 'amina', body: { reason: 'changed_mind' } })).status).toBe(200)
  expect((await read(api, payment)).status).toBe('processing')
  await api.advance(wait)
  await api.advance('PT1M')
  expect(await read(api, payment)).toMatchObject({ status: 'refunded', refunded: order.totals.total })
  expect(await readOrder(api, order)).toMatchObject({ status: 'cancelled', payment_status: 'refunded' })
})

test('an order whose money was only set aside ends when nobody takes it for seven days, and its stock is free again', async () => {
  const api = createTestApi()
  const reserved = async () =>
    (await api.call(`GET /v1/products/${order.lines[0]!.product_id}`, { as: 'wanjiru' })).body.variants.find(
      ({ sku }: { sku: string }) => sku === coffee,
    ).stock.reserved
  const order = await placed(api, 2)
  const held = await reserved()
  await pay(api, order, { capture: 'manual' })
  await api.advance('P6DT23H')
  expect(await readOrder(api, order)).toMatchObject({ status: 'paid', payment_status: 'authorized' })
  await api.advance('PT2H')
  expect(await readOrder(api, order)).toMatchObject({ status: 'expired', payment_status: 'voided' })
  expect(await reserved()).toBe(held - 2)
})

test('a key belongs to the payment, however its address is spelt', async () => {
  const api = createTestApi()
  const { body: payment } = await pay(api, await placed(api), { capture: 'manual' })
  const part = { amount: { amount: 1000, currency: 'KES' } }
  const capture = (path: string) => api.call(`POST ${path}`, { as: 'selam', headers: { 'Idempotency-Key': 'one-capture' }, body: part })
  const path = `/v1/payments/${payment.id}/captures`
  for (const spelling of [path, `${path}/`, path.replace('pay_', 'pay%5F')]) expect((await capture(spelling)).status).toBe(201)
  expect((await read(api, payment)).captured.amount).toBe(1000)
})

test('a refund that names a line twice takes back as much as one that names it once', async () => {
  const stockAfter = async (lines: number[]) => {
    const api = createTestApi()
    const order = await placed(api, 3)
    const { body: payment } = await pay(api, order, {})
    const line_id = order.lines[0]!.id
    await ship(api, order, { lines: [{ line_id, quantity: 2 }] })
    await api.call(`POST /v1/payments/${payment.id}/refunds`, {
      as: 'selam',
      headers: { 'Idempotency-Key': 'back' },
      body: { reason: 'other', restock: true, lines: lines.map((quantity) => ({ line_id, quantity })) },
    })
    await api.advance('PT30S')
    const { body: product } = await api.call(`GET /v1/products/${order.lines[0]!.product_id}`, { as: 'wanjiru' })
    return product.variants.find(({ sku }: { sku: string }) => sku === coffee).stock
  }
  expect(await stockAfter([1, 1])).toEqual(await stockAfter([2]))
})

test('a vendor is shown an address only where there is something to ship', async () => {
  const api = createTestApi()
  const shown = async ({ id }: Order) => (await api.call(`GET /v1/orders/${id}`, { as: 'wanjiru' })).body.delivery !== null
  const [unpaid, paid] = [await placed(api), await placed(api)]
  expect(await shown(unpaid)).toBe(false)
  await pay(api, paid, {})
  expect(await shown(paid)).toBe(true)
  await api.advance('PT31M')
  expect((await readOrder(api, unpaid)).status).toBe('expired')
  expect(await shown(unpaid)).toBe(false)
})
