import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { type Money, money } from '#mock/kernel/money.ts'
import { after } from '#mock/kernel/time.ts'

type Payment = RowOf<'payments'>
type Order = RowOf<'orders'>

const authorizationDays = 7

/** Moves a payment on, if its state allows that (BR-24). Whoever asks for a step back gets nothing. */
export function movePayment(payment: Payment, status: Payment['status'], change: Partial<Payment>, context: Context): Payment | undefined {
  if (!context.rules.mayMove(payment.status, status)) return undefined
  const isWaiting = status === 'requires_action'
  return save(payment, { status, ...(!isWaiting && { next_action: null }), ...change }, context)
}

const save = (payment: Payment, change: Partial<Payment>, { db, now }: Context): Payment =>
  db.payments.put({ ...payment, ...change, version: payment.version + 1, updated_at: now })

/** The provider says yes: the money is set aside, and taken at once unless the payment says otherwise or cash comes with the goods. */
export const approve = (payment: Payment, context: Context): Payment | undefined =>
  payment.capture_mode === 'manual' || context.rules.isPaidAtTheDoor(payment)
    ? authorize(payment, context)
    : capture(payment, context.rules.capturableRest(payment), context)

/** Sets the money aside, for seven days. Cash waits for the goods instead. */
export function authorize(payment: Payment, context: Context): Payment | undefined {
  const { now, emit, schedule, rules } = context
  const expires = rules.isPaidAtTheDoor(payment) ? null : after(now, { days: authorizationDays })
  const authorized = movePayment(payment, 'authorized', { authorization_expires_at: expires }, context)
  if (!authorized) return undefined
  if (expires) schedule(expires, 'payment.lapse', payment.id)
  emit('payment.authorized', about(authorized))
  settleOrder(payment.order_id, 'authorized', context)
  return authorized
}

/** Takes `amount` minor units. The payment is captured when all is taken. */
export function capture(payment: Payment, amount: number, context: Context): Payment | undefined {
  const { db, id, now, emit, rules } = context
  const captured = payment.captured + amount
  const isWhole = captured >= payment.amount.amount
  // A part leaves the payment authorised.
  if (isWhole ? !rules.mayMove(payment.status, 'captured') : payment.status !== 'authorized') return undefined
  const change = isWhole ? { status: 'captured' as const, next_action: null, authorization_expires_at: null } : {}
  const saved = save(payment, { ...change, captured }, context)
  const taken = money(amount, payment.amount.currency)
  db.captures.put({ id: id('cap'), payment_id: payment.id, amount: taken, created_at: now })
  emit('payment.captured', { ...about(saved), amount: taken })
  settleOrder(payment.order_id, isWhole ? 'paid' : 'authorized', context)
  return saved
}

/** There will be no money. The order stays as it is, so that the customer can try another way. */
export function fail(payment: Payment, status: 'failed' | 'expired', code: Schema<'DeclineCode'>, context: Context): Payment | undefined {
  const failed = movePayment(payment, status, { decline_code: code }, context)
  if (failed) context.emit('payment.failed', { ...about(failed), status, decline_code: code })
  return failed
}

/** Lets go of money that was set aside or asked for. What was captured of it stays captured. */
export function release(payment: Payment, status: 'voided' | 'expired', context: Context): Payment | undefined {
  const { db, emit, rules } = context
  if (!rules.mayMove(payment.status, status)) return undefined
  const isPartlyTaken = payment.captured > 0
  const end = isPartlyTaken ? 'captured' : status
  const released = save(payment, { status: end, next_action: null, authorization_expires_at: null }, context)
  emit(status === 'voided' ? 'payment.voided' : 'payment.expired', about(released))
  const order = db.orders.get(payment.order_id)
  if (order?.payment_status === 'authorized') updateOrder(order.id, { payment_status: isPartlyTaken ? 'paid' : 'voided' }, context)
  return released
}

/** Notes on the order where its money stands. An order that waited for it is paid now, and its hold does not expire any more. */
function settleOrder(orderId: string, paymentStatus: Order['payment_status'], context: Context): void {
  const order = context.db.orders.get(orderId)
  if (!order) return
  const isFirst = order.status === 'pending_payment'
  updateOrder(orderId, { payment_status: paymentStatus, ...(isFirst && { status: 'paid', reservation_expires_at: null }) }, context)
  if (isFirst) context.emit('order.paid', { order_id: order.id, number: order.number, customer_id: order.customer_id })
}

/** Writes a change to an order as it is by now. */
export function updateOrder(orderId: string, change: Partial<Order>, { db, now }: Pick<Context, 'db' | 'now'>): Order {
  // Payments and shipments are only ever made for an order that exists, and orders are not deleted.
  const order = db.orders.get(orderId)!
  return db.orders.put({ ...order, ...change, version: order.version + 1, updated_at: now })
}

/** What every event of a payment says. */
export const about = ({ id, order_id, customer_id }: Payment): PaymentData => ({ order_id, payment_id: id, customer_id })

interface PaymentData {
  order_id: string
  payment_id: string
  customer_id: string
}

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'order.paid': { order_id: string; number: string; customer_id: string }
    'payment.created': PaymentData & { method: string; amount: Money }
    'payment.requires_action': PaymentData & { action: string }
    'payment.processing': PaymentData
    'payment.authorized': PaymentData
    'payment.captured': PaymentData & { amount: Money }
    'payment.failed': PaymentData & { status: string; decline_code: string }
    'payment.voided': PaymentData
    'payment.expired': PaymentData
    'payment.disputed': PaymentData
  }
}
