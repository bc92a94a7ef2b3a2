import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { OrderEventRow, OrderRow, ShipmentRow } from './tables.ts'

/** The vendor whose shop the caller runs, if any. */
export const vendorOf = ({ db, actor }: Pick<Context, 'db' | 'actor'>): string | null =>
  (actor.kind === 'user' && actor.role === 'vendor' && db.users.get(actor.id)?.vendor_id) || null

/** The order, if the caller placed it, delivers of it, or administers the shop. */
export function visibleOrder(orderId: string, context: Context): OrderRow | undefined {
  const { db, actor } = context
  const order = db.orders.get(orderId)
  if (!order || actor.kind !== 'user') return undefined
  const vendor = vendorOf(context)
  const isInvolved = actor.role === 'admin' || order.customer_id === actor.id || order.lines.some(({ vendor_id }) => vendor_id === vendor)
  return isInvolved ? order : undefined
}

/** The vendor to whose part of an order the caller is limited. Nobody is limited in what they ordered themselves, whoever they are now. */
export const limitedTo = ({ customer_id: customer }: OrderRow, context: Context): string | null =>
  context.actor.kind === 'user' && context.actor.id === customer ? null : vendorOf(context)

// Nothing is to be shipped yet, or ever.
const withoutParcels: OrderRow['status'][] = ['pending_payment', 'expired', 'cancelled']

/** An order as the caller may see it: a vendor sees their own lines, the totals of these, and an address only where there is something to ship. */
export function presentOrder(order: OrderRow, context: Context): Schema<'Order'> {
  const vendor = limitedTo(order, context)
  if (!vendor) return { ...order, etag: `"${order.version}"` }
  const lines = context.rules.visibleLines(order.lines, vendor)
  const totals = context.rules.totals(lines, { amount: 0, currency: order.currency })
  return { ...order, lines, totals, delivery: withoutParcels.includes(order.status) ? null : order.delivery, etag: `"${order.version}-v"` }
}

/** Whether an event of an order concerns the caller. Vendors see the order's own steps and their own shipments, and nothing about money. */
export function concerns({ type, data }: OrderEventRow, vendor: string | null): boolean {
  if (vendor === null) return true
  return data.vendor_id === undefined ? type.startsWith('order.') : data.vendor_id === vendor
}

/** An event as the caller may see it. Who did it is named to admins and to themselves. */
export function presentEvent({ order_id: _, ...event }: OrderEventRow, { actor }: Context): Schema<'OrderEvent'> {
  const isNamed = actor.kind === 'user' && (actor.role === 'admin' || actor.id === event.actor.id)
  return { ...event, actor: isNamed ? event.actor : { ...event.actor, id: null } }
}

export function presentShipment(shipment: ShipmentRow): Schema<'Shipment'> {
  const { carrier, tracking_number: number, version } = shipment
  const url = number === null ? null : `https://track.nexuscommerce.example/${carrier}/${number}`
  return { ...shipment, tracking_url: url, etag: `"${version}"` }
}

/** The shipments of an order that the caller may see: a vendor their own. */
export function shipmentsOf(order: OrderRow, context: Context): Schema<'Shipment'>[] {
  const vendor = limitedTo(order, context)
  const rows = context.db.shipments.where('order', order.id)
  return context.rules.visibleLines(rows, vendor).map(presentShipment)
}
