import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { problem } from '#mock/kernel/problem.ts'
import { isCancellable } from '#mock/resources/orders/rules.ts'
import { releaseHold } from './checkout.ts'
import { updateOrder } from './payment-state.ts'
import { unwindPayments } from './refunds.ts'

type Order = RowOf<'orders'>
type Cancellation = Omit<NonNullable<Order['cancelled']>, 'at'>

/** Cancels an order of which nothing has left: its stock is free again, and its money goes back (BR-27). */
export function cancel(order: Order, cancellation: Cancellation, context: Context) {
  const { db, now, emit } = context
  const { status } = order
  if (!isCancellable(order)) {
    // The two that can be cancelled are ruled out.
    const closed = status as Exclude<Order['status'], 'pending_payment' | 'paid'>
    return problem('order_not_cancellable', { order_status: closed }, { words: { status_now: status } })
  }
  releaseHold(order, context)
  updateOrder(order.id, { status: 'cancelled', reservation_expires_at: null, cancelled: { at: now, ...cancellation } }, context)
  emit('order.cancelled', { order_id: order.id, number: order.number, customer_id: order.customer_id, reason: cancellation.reason })
  unwindPayments(order.id, context)
  return db.orders.get(order.id)!
}

/** Ends an order for which the money did not come in time. Its stock is free again. */
export function expireOrder(order: Order, context: Context): void {
  releaseHold(order, context)
  updateOrder(order.id, { status: 'expired', reservation_expires_at: null }, context)
  context.emit('order.expired', { order_id: order.id, number: order.number, customer_id: order.customer_id })
  unwindPayments(order.id, context)
}
