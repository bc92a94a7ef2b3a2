import type { Input, Schema } from '#contract/operation.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { problem } from '#mock/kernel/problem.ts'
import { noContent, ok } from '#mock/kernel/reply.ts'
import type { State } from '#mock/state.ts'
import { approvalOf, report } from '#mock/workflows/provider.ts'
import type { Control } from './operations.ts'

interface Uses {
  state: Pick<State, 'db' | 'controlIds'>
  actAs: Control['actAs']
}

type Payment = RowOf<'payments'>
type Report = Parameters<typeof report>[2]

/** The payment provider, as the control plane plays it. */
export const providerHandlers = {
  approvePayment: ({ path }: Input<'approvePayment'>, uses: Uses) =>
    say(path.payment_id, (payment) => ({ type: approvalOf(payment) }), uses),

  denyPayment: ({ path, body }: Input<'denyPayment'>, uses: Uses) =>
    say(path.payment_id, () => ({ type: 'payment.failed', decline_code: body?.decline_code ?? 'generic_decline' }), uses),

  replayProviderEvent({ path }: Input<'replayProviderEvent'>, uses: Uses) {
    const { db } = uses.state
    const payment = db.payments.get(path.payment_id)
    const last = payment && db.provider_events.where('payment', payment.id).at(-1)
    if (!payment || !last) return problem('not_found')
    const refund = last.type.startsWith('refund.') ? db.refunds.where('payment', payment.id).at(-1) : undefined
    const again: Report = { type: last.type, ...(refund && { refund_id: refund.id }) }
    return told(last.id, payment, again, uses)
  },
}

function say(paymentId: string, reportOf: (payment: Payment) => Report, uses: Uses) {
  const payment = uses.state.db.payments.get(paymentId)
  return payment ? told(uses.state.controlIds('msg'), payment, reportOf(payment), uses) : problem('not_found')
}

function told(messageId: string, payment: Payment, given: Report, { state: { db }, actAs }: Uses) {
  const before = db.payments.get(payment.id)
  actAs({ kind: 'provider', messageId }, (context) => {
    report(messageId, payment, given, context)
    return noContent()
  })
  const after = db.payments.get(payment.id) ?? payment
  const body: Schema<'ProviderReport'> = {
    message: messageId,
    type: given.type,
    payment_id: payment.id,
    payment_status: after.status,
    took_effect: after !== before,
  }
  return ok(body)
}
