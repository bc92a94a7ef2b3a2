import { type Currency, type Money, minorDigits, money } from './money.ts'

// What one Kenyan shilling is worth. Fixed, so that the sandbox is the same every day; not a quotation.
const perShilling: Record<Currency, number> = { KES: 1, NGN: 11.6, GHS: 0.085, ETB: 1.1, RWF: 11.1, ZAR: 0.135, USD: 0.0077 }

/** An amount in whole Kenyan shillings as a price in another currency, rounded to something a shop would print. For seeds and tariffs. */
export function convert(shillings: number, currency: Currency): Money {
  const exact = shillings * perShilling[currency]
  const step = exact >= 1000 ? 50 : exact >= 100 ? 5 : exact >= 10 ? 0.5 : 0.1
  const digits = minorDigits[currency]
  const rounded =
    digits === 0 ? Math.max(1, Math.round(exact / Math.max(step, 1)) * Math.max(step, 1)) : Math.max(step, Math.round(exact / step) * step)
  return money(Math.round(rounded * 10 ** digits), currency)
}
