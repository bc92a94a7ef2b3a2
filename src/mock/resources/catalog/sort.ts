import type { Input } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Currency } from '#mock/kernel/money.ts'
import { createOrderedIndex, type Key, type Position } from '#mock/kernel/ordered-index.ts'
import { type Listing, listing, sortedRows } from '#mock/kernel/page.ts'
import type { ProductRow } from './tables.ts'

type SortKey = NonNullable<Input<'listProducts'>['query']['sort']>[number]
type Order = 'price' | 'rating' | 'title' | 'created_at'

/**
 * Products in the order that was asked for: the few that are handed in, or all. One key reads an index that is kept sorted, unless there
 * are few to sort anew; two keys always sort what passes the filter.
 * A product without the key (not sold in the currency, no reviews) comes last, whichever way the order goes.
 */
export function sortedProducts(
  sort: readonly SortKey[],
  currency: Currency,
  { few, keep }: { few: ProductRow[] | undefined; keep: (product: ProductRow) => boolean },
  { db }: Pick<Context, 'db'>,
): Listing<ProductRow> {
  const keys = sort.map((key) => ({ order: key.replace('-', '') as Order, descending: key.startsWith('-') }))
  const indexes = keys.map(({ order, descending }) => ({
    index: db.products.ordered(order, order === 'price' ? currency : ''),
    descending,
  }))
  const [first, second] = indexes
  if (first && !second) {
    const { index, descending } = first
    return listing(few ? createOrderedIndex(index.keyOf, few, () => {}) : index, descending)
  }
  const directions = indexes.map(({ descending }) => descending)
  return sortedRows(
    few ?? Array.from(db.products.all()).filter(keep),
    (product) => indexes.map(({ index }) => index.keyOf(product)),
    (a, b) => compareAll(a, b, directions),
  )
}

function compareAll(a: Position, b: Position, directions: boolean[]): number {
  for (const [at, isDescending] of directions.entries()) {
    const left = (a.key as Key[])[at]!
    const right = (b.key as Key[])[at]!
    if (left === right) continue
    if (left === null) return 1
    if (right === null) return -1
    return left < right === isDescending ? 1 : -1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
