import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, deliver, pay, readyCart, ship, type TestApi, track } from '#mock/testing.ts'

type Order = Schema<'Order'>

const paidOrder = async (api: TestApi, lines: [sku: string, quantity: number][]) => {
  const { body: order } = await checkOut(api, 'amina', await readyCart(api, 'amina', lines))
  const { body: payment } = await pay(api, order, {})
  return { order, payment }
}
const read = async (api: TestApi, { id }: Order) => (await api.call<Order>(`GET /v1/orders/${id}?expand=shipments`, { as: 'amina' })).body

test('an order is delivered with its last parcel, and complete two weeks later', async () => {
  const api = createTestApi()
  const { order } = await paidOrder(api, [['NYERI-AA-250G', 2]])
  const line = order.lines[0]?.id ?? ''
  const first = await ship(api, order, { lines: [{ line_id: line, quantity: 1 }], tracking_number: 'SE-1000' })
  await deliver(api, first)
  expect((await read(api, order)).status).toBe('partially_shipped')
  const second = await ship(api, order)
  await track(api, second, 'in_transit')
  expect((await read(api, order)).status).toBe('shipped')
  await track(api, { ...second, etag: '"2"' }, 'out_for_delivery', 'delivered')
  const delivered = await read(api, order)
  expect([delivered.status, delivered.fulfilment_status]).toEqual(['delivered', 'delivered'])
  expect(delivered.shipments?.map(({ status, tracking_url }) => [status, tracking_url])).toEqual([
    ['delivered', 'https://track.nexuscommerce.example/savanna-express/SE-1000'],
    ['delivered', null],
  ])
  await api.advance('P14D')
  expect((await read(api, order)).status).toBe('completed')
})

test('a shipment moves along its states only, and only from the version that was seen', async () => {
  const api = createTestApi()
  const { order } = await paidOrder(api, [['NYERI-AA-250G', 1]])
  const shipment = await ship(api, order)
  const update = (headers: Record<string, string>, status: string) =>
    api.call(`PATCH /v1/shipments/${shipment.id}`, { as: 'wanjiru', headers, body: { status } })
  expect((await update({}, 'in_transit')).body.code).toBe('precondition_required')
  expect((await update({ 'If-Match': '"7"' }, 'in_transit')).body.code).toBe('precondition_failed')
  expect((await update({ 'If-Match': '*' }, 'delivered')).body).toMatchObject({
    code: 'invalid_transition',
    from: 'created',
    to: 'delivered',
    allowed: ['in_transit'],
  })
  const lost = await track(api, shipment, 'in_transit', 'lost')
  expect((await update({ 'If-Match': lost.etag }, 'delivered')).body.allowed).toEqual([])
  const foreign = await api.call(`PATCH /v1/shipments/${shipment.id}`, {
    as: 'chidi',
    headers: { 'If-Match': '*' },
    body: { status: 'lost' },
  })
  expect(foreign.status).toBe(404)
})

test('an order with everything refunded is over as soon as nothing of it is on its way', async () => {
  const api = createTestApi()
  const { order, payment } = await paidOrder(api, [['NYERI-AA-250G', 1]])
  const shipment = await track(api, await ship(api, order), 'in_transit')
  await api.call(`POST /v1/payments/${payment.id}/refunds`, {
    as: 'selam',
    headers: { 'Idempotency-Key': 'all' },
    body: { reason: 'lost' },
  })
  await api.advance('PT1M')
  expect([(await read(api, order)).status, (await read(api, order)).payment_status]).toEqual(['shipped', 'refunded'])
  await track(api, shipment, 'lost')
  expect((await read(api, order)).status).toBe('refunded')
})

test('goods that are refunded before they leave do not leave any more', async () => {
  const api = createTestApi()
  const { order, payment } = await paidOrder(api, [['NYERI-AA-250G', 3]])
  const line = order.lines[0]?.id ?? ''
  const shipment = await ship(api, order, { lines: [{ line_id: line, quantity: 1 }] })
  await api.call(`POST /v1/payments/${payment.id}/refunds`, {
    as: 'selam',
    headers: { 'Idempotency-Key': 'two' },
    body: { reason: 'customer_request', lines: [{ line_id: line, quantity: 2 }] },
  })
  await api.advance('PT1M')
  expect((await read(api, order)).status).toBe('shipped')
  await deliver(api, shipment)
  expect((await read(api, order)).status).toBe('delivered')
})

test('an admin ships for one vendor at a time, and each vendor sees their own parcels', async () => {
  const api = createTestApi()
  const { order } = await paidOrder(api, [
    ['NYERI-AA-250G', 1],
    ['JOS-PLATEAU-250G', 1],
  ])
  const send = () =>
    api.call<Schema<'Shipment'>>(`POST /v1/orders/${order.id}/shipments`, { as: 'selam', body: { carrier: 'savanna-express' } })
  const vendors = [(await send()).body.vendor_id, (await send()).body.vendor_id]
  expect(vendors).toEqual(order.lines.map(({ vendor_id }) => vendor_id))
  const { body: seen } = await api.call<Order>(`GET /v1/orders/${order.id}?expand=shipments,payments`, { as: 'wanjiru' })
  expect([seen.shipments?.map(({ vendor_id }) => vendor_id), seen.payments]).toEqual([[vendors[0]], []])
  const { body: events } = await api.call<Schema<'OrderEventList'>>(`GET /v1/orders/${order.id}/events`, { as: 'wanjiru' })
  expect(events.data.map(({ type }) => type)).toEqual(['order.created', 'order.paid', 'order.shipped'])
})
