import type { Input } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Tables } from '#mock/kernel/database.ts'
import type { OrderedIndex } from '#mock/kernel/ordered-index.ts'
import type { ProductFilter } from './filter.ts'
import type { ProductRow } from './tables.ts'

type Query = Input<'listProducts'>['query']

/** One way to the rows that a filter lets pass, and how many these are. */
interface Path {
  count: number
  rows: () => ProductRow[]
}

// What putting a row into order costs, in rows looked at.
const sorting = 10

/**
 * The products that pass, to be sorted anew, when an index leads to few of them; `undefined` when it is less work to follow the wanted order
 * until a page is full. As in a database's planner, the filters are taken to be independent of each other.
 */
export function fewProducts(query: Query, { category, keep }: ProductFilter, { db }: Pick<Context, 'db'>): ProductRow[] | undefined {
  const [best, ...others] = paths(query, category, db).sort((a, b) => a.count - b.count)
  if (!best) return undefined
  const { size } = db.products
  const passing = others.reduce((left, { count }) => (left * count) / size, best.count)
  const wanted = query.include_total ? size : (query.offset ?? 0) + (query.limit ?? 20)
  const inOrder = Math.min(size, (size * wanted) / passing)
  return best.count + sorting * passing < inOrder ? best.rows().filter(keep) : undefined
}

function paths(query: Query, category: ProductFilter['category'], { products }: Pick<Tables, 'products'>): Path[] {
  const { vendor_id, price_min, price_max, currency = 'KES', in_stock, rating_min, attributes = {} } = query
  const equal = (index: 'category' | 'vendor' | 'stock' | 'attribute', key: string): Path => ({
    count: products.count(index, key),
    rows: () => products.where(index, key),
  })
  const isPriced = price_min !== undefined || price_max !== undefined
  return [
    ...(category ? [equal('category', category.id)] : []),
    ...(vendor_id === undefined ? [] : [equal('vendor', vendor_id)]),
    ...(in_stock === undefined ? [] : [equal('stock', String(in_stock))]),
    ...Object.entries(attributes).map(([key, value]) => equal('attribute', `${key}=${value}`)),
    ...(isPriced ? [between(products.ordered('price', currency), price_min, price_max)] : []),
    ...(rating_min === undefined ? [] : [between(products.ordered('rating'), rating_min)]),
  ]
}

/** Rows whose key lies between two numbers, both included. */
function between(index: OrderedIndex<ProductRow>, low = 0, high = Number.POSITIVE_INFINITY): Path {
  const from = index.rank({ key: low, id: '' })
  const count = Math.max(0, index.rank({ key: high, id: '\uffff' }) - from)
  return {
    count,
    rows() {
      index.onRead(count)
      return Array.from({ length: count }, (_, at) => index.at(from + at))
    },
  }
}
