import type { Schema } from '#contract/operation.ts'

export type Money = Schema<'Money'>
export type Currency = Schema<'CurrencyCode'>

/** Digits after the point by ISO 4217. */
export const minorDigits: Record<Currency, number> = { KES: 2, NGN: 2, GHS: 2, ETB: 2, RWF: 0, ZAR: 2, USD: 2 }
export const currencies = Object.keys(minorDigits) as Currency[]
export const isCurrency = (code: string): code is Currency => code in minorDigits

export const money = (amount: number, currency: Currency): Money => ({ amount, currency })
export const times = ({ amount, currency }: Money, quantity: number): Money => money(amount * quantity, currency)

/** The sum of amounts that all are in `currency`. Throws when one is not: amounts of two currencies have no sum. */
export function sum(amounts: Money[], currency: Currency): Money {
  const foreign = amounts.find((entry) => entry.currency !== currency)
  if (foreign) throw new Error(`Failed to add ${foreign.currency} to ${currency}: amounts of two currencies have no sum.`)
  return money(
    amounts.reduce((total, { amount }) => total + amount, 0),
    currency,
  )
}

/** `amount` × `rate` / 10,000, rounded half to even, in integers throughout (BR-20). `rate` is in basis points. */
export function basisPoints({ amount, currency }: Money, rate: number): Money {
  const product = BigInt(amount) * BigInt(rate)
  const whole = product / 10_000n
  const rest = product % 10_000n
  const roundUp = rest > 5000n || (rest === 5000n && whole % 2n === 1n)
  return money(Number(roundUp ? whole + 1n : whole), currency)
}
