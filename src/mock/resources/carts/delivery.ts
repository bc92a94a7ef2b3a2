import type { Schema } from '#contract/operation.ts'
import type { Currency } from '#mock/kernel/money.ts'
import { convert } from '#mock/kernel/rates.ts'

type Method = Schema<'DeliveryMethod'>

// Rounded tax rates in basis points. They are the sandbox's own: a real shop takes them from a tax service.
const taxRates: Record<string, number> = { KE: 1600, NG: 750, GH: 1500, ET: 1500, RW: 1800, ZA: 1500 }

const tariff: Record<Method, { home: number; abroad: number; estimate: { min_days: number; max_days: number } }> = {
  standard: { home: 300, abroad: 1800, estimate: { min_days: 2, max_days: 5 } },
  express: { home: 750, abroad: 3600, estimate: { min_days: 1, max_days: 1 } },
  pickup: { home: 0, abroad: 0, estimate: { min_days: 1, max_days: 2 } },
}

/** The tax rate of goods sent to a country, in basis points. Countries without a vendor are exports and have none. */
export const taxRate = (country: string): number => taxRates[country] ?? 0

/** The deliveries that serve a country, with prices. Express and pickup need a vendor in the country. */
export function deliveryOptions(country: string, currency: Currency): Schema<'DeliveryOption'>[] {
  const isHome = country in taxRates
  const methods: Method[] = isHome ? ['standard', 'express', 'pickup'] : ['standard']
  return methods.map((method) => {
    const { home, abroad, estimate } = tariff[method]
    const shillings = isHome ? home : abroad
    return {
      method,
      price: shillings === 0 ? { amount: 0, currency } : convert(shillings, currency),
      estimate: isHome ? estimate : { min_days: 7, max_days: 21 },
    }
  })
}
