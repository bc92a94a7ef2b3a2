import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Currency } from '#mock/kernel/money.ts'
import { convert } from '#mock/kernel/rates.ts'

type Method = Schema<'PaymentMethodName'>
type Token = Schema<'PaymentToken'>

interface Offer {
  /** Where it is offered; everywhere when it is left out. */
  currencies?: Currency[]
  /** Limits in Kenyan shillings; cash has a rule of its own. */
  from: number
  to: number
  action: Schema<'NextActionType'> | null
}

const offers: Record<Method, Offer> = {
  card: { from: 50, to: 1_000_000, action: 'redirect' },
  mobile_money: { currencies: ['KES', 'GHS', 'ETB', 'RWF'], from: 10, to: 250_000, action: 'prompt' },
  bank_transfer: { currencies: ['KES', 'NGN', 'GHS', 'ZAR'], from: 500, to: 5_000_000, action: 'display_code' },
  wallet: { from: 10, to: 100_000, action: null },
  cash_on_delivery: { currencies: ['KES', 'NGN', 'GHS', 'ETB', 'RWF', 'ZAR'], from: 100, to: 20_000, action: null },
}

// What the token stands for: a challenge is a page of a card's bank, a prompt appears on a phone.
const methodOfToken: Partial<Record<Token, Method>> = {
  tok_challenge: 'card',
  tok_challenge_fail: 'card',
  tok_prompt_ok: 'mobile_money',
  tok_prompt_ignored: 'mobile_money',
}

/** What can be paid with in a currency, and with `amount` only what takes that amount. */
export function methodsFor(currency: Currency, amount: number | undefined, { rules }: Pick<Context, 'rules'>): Schema<'PaymentMethod'>[] {
  return Object.entries(offers).flatMap(([name, { currencies, from, to, action }]) => {
    // The table has one entry for each method.
    const method = name as Method
    if (currencies && !currencies.includes(currency)) return []
    const offer = {
      method,
      min_amount: convert(from, currency),
      max_amount: rules.isPaidAtTheDoor({ method }) ? rules.cashLimit(currency) : convert(to, currency),
      action,
    }
    const fits = amount === undefined || (amount >= offer.min_amount.amount && amount <= offer.max_amount.amount)
    return fits ? [offer] : []
  })
}

/** The methods that can pay an order with a token. */
export function methodsOf(
  token: Token,
  { totals, currency }: { totals: Schema<'Totals'>; currency: Currency },
  context: Pick<Context, 'rules'>,
): Method[] {
  const only = methodOfToken[token]
  return methodsFor(currency, totals.total.amount, context)
    .map(({ method }) => method)
    .filter((method) => only === undefined || method === only)
}
