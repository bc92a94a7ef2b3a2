import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { currencies, isCurrency } from '#mock/kernel/money.ts'
import { problem } from '#mock/kernel/problem.ts'
import { created, noContent, ok } from '#mock/kernel/reply.ts'
import { answerChallenge, startPayment } from '#mock/workflows/pay.ts'
import { methodsFor } from '#mock/workflows/payment-methods.ts'
import { capture } from '#mock/workflows/payment-state.ts'
import { applyProviderEvent } from '#mock/workflows/provider.ts'
import { requestRefund } from '#mock/workflows/refunds.ts'
import { presentPayment } from './rules.ts'
import type { PaymentRow, RefundRow } from './tables.ts'

export const payments = {
  listPaymentMethods({ query: { currency = 'KES', amount } }, context) {
    if (!isCurrency(currency)) return problem('currency_unsupported', { supported: currencies }, { words: { currency } })
    return ok({ data: methodsFor(currency, amount, context) })
  },

  createPayment({ body }, context) {
    const { db, actor } = context
    const order = db.orders.get(body.order_id)
    if (!order || actor.kind !== 'user' || order.customer_id !== actor.id) return problem('not_found')
    const payment = startPayment(order, body, context)
    return 'problem' in payment ? payment : created(presentPayment(payment, db), `/v1/payments/${payment.id}`)
  },

  getPayment: {
    find: ({ path }, context) => visible(context.db.payments.get(path.payment_id), context),
    run: ({ found }, { db }) => ok(presentPayment(found, db)),
  },

  confirmPayment: {
    find: ({ path }, context) => visible(context.db.payments.get(path.payment_id), context),
    run({ found, body }, context) {
      const payment = answerChallenge(found, body, context)
      return 'problem' in payment ? payment : ok(presentPayment(payment, context.db))
    },
  },

  capturePayment: {
    find: ({ path }, { db }) => db.payments.get(path.payment_id),
    run({ found: payment, body }, context) {
      const { db, rules } = context
      const { status, amount, captured } = payment
      // Cash comes with the goods, and nobody takes it before.
      if (status !== 'authorized' || rules.isPaidAtTheDoor(payment))
        return problem('payment_state_invalid', { payment_status: status, allowed: ['authorized'] })
      const rest = rules.capturableRest(payment)
      const wish = body?.amount ?? { ...amount, amount: rest }
      if (wish.amount > rest || wish.currency !== amount.currency)
        return problem('amount_exceeds_authorized', { authorized: amount, captured: { ...amount, amount: captured } })
      capture(payment, wish.amount, context)
      return created(db.captures.where('payment', payment.id).at(-1)!, `/v1/payments/${payment.id}`)
    },
  },

  createRefund: {
    find: ({ path }, { db }) => db.payments.get(path.payment_id),
    run({ found, body }, context) {
      const refund = requestRefund(found, body, context)
      return 'problem' in refund ? refund : created(refund, `/v1/refunds/${refund.id}`)
    },
  },

  getRefund: {
    find({ path }, context) {
      const refund = context.db.refunds.get(path.refund_id)
      return refund && visible(context.db.payments.get(refund.payment_id), context) ? refund : undefined
    },
    run: ({ found }) => ok(found),
  },

  receiveProviderEvent({ body }, context) {
    if (context.actor.kind === 'provider') applyProviderEvent(context.actor.messageId, body, context)
    return noContent()
  },
} satisfies Handlers<
  'Payments',
  {
    getPayment: PaymentRow
    confirmPayment: PaymentRow
    capturePayment: PaymentRow
    createRefund: PaymentRow
    getRefund: RefundRow
  }
>

/** The payment, if the caller pays it or administers the shop. */
function visible(payment: PaymentRow | undefined, { actor }: Context): PaymentRow | undefined {
  if (actor.kind !== 'user') return undefined
  return actor.role === 'admin' || payment?.customer_id === actor.id ? payment : undefined
}
