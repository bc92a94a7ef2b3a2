import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { about, authorize, capture, fail } from './payment-state.ts'
import { settleRefund, unwindIfEnded } from './refunds.ts'

type Payment = RowOf<'payments'>
type Data = Schema<'ProviderEvent'>['data']

/** Takes a message of the provider. An id counts once, and what comes late changes nothing (BR-24); all are recorded. */
export function applyProviderEvent(messageId: string, { type, timestamp, data }: Schema<'ProviderEvent'>, context: Context): void {
  const { db, now, rules } = context
  if (!rules.isNews(messageId, db)) return
  const [payment] = db.payments.where('reference', data.provider_reference)
  const isApplied = payment !== undefined && (effects[type]?.(payment, data, context) ?? false)
  db.provider_events.put({
    id: messageId,
    type,
    payment_id: payment?.id ?? null,
    occurred_at: timestamp,
    received_at: now,
    outcome: isApplied ? 'applied' : 'ignored',
  })
}

/** What each type of message does. Each says whether it changed anything. */
const effects: Record<string, (payment: Payment, data: Data, context: Context) => boolean> = {
  'payment.authorized': (payment, _data, context) => arrived(authorize(payment, context), context),
  'payment.captured': (payment, _data, context) => arrived(capture(payment, context.rules.capturableRest(payment), context), context),
  'payment.failed': (payment, { decline_code = 'provider_error' }, context) => fail(payment, 'failed', decline_code, context) !== undefined,
  'payment.disputed'(payment, _data, { emit }) {
    if (payment.captured === 0) return false
    emit('payment.disputed', about(payment))
    return true
  },
  'refund.succeeded': (payment, data, context) => refundAnswered(payment, data, true, context),
  'refund.failed': (payment, data, context) => refundAnswered(payment, data, false, context),
}

function arrived(payment: Payment | undefined, context: Context): boolean {
  if (payment) unwindIfEnded(payment.order_id, context)
  return payment !== undefined
}

function refundAnswered(payment: Payment, { refund_id }: Data, isPaidOut: boolean, context: Context): boolean {
  const refund = refund_id === undefined ? undefined : context.db.refunds.get(refund_id)
  return refund?.payment_id === payment.id && settleRefund(refund, isPaidOut, context) !== undefined
}

/** What the sandbox's own provider reports when its time has come: `payment type [refund] [message]`, as it stands on the agenda. */
export function reportFromAgenda(ref: string, context: Context): void {
  const [paymentId = '', type = '', ...rest] = ref.split(' ')
  const refundId = rest.find((word) => word.startsWith('rfd_'))
  const payment = context.db.payments.get(paymentId)
  if (!payment) return
  const messageId = rest.find((word) => word.startsWith('msg_')) ?? context.id('evt').replace('evt_', 'msg_')
  context.actor = { kind: 'provider', messageId }
  report(messageId, payment, { type, ...(refundId && { refund_id: refundId }) }, context)
}

interface Report extends Omit<Data, 'provider_reference'> {
  type: string
}

/** Lets the sandbox's own provider report something about a payment, now. */
export function report(messageId: string, { provider_reference }: Payment, { type, ...data }: Report, context: Context): void {
  applyProviderEvent(messageId, { type, timestamp: context.now, data: { provider_reference, ...data } }, context)
}

/** What the provider says when it agrees: it takes the money, or sets it aside for a capture by hand. */
export const approvalOf = ({ capture_mode }: Pick<Payment, 'capture_mode'>): string =>
  capture_mode === 'manual' ? 'payment.authorized' : 'payment.captured'
