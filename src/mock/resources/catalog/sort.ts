import type { Input } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Currency } from '#mock/kernel/money.ts'
import type { Key, Position } from '#mock/kernel/ordered-index.ts'
import { type Listing, listing, sortedRows } from '#mock/kernel/page.ts'
import type { ProductRow } from './tables.ts'

type SortKey = NonNullable<Input<'listProducts'>['query']['sort']>[number]
type Order = 'price' | 'rating' | 'title' | 'created_at'

/**
 * All products in the order that was asked for. One key reads an index that is kept sorted; two keys sort what passes the filter.
 * A product without the key (not sold in the currency, no reviews) comes last, whichever way the order goes.
 */
export function sortedProducts(
  sort: readonly SortKey[],
  currency: Currency,
  keep: (product: ProductRow) => boolean,
  { db }: Pick<Context, 'db'>,
): Listing<ProductRow> {
  const keys = sort.map((key) => ({ order: key.replace('-', '') as Order, descending: key.startsWith('-') }))
  const indexes = keys.map(({ order, descending }) => ({
    index: db.products.ordered(order, order === 'price' ? currency : ''),
    descending,
  }))
  const [first, second] = indexes
  if (first && !second) return listing(first.index, first.descending)
  return sortedRows(
    Array.from(db.products.all()).filter(keep),
    (product) => indexes.map(({ index }) => index.keyOf(product) as string | number | null),
    (a, b) =>
      compareAll(
        a,
        b,
        indexes.map(({ descending }) => descending),
      ),
  )
}

function compareAll(a: Position, b: Position, descending: boolean[]): number {
  for (const [at, isDescending] of descending.entries()) {
    const [left, right] = [(a.key as Key[])[at]!, (b.key as Key[])[at]!]
    if (left === right) continue
    if (left === null) return 1
    if (right === null) return -1
    return left < right === isDescending ? 1 : -1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
