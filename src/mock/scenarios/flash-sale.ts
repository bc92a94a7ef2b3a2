import type { RowOf } from '#mock/kernel/database.ts'
import { seedId } from '#mock/kernel/ids.ts'
import { money } from '#mock/kernel/money.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { after } from '#mock/kernel/time.ts'
import { saveVariant } from '#mock/resources/catalog/rules.ts'
import { reviewers } from '#mock/resources/reviews/seed-texts.ts'

const units = 5
const percent = 40

/** One lamp at less than half its price, five units of it, and twenty-five carts that are ready for checkout. The sale ends after an hour. */
export function flashSale(context: SeedContext): void {
  const { db, now, schedule } = context
  const lamp = db.variants.get(seedId('var', 'OUTAGE-LAMP-WHITE'))!
  const before = lamp.prices.find(({ currency }) => currency === 'KES')!
  const prices = lamp.prices.map(({ amount, currency }) => money(Math.round((amount * percent) / 100), currency))
  saveVariant({ ...lamp, prices, compare_at: before, on_hand: units, reserved: 0, version: lamp.version + 1, updated_at: now }, context)
  schedule(after(now, { hours: 1 }), 'variant.reprice', `${lamp.id} ${10_000 / percent}`)
  const price = prices.find(({ currency }) => currency === 'KES')!
  for (const key of ['amina', ...reviewers])
    readyCart(db.users.get(seedId('usr', key))!, { variant_id: lamp.id, unit_price_seen: price }, context)
}

function readyCart(
  { id, name }: RowOf<'users'>,
  line: Pick<RowOf<'carts'>['items'][number], 'variant_id' | 'unit_price_seen'>,
  context: SeedContext,
) {
  const { db, now, schedule } = context
  const cart = db.carts.put({
    id: seedId('crt', `SALE ${name}`),
    owner_id: id,
    token_hash: null,
    status: 'active',
    currency: 'KES',
    items: [{ id: seedId('itm', `SALE ${name}`), quantity: 1, ...line }],
    delivery: {
      method: 'standard',
      address: { recipient: name, line1: '14 Moi Avenue', city: 'Nairobi', country: 'KE', phone: '+254700000001' },
    },
    successor_cart_id: null,
    version: 1,
    expires_at: after(now, { days: 90 }),
    created_at: now,
    updated_at: now,
  })
  schedule(cart.expires_at, 'cart.expire', cart.id)
}
