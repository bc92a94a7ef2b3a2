import type { Input } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { comparePositions, type Position } from '#mock/kernel/ordered-index.ts'
import { type Listing, listing, page, sortedRows } from '#mock/kernel/page.ts'
import { concerns, limitedTo, vendorOf } from './present.ts'
import type { OrderEventRow, OrderRow } from './tables.ts'

const newestFirst = (a: Position, b: Position) => comparePositions(b, a)

/** A page of the orders that the caller may see, newest first; `undefined` when the cursor is not one of theirs. */
export function orderPage(query: Input<'listOrders'>['query'], context: Context) {
  const { actor, tokens } = context
  const { status, scope = 'own' } = query
  // The cursor is sealed with who asks, so that it is worth nothing to others.
  const who = actor.kind === 'user' ? actor.id : ''
  return page(ordersOf(scope, context), {
    request: query,
    scope: `orders ${JSON.stringify({ who, scope, status })}`,
    keep: (order) => status === undefined || order.status === status,
    tokens,
  })
}

function ordersOf(scope: 'own' | 'all', context: Context): Listing<OrderRow> {
  const { db, actor } = context
  if (scope === 'all') return listing(db.orders.ordered('placed_at'), true)
  const vendor = vendorOf(context)
  const rows = vendor ? db.orders.where('vendor', vendor) : db.orders.where('customer', actor.kind === 'user' ? actor.id : '')
  return sortedRows(rows, ({ placed_at }) => placed_at, newestFirst)
}

/** A page of an order's timeline, oldest first; `undefined` when the cursor is not one of its own. */
export function eventPage(order: OrderRow, query: Input<'listOrderEvents'>['query'], context: Context) {
  const vendor = limitedTo(order, context)
  const rows = sortedRows<OrderEventRow>(context.db.order_events.where('order', order.id), ({ sequence }) => sequence, comparePositions)
  const keep = (event: OrderEventRow) => concerns(event, vendor)
  return page(rows, { request: query, scope: `order events ${order.id} ${vendor}`, keep, tokens: context.tokens })
}
