import { seedId } from '#mock/kernel/ids.ts'
import { money, times } from '#mock/kernel/money.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'

// Who bought what some weeks ago, so that there is something to review.
const bought = [
  { persona: 'amina', sku: 'NYERI-AA-250G', address: { recipient: 'Amina W.', line1: '14 Moi Avenue', city: 'Nairobi', country: 'KE' } },
  { persona: 'kofi', sku: 'NYERI-AA-1KG', address: { recipient: 'Kofi B.', line1: '3 Oxford Street', city: 'Accra', country: 'GH' } },
] as const

/** One delivered order for each of two customers. The stock of today has nothing to do with it. */
export function seedDeliveredOrders({ db, rules, ago }: SeedContext): void {
  for (const [index, { persona, sku, address }] of bought.entries()) {
    const variant = db.variants.get(seedId('var', sku))
    const product = variant && db.products.get(variant.product_id)
    const price = variant?.prices.find(({ currency }) => currency === 'KES')
    if (!product || !price) throw new Error(`Failed to seed orders: nobody sells ${sku} in KES.`)
    const placed = ago({ days: 40 - index })
    const lineTotal = times(price, 1)
    const line = {
      id: seedId('lin', `past ${persona}`),
      variant_id: variant.id,
      product_id: product.id,
      vendor_id: product.vendor_id,
      sku,
      title: product.title,
      option_values: variant.option_values,
      unit_price: price,
      quantity: 1,
      quantity_shipped: 1,
      quantity_refunded: 0,
      line_total: lineTotal,
      tax_rate_bps: 1600,
      tax: rules.lineTax(lineTotal, 1600),
    }
    const shipping = money(30_000, 'KES')
    db.orders.put({
      id: seedId('ord', `past ${persona}`),
      number: `NX-${placed.slice(0, 4)}-${String(900 + index).padStart(6, '0')}`,
      customer_id: seedId('usr', persona),
      cart_id: seedId('crt', `past ${persona}`),
      status: 'completed',
      payment_status: 'paid',
      fulfilment_status: 'delivered',
      currency: 'KES',
      lines: [line],
      delivery: {
        method: 'standard',
        address: { ...address, phone: '+254700000001' },
        price: shipping,
        estimate: { min_days: 2, max_days: 5 },
      },
      totals: rules.totals([line], shipping),
      reservation_expires_at: null,
      cancelled: null,
      placed_at: placed,
      version: 4,
      created_at: placed,
      updated_at: ago({ days: 21 }),
    })
  }
}
