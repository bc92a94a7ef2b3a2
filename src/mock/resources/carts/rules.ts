import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf, Tables } from '#mock/kernel/database.ts'
import { basisPoints, type Currency, type Money, sum, times } from '#mock/kernel/money.ts'
import { rule } from '#mock/kernel/rule.ts'
import { after } from '#mock/kernel/time.ts'
import { deliveryOptions, taxRate } from './delivery.ts'
import type { CartLine, CartRow } from './tables.ts'

export const lineLimit = 100
export const quantityLimit = 99

/** The cart that a user has already, if any. */
const activeCartOf = rule(
  ['BR-11'],
  (userId: string, { carts }: Pick<Tables, 'carts'>): CartRow | undefined => carts.where('active_owner', userId)[0],
)

/** What a line holds after a merge: the larger quantity, as far as stock and limits go. */
const mergedQuantity = rule(['BR-10'], (own: number, guest: number, most: number): number => Math.max(own, Math.min(guest, most)))

/** Whether a line may hold so many of a variant now. Nothing is reserved by asking. */
const canHold = rule(['BR-12'], (quantity: number, available: number): boolean => quantity <= available)

/** Whether the price is another one than the customer last saw. */
const priceDiffers = rule(
  ['BR-13'],
  ({ unit_price_seen: seen }: Pick<CartLine, 'unit_price_seen'>, live: Money): boolean =>
    seen.amount !== live.amount || seen.currency !== live.currency,
)

/** What a line costs in tax: computed for the line and rounded half to even once. */
const lineTax = rule(['BR-20'], (line: Money, rate: number): Money => basisPoints(line, rate))

/** Totals as sums of lines, so that a document never disagrees with its lines. */
const totals = rule(['BR-20'], (lines: { line_total: Money; tax: Money }[], shipping: Money) => {
  const { currency } = shipping
  const subtotal = sum(
    lines.map(({ line_total }) => line_total),
    currency,
  )
  const tax = sum(
    lines.map((line) => line.tax),
    currency,
  )
  return { subtotal, shipping, tax, total: sum([subtotal, shipping, tax], currency) }
})

/** A line with what it is about. `product` or `variant` can be gone. */
export interface ResolvedLine {
  line: CartLine
  variant: RowOf<'variants'> | undefined
  product: RowOf<'products'> | undefined
  /** The price of this moment; what was last seen when there is none any more. */
  unitPrice: Money
  lineTotal: Money
  /** Whether it can be bought at all. */
  isForSale: boolean
  available: number
}

interface LineRules {
  isPublic: (product: RowOf<'products'>, variants: RowOf<'variants'>[]) => boolean
  available: (variant: RowOf<'variants'>) => number
}

/** Looks up what each line of a cart stands for at this moment. */
export function resolveLines(cart: CartRow, { db, rules }: { db: Tables; rules: LineRules }): ResolvedLine[] {
  return cart.items.map((line) => {
    const variant = db.variants.get(line.variant_id)
    const product = variant && db.products.get(variant.product_id)
    const price = variant?.prices.find(({ currency }) => currency === cart.currency)
    const isForSale = !!variant && !!product && !!price && variant.status === 'active' && rules.isPublic(product, [variant])
    const unitPrice = price ?? line.unit_price_seen
    return {
      line,
      variant,
      product,
      unitPrice,
      lineTotal: times(unitPrice, line.quantity),
      isForSale,
      available: isForSale ? rules.available(variant) : 0,
    }
  })
}

const lifetime = { guest: { days: 14 }, user: { days: 90 } }

/** Opens an empty cart. It expires by itself. */
export function openCart(
  { owner, tokenHash, currency }: { owner: string | null; tokenHash: string | null; currency: Currency },
  { db, now, id, schedule }: Pick<Context, 'db' | 'now' | 'id' | 'schedule'>,
): CartRow {
  const cart = db.carts.put({
    id: id('crt'),
    owner_id: owner,
    token_hash: tokenHash,
    status: 'active',
    currency,
    items: [],
    delivery: null,
    successor_cart_id: null,
    version: 1,
    expires_at: after(now, owner ? lifetime.user : lifetime.guest),
    created_at: now,
    updated_at: now,
  })
  schedule(cart.expires_at, 'cart.expire', cart.id)
  return cart
}

/** The cart that stands in for one that is closed: the one it was merged into, or the one that its owner has now. */
export const successorOf = ({ status, owner_id, successor_cart_id }: CartRow, { carts }: Pick<Tables, 'carts'>): string | null =>
  status === 'active' || owner_id === null ? successor_cart_id : (carts.where('active_owner', owner_id)[0]?.id ?? null)

/** The tax rate of a cart: known once it has an address. */
export const cartTaxRate = (cart: CartRow): number => (cart.delivery ? taxRate(cart.delivery.address.country) : 0)

/** The delivery of a cart with its price, as it would be ordered now. */
export function chosenDelivery({ delivery, currency }: CartRow): Schema<'Delivery'> | null {
  const option = delivery && deliveryOptions(delivery.address.country, currency).find(({ method }) => method === delivery.method)
  return delivery && option ? { ...delivery, price: option.price, estimate: option.estimate } : null
}

export const cartRules = { activeCartOf, mergedQuantity, canHold, priceDiffers, lineTax, totals }

type CartRules = typeof cartRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends CartRules {}
}
