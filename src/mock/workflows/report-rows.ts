import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { sum } from '#mock/kernel/money.ts'

type Row = Schema<'ReportRow'>
type Order = RowOf<'orders'>

/** An order counts from the moment it is paid, and no more when it was cancelled, refunded or never paid. */
const counting: Order['status'][] = ['paid', 'partially_shipped', 'shipped', 'delivered', 'completed']

/** The rows of a report, as its owner may see them: a vendor's hold only what is theirs. */
export function reportRows(report: RowOf<'reports'>, vendorId: string | null, context: Context): Row[] {
  if (report.type === 'stock') return stockRows(report, vendorId, context)
  const sold = Array.from(context.db.orders.all())
    .filter((order) => isCounted(order, report))
    .flatMap((order) => context.rules.inSight(order.lines, vendorId).map((line) => ({ order, line })))
  return report.type === 'sales' ? salesRows(sold, report) : taxRows(sold, report)
}

export const isCounted = ({ status, currency, placed_at }: Order, { period, currency: wanted }: CountedIn): boolean => {
  const day = placed_at.slice(0, 10)
  return counting.includes(status) && currency === wanted && period.from <= day && day <= period.to
}

type CountedIn = Pick<RowOf<'reports'>, 'period' | 'currency'>

interface Sold {
  order: Order
  line: Schema<'OrderLine'>
}

const ordered = (groups: Map<string, Sold[]>) => [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)

function salesRows(sold: Sold[], report: CountedIn): Row[] {
  const groups = Map.groupBy(sold, ({ order, line }) => `${order.placed_at.slice(0, 10)} ${line.sku} ${line.title}`)
  return ordered(groups).map((group) => {
    const [{ order, line }] = group as [Sold]
    const quantity = group.reduce((total, entry) => total + entry.line.quantity, 0)
    return { day: order.placed_at.slice(0, 10), sku: line.sku, title: line.title, quantity, ...amounts(group, report) }
  })
}

function taxRows(sold: Sold[], report: CountedIn): Row[] {
  const groups = Map.groupBy(sold, ({ order, line }) => `${order.delivery.address.country} ${String(line.tax_rate_bps).padStart(5, '0')}`)
  return ordered(groups).map((group) => {
    const [{ order, line }] = group as [Sold]
    const { country } = order.delivery.address
    return { country, tax_rate_bps: line.tax_rate_bps, lines: group.length, ...amounts(group, report) }
  })
}

// Sums of lines that were rounded once, so that a report agrees with its orders to the last minor unit (BR-20).
const amounts = (group: Sold[], { currency }: CountedIn) => ({
  net: sum(
    group.map(({ line }) => line.line_total),
    currency,
  ),
  tax: sum(
    group.map(({ line }) => line.tax),
    currency,
  ),
})

function stockRows({ stock_at_most }: RowOf<'reports'>, vendorId: string | null, { db, rules }: Context): Row[] {
  return rules
    .inSight([...db.products.all()], vendorId)
    .flatMap(({ id, title }) =>
      db.variants
        .where('product', id)
        .filter((variant) => variant.status === 'active' && (stock_at_most === null || rules.available(variant) <= stock_at_most))
        .map((variant) => ({
          sku: variant.sku,
          title,
          on_hand: variant.on_hand,
          reserved: variant.reserved,
          available: rules.available(variant),
        })),
    )
    .sort((a, b) => (a.sku < b.sku ? -1 : 1))
}
