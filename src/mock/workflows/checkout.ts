import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { problem } from '#mock/kernel/problem.ts'
import { milliseconds } from '#mock/kernel/time.ts'
import { cartTaxRate, chosenDelivery, type ResolvedLine, resolveLines, successorOf } from '#mock/resources/carts/rules.ts'
import { saveVariant } from '#mock/resources/catalog/rules.ts'
import { warnWhenLow } from './stock.ts'

type Wish = Schema<'CreateOrderRequest'>

/**
 * Turns a cart into an order, in one transaction: prices and address are copied, all stock is held or none, the cart is converted.
 * Stock problems are reported before price problems (BR-15).
 */
export function checkout(cart: RowOf<'carts'>, customer: RowOf<'users'>, wish: Wish, context: Context) {
  const { rules } = context
  if (cart.status !== 'active')
    return problem('cart_not_active', { cart_status: cart.status, successor_cart_id: successorOf(cart, context.db) })
  const missing = rules.missingForCheckout(customer, cart)
  if (missing.email) return problem('email_not_verified')
  if (!rules.isSeenVersion(cart, wish.cart_version)) return problem('cart_changed', { current_version: cart.version })
  if (cart.items.length === 0) return problem('cart_empty')
  if (missing.delivery || !cart.delivery) return problem('cart_incomplete', { missing: ['delivery'] }, { words: { missing: 'delivery' } })

  const lines = resolveLines(cart, context)
  const short = rules.shortages(
    lines.map(({ line, variant, available }) => ({
      item_id: line.id,
      variant_id: line.variant_id,
      sku: variant?.sku ?? '',
      quantity: line.quantity,
      available,
    })),
  )
  if (short.length > 0) return problem('out_of_stock', { lines: short }, { words: { failing: short.length, total: lines.length } })
  const changed = rules.changedPrices(
    lines.map(({ line, unitPrice }) => ({
      item_id: line.id,
      seen: line.unit_price_seen,
      live: unitPrice,
      differs: rules.priceDiffers(line, unitPrice),
    })),
    wish.accept_price_changes ?? false,
  )
  if (changed.length > 0) return problem('price_changed', { lines: changed }, { words: { count: changed.length } })

  return place(cart, customer, lines, context)
}

function place(cart: RowOf<'carts'>, customer: RowOf<'users'>, resolved: ResolvedLine[], context: Context): RowOf<'orders'> {
  const { db, rules, now, id, emit, schedule } = context
  const heldUntil = rules.heldUntil(now)
  const lines = resolved.map((line) => orderLine(line, cartTaxRate(cart), context))
  // Checkout has made sure that a delivery is chosen, and only what serves the address can be.
  const delivery = chosenDelivery(cart)!
  const order = db.orders.put({
    id: id('ord'),
    number: orderNumber(context),
    customer_id: customer.id,
    cart_id: cart.id,
    status: 'pending_payment',
    payment_status: 'unpaid',
    fulfilment_status: 'unfulfilled',
    currency: cart.currency,
    lines,
    delivery: rules.snapshot(delivery),
    totals: rules.totals(lines, delivery.price),
    reservation_expires_at: heldUntil,
    cancelled: null,
    placed_at: now,
    version: 1,
    created_at: now,
    updated_at: now,
  })
  const stock: [before: RowOf<'variants'>, after: RowOf<'variants'>][] = []
  for (const { variant_id, quantity } of lines) {
    const variant = db.variants.get(variant_id)!
    const held = rules.reserve(variant, quantity)
    // Shortages were ruled out above, in this same transaction.
    if (!held) throw new Error(`Failed to hold ${quantity} of ${variant_id}: stock changed within a transaction.`)
    saveVariant(held, context)
    stock.push([variant, held])
    db.reservations.put({
      id: `${order.id} ${variant_id}`,
      order_id: order.id,
      variant_id,
      quantity,
      status: 'held',
      expires_at: heldUntil,
    })
  }
  db.carts.put({ ...cart, status: 'converted', version: cart.version + 1, updated_at: now })
  schedule(heldUntil, 'order.expire', order.id)
  emit('order.created', { order_id: order.id, number: order.number, customer_id: customer.id })
  for (const [before, after] of stock) warnWhenLow(before, after, context)
  return order
}

function orderLine(
  { line, variant, product, unitPrice, lineTotal }: ResolvedLine,
  rate: number,
  { id, rules }: Context,
): Schema<'OrderLine'> {
  return rules.snapshot({
    id: id('lin'),
    variant_id: line.variant_id,
    product_id: product!.id,
    vendor_id: product!.vendor_id,
    sku: variant!.sku,
    title: product!.title,
    option_values: variant!.option_values,
    unit_price: unitPrice,
    quantity: line.quantity,
    quantity_shipped: 0,
    quantity_refunded: 0,
    line_total: lineTotal,
    tax_rate_bps: rate,
    tax: rules.lineTax(lineTotal, rate),
  })
}

const orderNumber = ({ now, nextOrderNumber }: Context): string =>
  `NX-${new Date(milliseconds(now)).getUTCFullYear()}-${String(nextOrderNumber()).padStart(6, '0')}`

/** Gives back what is held for an order. */
export function releaseHold(order: RowOf<'orders'>, context: Context): void {
  const { db, rules } = context
  for (const reservation of db.reservations.where('order', order.id)) {
    if (reservation.status !== 'held') continue
    db.reservations.put({ ...reservation, status: 'released' })
    saveVariant(rules.release(db.variants.get(reservation.variant_id)!, reservation.quantity), context)
  }
}

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'order.created': { order_id: string; number: string; customer_id: string }
    'order.cancelled': { order_id: string; number: string; customer_id: string; reason: string }
    'order.expired': { order_id: string; number: string; customer_id: string }
  }
}
