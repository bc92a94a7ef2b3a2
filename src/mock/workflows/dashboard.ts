import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { type Currency, money, sum } from '#mock/kernel/money.ts'
import { after, milliseconds } from '#mock/kernel/time.ts'
import { queueStats } from './queue-stats.ts'
import { isCounted } from './report-rows.ts'

type Period = Schema<'ReportPeriod'>
type Figures = Schema<'DashboardFigures'>

const lowStock = 5
const longestList = 5
const dayLength = 86_400_000

/** The figures of a period and of the one before. Revenue counts what reports count, so that the two agree. */
export function dashboard(period: Period, currency: Currency, context: Context): Schema<'DashboardMetrics'> {
  return {
    ...figures(period, currency, context),
    top_products: topProducts(period, currency, context),
    low_stock: lowestStock(context),
    queues: queueStats(context),
    previous: figures(before(period), currency, context),
  }
}

/** The period of the same length that ends the day before. */
function before({ from, to }: Period): Period {
  const midnight = (day: string) => `${day}T00:00:00.000Z`
  const days = Math.round((milliseconds(midnight(to)) - milliseconds(midnight(from))) / dayLength) + 1
  return { from: after(midnight(from), { days: -days }).slice(0, 10), to: after(midnight(from), { days: -1 }).slice(0, 10) }
}

const isWithin = (at: string, { from, to }: Period) => from <= at.slice(0, 10) && at.slice(0, 10) <= to

function figures(period: Period, currency: Currency, { db }: Context): Figures {
  const placed = Array.from(db.orders.all()).filter(({ placed_at }) => isWithin(placed_at, period))
  const paid = placed.filter((order) => isCounted(order, { period, currency }))
  const carts = Array.from(db.carts.all()).filter(({ created_at }) => isWithin(created_at, period)).length
  const revenue = sum(
    paid.map(({ totals }) => totals.total),
    currency,
  )
  return {
    period,
    revenue,
    average_order: paid.length === 0 ? null : money(Math.round(revenue.amount / paid.length), currency),
    orders_by_status: Object.fromEntries(
      [...Map.groupBy(placed, ({ status }) => status)].sort().map(([status, of]) => [status, of.length]),
    ),
    conversion: { carts, orders: placed.length, rate: carts === 0 ? null : Math.round((10_000 * placed.length) / carts) / 10_000 },
  }
}

function topProducts(period: Period, currency: Currency, { db }: Context): Schema<'DashboardProduct'>[] {
  const lines = Array.from(db.orders.all())
    .filter((order) => isCounted(order, { period, currency }))
    .flatMap((order) => order.lines)
  return [...Map.groupBy(lines, ({ product_id }) => product_id)]
    .map(([product_id, group]) => ({
      product_id,
      title: group.at(-1)!.title,
      quantity: group.reduce((total, { quantity }) => total + quantity, 0),
      revenue: sum(
        group.map(({ line_total }) => line_total),
        currency,
      ),
    }))
    .sort((a, b) => b.quantity - a.quantity || (a.product_id < b.product_id ? -1 : 1))
    .slice(0, longestList)
}

function lowestStock({ db, rules }: Context): Schema<'DashboardStock'>[] {
  const withProduct = (variant: RowOf<'variants'>) => ({ variant, product: db.products.get(variant.product_id) })
  return Array.from(db.variants.all())
    .filter((variant) => variant.status === 'active' && rules.available(variant) <= lowStock)
    .map(withProduct)
    .filter(({ product }) => product?.status === 'active')
    .map(({ variant, product }) => ({
      variant_id: variant.id,
      sku: variant.sku,
      title: product!.title,
      available: rules.available(variant),
    }))
    .sort((a, b) => a.available - b.available || (a.sku < b.sku ? -1 : 1))
    .slice(0, longestList)
}
