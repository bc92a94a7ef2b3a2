import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { money } from '#mock/kernel/money.ts'
import { deliveryOptions } from './delivery.ts'
import { cartTaxRate, chosenDelivery, type ResolvedLine, resolveLines, successorOf } from './rules.ts'
import type { CartRow } from './tables.ts'

type Uses = Pick<Context, 'db' | 'rules'>

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

function problemsOf(cart: CartRow, lines: ResolvedLine[], { rules }: Uses): Schema<'CartProblem'>[] {
  const ofLines = lines.flatMap(({ line, isForSale, available, unitPrice }): Schema<'CartProblem'>[] => {
    const about = (code: Schema<'CartProblem'>['code'], detail: string) => ({ code, item_id: line.id, detail })
    if (!isForSale) return [about('variant_unavailable', 'This is not for sale any more.')]
    return [
      ...(rules.canHold(line.quantity, available)
        ? []
        : [about('insufficient_stock', `${line.quantity} are in the cart and ${available} are available.`)]),
      ...(rules.priceDiffers(line, unitPrice)
        ? [
            about(
              'price_changed',
              `The price was ${line.unit_price_seen.amount} and is now ${unitPrice.amount} ${unitPrice.currency} minor units.`,
            ),
          ]
        : []),
    ]
  })
  const missing = cart.delivery
    ? []
    : [{ code: 'delivery_missing' as const, item_id: null, detail: 'No address and delivery method are set.' }]
  return [...ofLines, ...missing]
}
