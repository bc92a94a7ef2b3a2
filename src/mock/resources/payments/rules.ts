import { nextStates } from '#contract/machines.ts'
import type { Schema } from '#contract/operation.ts'
import { hasCardNumber } from '#mock/kernel/card-number.ts'
import type { Tables } from '#mock/kernel/database.ts'
import { type Currency, type Money, money } from '#mock/kernel/money.ts'
import { convert } from '#mock/kernel/rates.ts'
import { rule } from '#mock/kernel/rule.ts'
import type { PaymentRow, RefundRow } from './tables.ts'

type Status = PaymentRow['status']
type Token = Schema<'PaymentToken'>

const openStates: Status[] = ['created', 'requires_action', 'processing', 'authorized']

/** The payment of an order that is still under way, if there is one. */
const openPayment = rule(['BR-22'], (payments: PaymentRow[]): PaymentRow | undefined =>
  payments.find(({ status }) => openStates.includes(status)),
)

/** Whether an amount is exactly what is to be paid. */
const isExact = rule(['BR-22'], (given: Money, due: Money): boolean => given.amount === due.amount && given.currency === due.currency)

/** What a test token brings about. */
export type TokenOutcome =
  | { kind: 'approve'; afterSeconds: number }
  | { kind: 'decline'; code: Schema<'DeclineCode'> }
  | { kind: 'challenge'; passes: boolean }
  | { kind: 'prompt'; approves: boolean }
  | { kind: 'timeout' }

const outcomes: Record<Token, TokenOutcome> = {
  tok_ok: { kind: 'approve', afterSeconds: 0 },
  tok_challenge: { kind: 'challenge', passes: true },
  tok_challenge_fail: { kind: 'challenge', passes: false },
  tok_declined: { kind: 'decline', code: 'generic_decline' },
  tok_insufficient_funds: { kind: 'decline', code: 'insufficient_funds' },
  tok_expired: { kind: 'decline', code: 'expired_card' },
  tok_slow: { kind: 'approve', afterSeconds: 30 },
  tok_timeout: { kind: 'timeout' },
  tok_prompt_ok: { kind: 'prompt', approves: true },
  tok_prompt_ignored: { kind: 'prompt', approves: false },
  tok_dispute: { kind: 'approve', afterSeconds: 0 },
}

const outcomeOf = rule(['BR-23'], (token: Token): TokenOutcome => outcomes[token])

const phoneNumber = /^\+[1-9]\d{6,14}$/

/** Whether a value, at any depth, holds something that could be a card number. A phone number in its place is none. */
const holdsCardNumber = rule(['BR-23'], (value: unknown): boolean => {
  // Not recursive: whoever nests deeply enough must not get past the check, nor over the stack.
  const open = [value]
  while (open.length > 0) {
    const next = open.pop()
    if ((typeof next === 'string' || typeof next === 'number') && hasCardNumber(String(next))) return true
    if (next === null || typeof next !== 'object') continue
    for (const [name, child] of Object.entries(next)) {
      if (hasCardNumber(name)) return true
      if (name !== 'phone' || typeof child !== 'string' || !phoneNumber.test(child)) open.push(child)
    }
  }
  return false
})

const steps: Record<Status, Status[]> = nextStates('Payment')

/** Whether a payment may go from one state to another. None of the steps leads back. */
const mayMove = rule(['BR-24'], (from: Status, to: Status): boolean => steps[from].includes(to))

/** Whether a message of the provider is one that has not come before. */
const isNews = rule(
  ['BR-24'],
  (messageId: string, { provider_events }: Pick<Tables, 'provider_events'>): boolean => provider_events.get(messageId) === undefined,
)

/** The payment that an earlier request with the same key has started. */
const paymentOfKey = rule(
  ['BR-25'],
  (fingerprint: string, { payments }: Pick<Tables, 'payments'>): PaymentRow | undefined => payments.where('key', fingerprint)[0],
)

/** What can still be captured, in minor units. */
const capturableRest = rule(['BR-26'], ({ amount, captured }: Pick<PaymentRow, 'amount' | 'captured'>): number => amount.amount - captured)

/** What can still be refunded, in minor units. A failed refund gives its amount back. */
const refundableRest = rule(
  ['BR-26'],
  ({ captured }: Pick<PaymentRow, 'captured'>, refunds: RefundRow[]): number => captured - promised(refunds),
)

/** What refunds take, those that wait for the provider included. */
export const promised = (refunds: RefundRow[]): number =>
  refunds.filter(({ status }) => status !== 'failed').reduce((total, { amount }) => total + amount.amount, 0)

/** How the money of an order that has ended goes back. What the provider is working on cannot be called back: its report is waited for. */
const unwinding = rule(['BR-27'], ({ status, captured, refunded }: PaymentRow): { void: boolean; refund: boolean } => ({
  void: openStates.includes(status) && status !== 'processing',
  refund: captured > refunded,
}))

/** The largest order that can be paid in cash. */
const cashLimit = rule(['BR-28'], (currency: Currency): Money => convert(20_000, currency))

/** Whether the money comes only with the goods. */
const isPaidAtTheDoor = rule(['BR-28'], ({ method }: Pick<PaymentRow, 'method'>): boolean => method === 'cash_on_delivery')

export const paymentRules = {
  openPayment,
  isExact,
  outcomeOf,
  holdsCardNumber,
  mayMove,
  isNews,
  paymentOfKey,
  capturableRest,
  refundableRest,
  unwinding,
  cashLimit,
  isPaidAtTheDoor,
}

type PaymentRules = typeof paymentRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends PaymentRules {}
}

/** A payment as its customer and admins see it, with what was taken and given back. Its etag counts the steps of its refunds as well. */
export function presentPayment(payment: PaymentRow, { captures, refunds }: Pick<Tables, 'captures' | 'refunds'>): Schema<'Payment'> {
  const { token: _, attempts_left: __, key_fingerprint: ___, captured, refunded, ...rest } = payment
  const { currency } = payment.amount
  const givenBack = refunds.where('payment', payment.id)
  const ended = givenBack.filter(({ status }) => status !== 'pending')
  return {
    ...rest,
    captured: money(captured, currency),
    refunded: money(refunded, currency),
    captures: captures.where('payment', payment.id),
    refunds: givenBack,
    etag: `"${payment.version}-${givenBack.length + ended.length}"`,
  }
}
