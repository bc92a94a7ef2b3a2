import type { Schema } from '#contract/operation.ts'
import type { Actor, Context } from '#mock/kernel/context.ts'
import type { ShopEvent } from '#mock/kernel/event.ts'

// These say whose order it is. The timeline is found by the order, so they would only repeat it.
const ownMembers = new Set(['order_id', 'number', 'customer_id'])

/** Appends an event that is about an order to the order's timeline, with who did it. */
export function recordOnTimeline({ id, type, timestamp, data }: ShopEvent, { db, actor }: Context): void {
  const { order_id } = data
  if (typeof order_id !== 'string') return
  db.order_events.put({
    id,
    order_id,
    sequence: db.order_events.count('order', order_id) + 1,
    type,
    at: timestamp,
    actor: actorOf(actor),
    data: Object.fromEntries(Object.entries(data).filter(([name]) => !ownMembers.has(name))),
  })
}

/** What runs from the agenda has no caller: the shop does it by itself. */
function actorOf(actor: Actor): Schema<'EventActor'> {
  if (actor.kind === 'user') return { type: actor.role, id: actor.id }
  return { type: actor.kind === 'provider' ? 'provider' : 'system', id: null }
}
