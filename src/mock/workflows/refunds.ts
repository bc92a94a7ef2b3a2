import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { type Money, money } from '#mock/kernel/money.ts'
import { problem } from '#mock/kernel/problem.ts'
import { promised } from '#mock/resources/payments/rules.ts'
import { settleFulfilment } from './fulfilment.ts'
import { release, updateOrder } from './payment-state.ts'
import { reportLater } from './provider-reports.ts'
import { takeBack } from './stock.ts'

type Payment = RowOf<'payments'>
type Refund = RowOf<'refunds'>
type Order = RowOf<'orders'>
type Line = Order['lines'][number]
type Wish = Schema<'CreateRefundRequest'>

const secondsToAnswer = 30
const refundable: Payment['status'][] = ['captured', 'partially_refunded']

/** Asks the provider to give money back, for goods or just so. */
export function requestRefund(payment: Payment, wish: Wish, context: Context) {
  const { db, rules } = context
  if (!refundable.includes(payment.status)) return problem('payment_state_invalid', { payment_status: payment.status, allowed: refundable })
  const { currency } = payment.amount
  const earlier = db.refunds.where('payment', payment.id)
  const rest = rules.refundableRest(payment, earlier)
  const tooMuch = problem('refund_exceeds_captured', {
    captured: money(payment.captured, currency),
    refunded: money(promised(earlier), currency),
  })
  // Payments are only ever made for an order that exists.
  const order = db.orders.get(payment.order_id)!
  const goods = pricedGoods(order, wish.lines ?? [], earlier)
  if (goods === 'unknown') return problem('not_found')
  if (goods === 'too_many') return tooMuch
  const amount = wish.amount ?? money(wish.lines ? goods : rest, currency)
  if (amount.currency !== currency || amount.amount > rest || amount.amount < 1) return tooMuch
  const { reason, lines = [], restock = false, note = null } = wish
  return openRefund(payment, { amount, reason, lines, restock, note }, context)
}

/** What goods cost with their tax, in minor units. Shares of a line add up to the line, to the last unit. */
function pricedGoods(order: Order, lines: Schema<'RefundLine'>[], refunds: Refund[]): number | 'unknown' | 'too_many' {
  let total = 0
  const wanted = new Map<string, number>()
  for (const { line_id, quantity } of lines) {
    const line = order.lines.find(({ id }) => id === line_id)
    if (!line) return 'unknown'
    const before = quantityIn(refunds, line_id) + (wanted.get(line_id) ?? 0)
    if (before + quantity > line.quantity) return 'too_many'
    wanted.set(line_id, (wanted.get(line_id) ?? 0) + quantity)
    total += shareOf(line, before + quantity) - shareOf(line, before)
  }
  return total
}

const shareOf = ({ line_total, tax, quantity }: Line, units: number) => Math.round(((line_total.amount + tax.amount) * units) / quantity)

const quantityIn = (refunds: Refund[], lineId: string): number =>
  refunds
    .filter(({ status }) => status !== 'failed')
    .flatMap(({ lines }) => lines)
    .filter(({ line_id }) => line_id === lineId)
    .reduce((sum, { quantity }) => sum + quantity, 0)

function openRefund(payment: Payment, given: Pick<Refund, 'amount' | 'reason' | 'lines' | 'restock' | 'note'>, context: Context): Refund {
  const { db, id, now, emit } = context
  const refund = db.refunds.put({
    id: id('rfd'),
    payment_id: payment.id,
    order_id: payment.order_id,
    ...given,
    status: 'pending',
    created_at: now,
    updated_at: now,
  })
  // Money that the customer disputes is with the bank already, and cannot be given back a second time.
  const answer = payment.token === 'tok_dispute' ? 'refund.failed' : 'refund.succeeded'
  reportLater(payment, { type: answer, seconds: secondsToAnswer, refundId: refund.id }, context)
  emit('refund.created', about(refund, payment))
  return refund
}

/** The provider has answered: the money is back, and goods and order follow; or it is not, and its amount can be refunded again. */
export function settleRefund(refund: Refund, isPaidOut: boolean, context: Context): Refund | undefined {
  const { db, now, emit } = context
  const payment = db.payments.get(refund.payment_id)
  if (refund.status !== 'pending' || !payment) return undefined
  const settled = db.refunds.put({ ...refund, status: isPaidOut ? 'succeeded' : 'failed', updated_at: now })
  if (!isPaidOut) {
    emit('refund.failed', about(settled, payment))
    return settled
  }
  const refunded = payment.refunded + refund.amount.amount
  const status = refunded >= payment.captured ? 'refunded' : 'partially_refunded'
  db.payments.put({ ...payment, refunded, status, version: payment.version + 1, updated_at: now })
  const order = db.orders.get(refund.order_id)!
  const lines = order.lines.map((line) => {
    // A line may be named more than once.
    const quantity = refund.lines.filter(({ line_id }) => line_id === line.id).reduce((sum, { quantity }) => sum + quantity, 0)
    if (quantity > 0) takeBack(order, line, { quantity, restock: refund.restock }, context)
    return { ...line, quantity_refunded: line.quantity_refunded + quantity }
  })
  updateOrder(order.id, { lines, payment_status: status }, context)
  emit('refund.succeeded', about(settled, payment))
  settleFulfilment(order.id, context)
  return settled
}

/** Gives back the money of an order that is cancelled or has expired: what is only set aside is let go, what was taken is refunded (BR-27). */
export function unwindPayments(orderId: string, context: Context): void {
  const { db, rules } = context
  for (const payment of db.payments.where('order', orderId)) {
    const way = rules.unwinding(payment)
    if (way.void) release(payment, 'voided', context)
    const rest = rules.refundableRest(payment, db.refunds.where('payment', payment.id))
    if (!way.refund || rest < 1) continue
    const amount = money(rest, payment.amount.currency)
    openRefund(payment, { amount, reason: 'order_cancelled', lines: [], restock: false, note: null }, context)
  }
}

/** Gives back what arrives for an order that has ended in the meantime (BR-27). */
export function unwindIfEnded(orderId: string, context: Context): void {
  const status = context.db.orders.get(orderId)?.status
  if (status === 'cancelled' || status === 'expired') unwindPayments(orderId, context)
}

const about = (refund: Refund, payment: Payment): RefundData => ({
  order_id: refund.order_id,
  payment_id: payment.id,
  refund_id: refund.id,
  customer_id: payment.customer_id,
  amount: refund.amount,
})

interface RefundData {
  order_id: string
  payment_id: string
  refund_id: string
  customer_id: string
  amount: Money
}

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'refund.created': RefundData
    'refund.succeeded': RefundData
    'refund.failed': RefundData
  }
}
