import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { digest } from '#mock/kernel/digest.ts'
import { problem } from '#mock/kernel/problem.ts'
import { after } from '#mock/kernel/time.ts'
import { methodsOf } from './payment-methods.ts'
import { about, approve, fail, movePayment } from './payment-state.ts'
import { approvalOf } from './provider.ts'
import { lateness, reportLater } from './provider-reports.ts'
import { unwindIfEnded } from './refunds.ts'

type Payment = RowOf<'payments'>
type Order = RowOf<'orders'>
type Wish = Schema<'CreatePaymentRequest'>

const minutesToAct = 10
const attempts = 3
/** What the page of the sandbox's bank always shows. */
const challengeCode = '123456'
/** Seconds until the provider reports what it could not answer, what a phone said, what came by bank, and what a customer disputes. */
const delays = { timeout: 60, prompt: 15, transfer: 300, dispute: 3 * 86_400 }

/** Starts paying an order. After a timeout the same key finds out what became of the first attempt (BR-25). */
export function startPayment(order: Order, wish: Wish, context: Context) {
  const { db, rules, tokens, idempotencyKey } = context
  const fingerprint = idempotencyKey === undefined ? null : tokens.fingerprint(idempotencyKey)
  const earlier = fingerprint === null ? undefined : rules.paymentOfKey(fingerprint, db)
  // Keys are kept for a day. After that the same key may come for another order.
  if (earlier?.order_id === order.id) return resumed(earlier, context)
  const open = rules.openPayment(db.payments.where('order', order.id))
  if (open && order.status === 'pending_payment') return problem('payment_in_progress', { payment_id: open.id })
  if (order.status !== 'pending_payment') return problem('order_not_payable', { order_status: order.status })
  if (!rules.isExact(wish.amount, order.totals.total)) return problem('amount_mismatch', { expected: order.totals.total })
  const available = methodsOf(wish.token, order, context)
  if (!available.includes(wish.method)) return problem('method_unsupported', { available }, { words: { method: wish.method } })
  return play(created(order, wish, fingerprint, context), context)
}

function created(order: Order, { method, token, capture = 'automatic' }: Wish, fingerprint: string | null, context: Context): Payment {
  const { db, id, now, emit } = context
  const paymentId = id('pay')
  const payment = db.payments.put({
    id: paymentId,
    order_id: order.id,
    customer_id: order.customer_id,
    method,
    status: 'created',
    capture_mode: capture,
    amount: order.totals.total,
    captured: 0,
    refunded: 0,
    token,
    next_action: null,
    attempts_left: attempts,
    decline_code: null,
    authorization_expires_at: null,
    // The provider's own name for it. Like a real one it says nothing to anybody else.
    provider_reference: `prv-${digest(paymentId)}`,
    key_fingerprint: fingerprint,
    version: 1,
    created_at: now,
    updated_at: now,
  })
  emit('payment.created', { ...about(payment), method, amount: payment.amount })
  return payment
}

/** Lets the test token decide (BR-23). */
function play(payment: Payment, context: Context) {
  const { db, rules } = context
  const outcome = rules.outcomeOf(payment.token)
  switch (outcome.kind) {
    case 'decline':
      return declined(payment, outcome.code, context)
    case 'challenge':
      return waiting(payment, 'redirect', context)
    case 'prompt':
      if (outcome.approves) reportLater(payment, { type: approvalOf(payment), seconds: delays.prompt }, context)
      return waiting(payment, 'prompt', context)
    case 'timeout':
      processing(payment, delays.timeout, context)
      return problem('provider_timeout', { payment_id: payment.id }, { commits: true })
    case 'approve':
      if (payment.method === 'bank_transfer') {
        reportLater(payment, { type: approvalOf(payment), seconds: delays.transfer }, context)
        return waiting(payment, 'display_code', context)
      }
      if (outcome.afterSeconds > 0) return processing(payment, outcome.afterSeconds, context)
      return lateness(db) > 0 && !rules.isPaidAtTheDoor(payment) ? processing(payment, 0, context) : approved(payment, context)
  }
}

function approved(payment: Payment, context: Context): Payment {
  if (payment.token === 'tok_dispute') reportLater(payment, { type: 'payment.disputed', seconds: delays.dispute }, context)
  return approve(payment, context) ?? payment
}

function processing(payment: Payment, seconds: number, context: Context): Payment {
  reportLater(payment, { type: approvalOf(payment), seconds }, context)
  context.emit('payment.processing', about(payment))
  return movePayment(payment, 'processing', {}, context) ?? payment
}

function waiting(payment: Payment, type: Schema<'NextActionType'>, context: Context): Payment {
  const { id, now, schedule, emit } = context
  const challenge = id('act')
  const expires = after(now, { minutes: minutesToAct })
  const action = {
    type,
    challenge_id: challenge,
    url: type === 'redirect' ? `https://bank.nexuscommerce.example/challenges/${challenge}` : null,
    code: type === 'display_code' ? `NX-${payment.provider_reference.slice(-8).toUpperCase()}` : null,
    expires_at: expires,
  }
  schedule(expires, 'payment.action_expire', payment.id)
  emit('payment.requires_action', { ...about(payment), action: type })
  return movePayment(payment, 'requires_action', { next_action: action }, context) ?? payment
}

/** What became of an attempt that the shop got no answer to. It asks the provider, which has taken the money. */
function resumed(payment: Payment, context: Context) {
  if (payment.status === 'processing') {
    const approved = approve(payment, context) ?? payment
    unwindIfEnded(payment.order_id, context)
    return context.db.payments.get(approved.id) ?? approved
  }
  return payment.decline_code === null ? payment : declined(payment, payment.decline_code, context)
}

function declined(payment: Payment, code: Schema<'DeclineCode'>, context: Context) {
  fail(payment, 'failed', code, context)
  const retryable = code === 'insufficient_funds' || code === 'provider_error'
  return problem('payment_declined', { payment_id: payment.id, decline_code: code, retryable }, { commits: true })
}

/** Takes the code that the customer got from the bank. After three wrong ones the payment has failed. */
export function answerChallenge(payment: Payment, { challenge_id, code }: Schema<'ConfirmPaymentRequest'>, context: Context) {
  if (payment.status === 'expired') return problem('action_expired', { payment_id: payment.id })
  if (payment.status !== 'requires_action')
    return problem('payment_state_invalid', { payment_status: payment.status, allowed: ['requires_action'] })
  const { next_action: action } = payment
  if (action?.type !== 'redirect' || action.challenge_id !== challenge_id) return problem('not_found')
  if (code !== challengeCode) {
    const left = payment.attempts_left - 1
    const tried = context.db.payments.put({ ...payment, attempts_left: left, version: payment.version + 1, updated_at: context.now })
    if (left === 0) fail(tried, 'failed', 'authentication_failed', context)
    return problem('authentication_failed', { payment_id: payment.id, attempts_left: left }, { commits: true })
  }
  const outcome = context.rules.outcomeOf(payment.token)
  if (outcome.kind === 'challenge' && !outcome.passes) return declined(payment, 'authentication_failed', context)
  return approved(payment, context)
}
