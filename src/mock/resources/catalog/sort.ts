import type { Input } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Currency } from '#mock/kernel/money.ts'
import { createOrderedIndex, type Key, type Position } from '#mock/kernel/ordered-index.ts'
import { type Listing, listing, sortedRows } from '#mock/kernel/page.ts'
import { sortedRuns } from '#mock/kernel/runs.ts'
import type { ProductRow } from './tables.ts'

type SortKey = NonNullable<Input<'listProducts'>['query']['sort']>[number]
type Order = 'price' | 'rating' | 'title' | 'created_at'

/**
 * Products in the order that was asked for: the few that are handed in, or all. All are read from an index that is kept sorted; where there
 * is a second key, products that are equal in the first are put in its order on the way.
 * A product without the key (not sold in the currency, no reviews) comes last, whichever way the order goes.
 */
export function sortedProducts(
  sort: readonly SortKey[],
  currency: Currency,
  few: ProductRow[] | undefined,
  { db }: Pick<Context, 'db'>,
): Listing<ProductRow> {
  const indexes = sort.map((key) => {
    const order = key.replace('-', '') as Order
    return { index: db.products.ordered(order, order === 'price' ? currency : ''), descending: key.startsWith('-') }
  })
  const { index, descending } = indexes[0]!
  const byFirst = () => listing(few ? createOrderedIndex(index.keyOf, few, () => {}) : index, descending)
  if (indexes.length === 1) return byFirst()
  const keysOf = (product: ProductRow) => indexes.map((each) => each.index.keyOf(product))
  const directions = indexes.map((each) => each.descending)
  const compare = (a: Position, b: Position) => compareAll(a, b, directions)
  return few ? sortedRows(few, keysOf, compare) : sortedRuns(byFirst(), keysOf, compare)
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
