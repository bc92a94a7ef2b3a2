import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { created, ok } from '#mock/kernel/reply.ts'
import { checkout, releaseHold } from '#mock/workflows/checkout.ts'
import { isCancellable } from './rules.ts'
import type { OrderRow } from './tables.ts'

export const orders = {
  createOrder({ body }, context) {
    const { db, actor } = context
    const customer = actor.kind === 'user' ? db.users.get(actor.id) : undefined
    const cart = db.carts.get(body.cart_id)
    if (!customer || cart?.owner_id !== customer.id) return problem('not_found')
    const order = checkout(cart, customer, body, context)
    return 'problem' in order ? order : created(presentOrder(order, context), `/v1/orders/${order.id}`)
  },

  getOrder: {
    find: ({ path }, context) => visible(context.db.orders.get(path.order_id), context),
    run: ({ found }, context) => ok(presentOrder(found, context)),
  },

  cancelOrder: {
    find: ({ path }, context) => visible(context.db.orders.get(path.order_id), context),
    run({ found: order, body: { reason, note = null } }, context) {
      const { db, actor, now, emit } = context
      if (!isCancellable(order)) {
        return problem(
          'order_not_cancellable',
          { order_status: order.status as Exclude<OrderRow['status'], 'pending_payment' | 'paid'> },
          { words: { status_now: order.status } },
        )
      }
      releaseHold(order, context)
      const by = actor.kind === 'user' && actor.role === 'admin' ? 'admin' : 'customer'
      const cancelled = db.orders.put({
        ...order,
        status: 'cancelled',
        reservation_expires_at: null,
        cancelled: { at: now, by, reason, note },
        version: order.version + 1,
        updated_at: now,
      })
      emit('order.cancelled', { order_id: order.id, number: order.number, customer_id: order.customer_id, reason })
      return ok(presentOrder(cancelled, context))
    },
  },
} satisfies Handlers<'Orders', { getOrder: OrderRow; cancelOrder: OrderRow }>

const vendorOf = ({ db, actor }: Context): string | null =>
  (actor.kind === 'user' && actor.role === 'vendor' && db.users.get(actor.id)?.vendor_id) || null

function visible(order: OrderRow | undefined, context: Context): OrderRow | undefined {
  const { actor } = context
  if (!order || actor.kind !== 'user') return undefined
  const vendor = vendorOf(context)
  const isInvolved = actor.role === 'admin' || order.customer_id === actor.id || order.lines.some(({ vendor_id }) => vendor_id === vendor)
  return isInvolved ? order : undefined
}

/** An order as the caller may see it: a vendor sees their own lines, the totals of these, and no address before there is something to ship. */
function presentOrder(order: OrderRow, context: Context): Schema<'Order'> {
  const vendor = vendorOf(context)
  if (!vendor) return { ...order, etag: `"${order.version}"` }
  const lines = order.lines.filter(({ vendor_id }) => vendor_id === vendor)
  const totals = context.rules.totals(lines, { amount: 0, currency: order.currency })
  return { ...order, lines, totals, delivery: order.status === 'pending_payment' ? null : order.delivery, etag: `"${order.version}-v"` }
}
