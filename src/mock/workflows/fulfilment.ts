import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { problem } from '#mock/kernel/problem.ts'
import { after, type Instant } from '#mock/kernel/time.ts'
import { fulfilmentOf, isOnTheWay, shipmentSteps, unshipped } from '#mock/resources/orders/rules.ts'
import { releaseHold } from './checkout.ts'
import { capture, updateOrder } from './payment-state.ts'
import { commitUnits } from './stock.ts'

type Order = RowOf<'orders'>
type Shipment = RowOf<'shipments'>
type Line = Schema<'ShipmentLine'>

const daysToComplete = 14

/** Ships goods of one vendor: of `vendorId`, or for an admin of the vendor whose lines are named or wait first. */
export function ship(order: Order, wish: Schema<'CreateShipmentRequest'>, vendorId: string | null, context: Context) {
  const { db, id, now, emit, rules } = context
  const open = rules.shippableLines(order, vendorId)
  const first = wish.lines ? order.lines.find((line) => line.id === wish.lines?.[0]?.line_id) : (open[0] ?? order.lines[0])
  const vendor = vendorId ?? first?.vendor_id
  const candidates = order.lines.filter(({ vendor_id }) => vendor_id === vendor)
  const lines = merged(
    wish.lines ?? open.filter(({ vendor_id }) => vendor_id === vendor).map((line) => ({ line_id: line.id, quantity: unshipped(line) })),
  )
  if (lines.some(({ line_id }) => !candidates.some((line) => line.id === line_id)) || !vendor) return problem('not_found')
  if (open.length === 0) return problem('order_not_shippable', { order_status: order.status })
  const short = lines.flatMap(({ line_id, quantity }) => {
    const left = unshipped(open.find((line) => line.id === line_id) ?? nothing)
    return quantity > left ? [{ line_id, requested: quantity, unshipped: left }] : []
  })
  if (short.length > 0) return problem('quantity_exceeds_unshipped', { lines: short }, { words: { count: short.length } })

  const shipment = db.shipments.put({
    id: id('shp'),
    order_id: order.id,
    vendor_id: vendor,
    status: 'created',
    lines,
    carrier: wish.carrier,
    tracking_number: wish.tracking_number ?? null,
    events: [{ status: 'created', at: now, location: null, recorded_at: now }],
    version: 1,
    created_at: now,
    updated_at: now,
  })
  for (const { line_id, quantity } of lines) commitUnits(order, line_id, quantity, shipment.id, context)
  const state = setShipped(order, lines, context)
  emit('order.shipped', { ...about(order), shipment_id: shipment.id, vendor_id: vendor, is_complete: state === 'shipped' })
  return shipment
}

const nothing = { quantity: 0, quantity_shipped: 0, quantity_refunded: 0 }

/** One entry for each line, even when a line was named twice. */
function merged(lines: Line[]): Line[] {
  const quantities = new Map<string, number>()
  for (const { line_id, quantity } of lines) quantities.set(line_id, (quantities.get(line_id) ?? 0) + quantity)
  return Array.from(quantities, ([line_id, quantity]) => ({ line_id, quantity }))
}

function setShipped(order: Order, shipped: Line[], context: Context) {
  const lines = order.lines.map((line) => {
    const more = shipped.find(({ line_id }) => line_id === line.id)?.quantity ?? 0
    return { ...line, quantity_shipped: line.quantity_shipped + more }
  })
  const state = fulfilmentOf(lines)
  updateOrder(order.id, { lines, fulfilment_status: state, ...(state !== 'unfulfilled' && { status: state }) }, context)
  return state
}

interface Report {
  status: Schema<'UpdateShipmentRequest'>['status']
  at: Instant
  location: string | null
}

/** Records a report of the carrier. What is older than the newest one is only recorded (BR-30). */
export function track(shipment: Shipment, { status, at, location }: Report, context: Context) {
  const { db, now, emit, rules } = context
  const isCurrent = rules.isNewest(shipment.events, at)
  const allowed = shipmentSteps[shipment.status]
  if (isCurrent && !allowed.includes(status)) return problem('invalid_transition', { from: shipment.status, to: status, allowed })
  const events = [...shipment.events, { status, at, location, recorded_at: now }].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const version = shipment.version + 1
  const saved = db.shipments.put({ ...shipment, ...(isCurrent && { status }), events, version, updated_at: now })
  const order = db.orders.get(shipment.order_id)
  if (!order) return saved
  emit('shipment.updated', { ...about(order), shipment_id: saved.id, vendor_id: saved.vendor_id, status: saved.status })
  settleDelivery(order.id, context)
  return saved
}

/** An order of which everything has left is delivered when its last parcel has arrived. Cash is paid with it (BR-28). */
export function settleDelivery(orderId: string, context: Context): void {
  const { db, now, emit, schedule, rules } = context
  const order = db.orders.get(orderId)
  const shipments = db.shipments.where('order', orderId)
  const hasArrived = shipments.some(({ status }) => status === 'delivered') && !isOnTheWay(shipments)
  if (order?.status === 'shipped' && hasArrived) {
    updateOrder(orderId, { status: 'delivered', fulfilment_status: 'delivered' }, context)
    schedule(after(now, { days: daysToComplete }), 'order.complete', orderId)
    emit('order.delivered', about(order))
    for (const payment of db.payments.where('order', orderId))
      if (payment.status === 'authorized' && rules.isPaidAtTheDoor(payment)) capture(payment, rules.capturableRest(payment), context)
  }
  closeRefunded(orderId, context)
}

/** Goods that were refunded before they left do not leave any more: with them out of the way everything may have left. */
export function settleFulfilment(orderId: string, context: Context): void {
  const order = context.db.orders.get(orderId)
  if (order?.status === 'partially_shipped' && fulfilmentOf(order.lines) === 'shipped')
    updateOrder(orderId, { status: 'shipped', fulfilment_status: 'shipped' }, context)
  settleDelivery(orderId, context)
}

const closable: Order['status'][] = ['paid', 'partially_shipped', 'shipped', 'delivered']

/** An order whose whole money is back is over, as soon as none of it is on its way. */
function closeRefunded(orderId: string, context: Context): void {
  const { db, emit } = context
  const order = db.orders.get(orderId)
  if (order?.payment_status !== 'refunded' || !closable.includes(order.status) || isOnTheWay(db.shipments.where('order', orderId))) return
  releaseHold(order, context)
  updateOrder(order.id, { status: 'refunded' }, context)
  emit('order.refunded', about(order))
}

/** Two weeks after its delivery nothing more is expected of an order. */
export function completeOrder(orderId: string, context: Context): void {
  const order = context.db.orders.get(orderId)
  if (order?.status !== 'delivered') return
  updateOrder(orderId, { status: 'completed' }, context)
  context.emit('order.completed', about(order))
}

const about = ({ id, number, customer_id }: Order): OrderData => ({ order_id: id, number, customer_id })

interface OrderData {
  order_id: string
  number: string
  customer_id: string
}

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'order.shipped': OrderData & { shipment_id: string; vendor_id: string; is_complete: boolean }
    'order.delivered': OrderData
    'order.completed': OrderData
    'order.refunded': OrderData
    'shipment.updated': OrderData & { shipment_id: string; vendor_id: string; status: string }
  }
}
