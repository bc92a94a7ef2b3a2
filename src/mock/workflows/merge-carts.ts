import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { lineLimit, openCart, quantityLimit } from '#mock/resources/carts/rules.ts'

type Cart = RowOf<'carts'>
type Line = Cart['items'][number]
type Outcome = Schema<'MergedLine'>

/** The guest cart that a token opens, whatever became of it. */
export const guestCartOf = (token: string, { db, tokens }: Pick<Context, 'db' | 'tokens'>): Cart | undefined =>
  db.carts.where('token', tokens.fingerprint(token))[0]

/**
 * Brings the lines of an active guest cart into the active cart of a user (BR-10), in one transaction, and says what became of each.
 * A guest cart in another currency stays as it is.
 */
export function mergeCarts(guest: Cart, userId: string, context: Context): { cart: Cart; lines: Outcome[]; status: 'merged' | 'active' } {
  const { db, now, rules } = context
  const own = rules.activeCartOf(userId, db) ?? openCart({ owner: userId, tokenHash: null, currency: guest.currency }, context)
  if (own.currency !== guest.currency) {
    const lines = guest.items.map((line) => outcomeOf(line, 'currency_mismatch', quantityIn(own, line)))
    return { cart: own, lines, status: 'active' }
  }
  const items = [...own.items]
  const lines = guest.items.map((line) => takeLine(line, items, context))
  const cart = db.carts.put({ ...own, items, delivery: own.delivery ?? guest.delivery, version: own.version + 1, updated_at: now })
  db.carts.put({ ...guest, status: 'merged', successor_cart_id: cart.id, version: guest.version + 1, updated_at: now })
  return { cart, lines, status: 'merged' }
}

/** Merges one line into `items`. */
function takeLine(line: Line, items: Line[], { db, rules }: Context): Outcome {
  const variant = db.variants.get(line.variant_id)
  const product = variant && db.products.get(variant.product_id)
  const at = items.findIndex((other) => other.variant_id === line.variant_id)
  const present = items[at]
  const { currency } = line.unit_price_seen
  const isForSale =
    variant?.status === 'active' &&
    product &&
    rules.isPublic(product, [variant]) &&
    variant.prices.some((price) => price.currency === currency)
  if (!isForSale) return outcomeOf(line, 'unavailable', present?.quantity ?? 0)
  const most = Math.min(rules.available(variant), variant.quantity_limit ?? quantityLimit)
  const quantity = rules.mergedQuantity(present?.quantity ?? 0, line.quantity, most)
  if (present) {
    items[at] = { ...present, quantity }
    return outcomeOf(line, quantity > present.quantity ? 'raised' : 'kept', quantity)
  }
  if (quantity === 0) return outcomeOf(line, 'out_of_stock', 0)
  if (items.length >= lineLimit) return outcomeOf(line, 'line_limit', 0)
  items.push({ ...line, quantity })
  return outcomeOf(line, 'appended', quantity)
}

const quantityIn = (cart: Cart, { variant_id }: Line) => cart.items.find((line) => line.variant_id === variant_id)?.quantity ?? 0

const outcomeOf = ({ variant_id, quantity: guestQuantity }: Line, outcome: Outcome['outcome'], quantity: number): Outcome => ({
  variant_id,
  outcome,
  guest_quantity: guestQuantity,
  quantity,
})
