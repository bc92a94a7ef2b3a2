import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { money } from '#mock/kernel/money.ts'
import { type Phrase, phrase } from '#mock/kernel/problem.ts'
import { say } from '#mock/kernel/words.ts'
import { deliveryOptions } from './delivery.ts'
import { cartTaxRate, chosenDelivery, type ResolvedLine, resolveLines, successorOf } from './rules.ts'
import type { CartRow } from './tables.ts'

type Uses = Pick<Context, 'db' | 'rules' | 'request'>

/** A cart at this moment: live prices, what is available, totals, and everything a checkout would stumble over. */
export function presentCart(cart: CartRow, context: Uses): Schema<'Cart'> {
  const { rules } = context
  const lines = resolveLines(cart, context)
  const options = cart.delivery ? deliveryOptions(cart.delivery.address.country, cart.currency) : []
  const chosen = chosenDelivery(cart)
  const rate = cartTaxRate(cart)
  const priced = lines.map(({ lineTotal }) => ({ line_total: lineTotal, tax: rules.lineTax(lineTotal, rate) }))
  const { items: _, token_hash: __, ...rest } = cart
  const successor = successorOf(cart, context.db)
  const stock = lines.reduce((total, { variant, product }) => total + (variant?.version ?? 0) + (product?.version ?? 0), 0)
  return {
    ...rest,
    items: lines.map((line) => presentLine(line)),
    delivery: chosen,
    delivery_options: options,
    totals: rules.totals(priced, chosen?.price ?? money(0, cart.currency)),
    problems: problemsOf(cart, lines, context),
    successor_cart_id: successor,
    etag: `"${[cart.version, stock, ...(successor ? [successor] : [])].join('-')}"`,
  }
}

function presentLine({ line, variant, product, unitPrice, lineTotal, isForSale, available }: ResolvedLine): Schema<'CartItem'> {
  return {
    ...line,
    product_id: product?.id ?? '',
    sku: variant?.sku ?? '',
    title: product?.title ?? '',
    option_values: variant?.option_values ?? {},
    unit_price: unitPrice,
    line_total: lineTotal,
    availability: { status: !isForSale ? 'unavailable' : available < line.quantity ? 'insufficient' : 'available', available },
  }
}

function problemsOf(cart: CartRow, lines: ResolvedLine[], { rules, request }: Uses): Schema<'CartProblem'>[] {
  const ofLines = lines.flatMap(({ line, isForSale, available, unitPrice }): Schema<'CartProblem'>[] => {
    const about = (code: Schema<'CartProblem'>['code'], what: Phrase) => ({ code, item_id: line.id, detail: say(what, request?.language) })
    if (!isForSale) return [about('variant_unavailable', phrase('cart_not_for_sale'))]
    return [
      ...(rules.canHold(line.quantity, available)
        ? []
        : [about('insufficient_stock', phrase('cart_stock', { quantity: line.quantity, available }))]),
      ...(rules.priceDiffers(line, unitPrice)
        ? [
            about(
              'price_changed',
              phrase('cart_price', { before: line.unit_price_seen.amount, now: unitPrice.amount, currency: unitPrice.currency }),
            ),
          ]
        : []),
    ]
  })
  const missing = cart.delivery
    ? []
    : [{ code: 'delivery_missing' as const, item_id: null, detail: say(phrase('cart_no_delivery'), request?.language) }]
  return [...ofLines, ...missing]
}
