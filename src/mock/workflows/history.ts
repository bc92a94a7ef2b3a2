import type { Schema } from '#contract/operation.ts'
import type { Actor, AgendaKind, Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { type IdPrefix, seedId } from '#mock/kernel/ids.ts'
import type { Currency } from '#mock/kernel/money.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { after, type Instant } from '#mock/kernel/time.ts'
import { priceIn } from '#mock/resources/catalog/rules.ts'
import { agendaWork } from './agenda.ts'
import { cancel } from './cancel.ts'
import { checkout } from './checkout.ts'
import { ship, track } from './fulfilment.ts'
import { answerChallenge, startPayment } from './pay.ts'
import { requestRefund } from './refunds.ts'
import { recordOnTimeline } from './timeline.ts'

/** What happened to one order, from its checkout on. It is replayed by the same code that serves requests. */
export interface OrderStory {
  /** Ids are made from it, so it stays. At most eight letters and digits. */
  key: string
  customer: string
  /** How long before the reset it was placed. */
  ago: { days?: number; hours?: number; minutes?: number }
  currency: Currency
  delivery: { method: Schema<'DeliveryMethod'>; address: Schema<'Address'> }
  lines: [sku: string, quantity: number][]
  steps: Step[]
}

/** One step, so many hours after the one before. Lines are named by their place in the order. */
type Step = { hours: number } & (
  | { do: 'pay'; method?: Schema<'PaymentMethodName'>; token?: Schema<'PaymentToken'>; capture?: Schema<'CaptureMode'> }
  | { do: 'confirm' }
  | { do: 'ship'; carrier: string; number: string; lines?: number[] }
  | { do: 'track'; status: Schema<'UpdateShipmentRequest'>['status']; place?: string; shipment?: number }
  | { do: 'cancel'; reason: Schema<'CancellationReason'>; by?: 'customer' | 'admin'; note?: string }
  | { do: 'refund'; reason: Schema<'RefundReason'>; lines?: [line: number, quantity: number][]; restock?: boolean; note?: string }
)

/** Where an order and all that comes of it is kept. */
export const historyTables = [
  'carts',
  'orders',
  'order_events',
  'reservations',
  'shipments',
  'payments',
  'captures',
  'refunds',
  'provider_events',
] as const

/** Puts orders with their past into the shop: oldest first, each step at its own instant, with everything that fell due in between. */
export function replayOrders(stories: OrderStory[], seed: SeedContext): void {
  const placed = stories.map((story) => ({ story, at: seed.ago(story.ago) })).sort((a, b) => (a.at < b.at ? -1 : 1))
  for (const { story, at } of placed) replay(story, at, seed)
}

interface Due {
  at: Instant
  kind: AgendaKind
  ref: string
}

function replay(story: OrderStory, placedAt: Instant, seed: SeedContext): void {
  const { db, now: present } = seed
  const customer = db.users.get(seedId('usr', story.customer))
  if (!customer) throw new Error(`Failed to seed ${story.key}: nobody is called ${story.customer}.`)
  const due: Due[] = []
  const contextAt = contexts(story, due, seed)
  let clock = placedAt
  const advance = (until: Instant) => {
    for (let next = due.sort(byTime)[0]; next && next.at <= until; next = due.sort(byTime)[0]) {
      due.shift()
      agendaWork[next.kind](next.ref, contextAt(next.at, { kind: 'anonymous' }))
    }
  }

  const buyer: Actor = { kind: 'user', id: customer.id, role: 'customer', sessionId: '' }
  const order = done(story, place(story, customer, contextAt(placedAt, buyer)))
  for (const step of story.steps) {
    clock = after(clock, { hours: step.hours })
    if (clock > present) throw new Error(`Failed to seed ${story.key}: "${step.do}" lies in the future.`)
    advance(clock)
    take(step, { story, orderId: order.id }, (actor) => contextAt(clock, actor), buyer)
  }
  advance(present)
  // What is still to come waits on the agenda, under ids that do not depend on the shop.
  for (const [index, entry] of due.entries()) db.agenda.put({ id: seedId('agd', `${story.key}N${index}`), ...entry })
}

const byTime = (a: Due, b: Due) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)

// The past is told, not lived through: nothing fails in it, and nobody outside hears of it.
const nobodyOutside = {
  request: null,
  isDown: () => false,
  crashes: () => false,
  post: () => ({ status: null, milliseconds: 0 }),
  probe: () => null,
  read: () => undefined,
  requests: () => [],
  openStreams: () => 0,
} satisfies Partial<Context>

/** The world as workflows see it at an instant of the past. Nobody is sent a mail about it any more. */
function contexts(story: OrderStory, due: Due[], seed: SeedContext) {
  const { db, rules, tokens, random, nextOrderNumber } = seed
  const counts = new Map<IdPrefix, number>()
  const id = (prefix: IdPrefix) => {
    const count = (counts.get(prefix) ?? 0) + 1
    counts.set(prefix, count)
    return seedId(prefix, count === 1 ? story.key : `${story.key}N${String(count).padStart(2, '0')}`)
  }
  return (now: Instant, actor: Actor): Context => {
    const context: Context = {
      db,
      rules,
      tokens,
      nextOrderNumber,
      random,
      id,
      now,
      actor,
      startedAt: seed.now,
      settings: { mediaUrl: '' },
      ...nobodyOutside,
      schedule: (at, kind, ref) => void due.push({ at, kind, ref }),
      emit(type, data) {
        const event = { id: id('evt'), type, timestamp: now, data: { ...(data as object) } }
        recordOnTimeline(event, context)
        return event
      },
    }
    return context
  }
}

function place({ currency, delivery, lines }: OrderStory, customer: RowOf<'users'>, context: Context) {
  const { db, id, now } = context
  const items = lines.map(([sku, quantity]) => {
    const [variant] = db.variants.where('sku', sku)
    const price = variant && priceIn(variant, currency)
    if (!price) throw new Error(`Failed to seed an order: ${sku} is not sold in ${currency}.`)
    return { id: id('itm'), variant_id: variant.id, quantity, unit_price_seen: price }
  })
  const common = {
    token_hash: null,
    successor_cart_id: null,
    version: 1,
    expires_at: after(now, { days: 90 }),
    created_at: now,
    updated_at: now,
  }
  const cart = db.carts.put({ id: id('crt'), owner_id: customer.id, status: 'active', currency, items, delivery, ...common })
  return checkout(cart, customer, { cart_id: cart.id, cart_version: cart.version, accept_price_changes: false }, context)
}

interface Place {
  story: OrderStory
  orderId: string
}

function take(step: Step, { story, orderId }: Place, contextOf: (actor: Actor) => Context, buyer: Actor): void {
  const asBuyer = contextOf(buyer)
  const { db } = asBuyer
  const order = db.orders.get(orderId)!
  const payment = db.payments.where('order', orderId).at(-1)
  const asAdmin = contextOf({ kind: 'user', id: seedId('usr', 'selam'), role: 'admin', sessionId: '' })
  switch (step.do) {
    case 'pay': {
      const { method = 'card', token = 'tok_ok', capture = 'automatic' } = step
      startPayment(order, { order_id: orderId, amount: order.totals.total, method, token, capture }, asBuyer)
      return
    }
    case 'confirm':
      done(story, answerChallenge(payment!, { challenge_id: payment?.next_action?.challenge_id ?? '', code: '123456' }, asBuyer))
      return
    case 'ship': {
      const chosen = step.lines?.map((at) => ({ line_id: order.lines[at]!.id, quantity: order.lines[at]!.quantity }))
      done(story, ship(order, { carrier: step.carrier, tracking_number: step.number, ...(chosen && { lines: chosen }) }, null, asAdmin))
      return
    }
    case 'track': {
      const shipment = db.shipments.where('order', orderId)[step.shipment ?? 0]!
      done(story, track(shipment, { status: step.status, at: asAdmin.now, location: step.place ?? null }, asAdmin))
      return
    }
    case 'cancel': {
      const { by = 'customer', reason, note = null } = step
      done(story, cancel(order, { by, reason, note }, by === 'admin' ? asAdmin : asBuyer))
      return
    }
    case 'refund': {
      const lines = step.lines?.map(([at, quantity]) => ({ line_id: order.lines[at]!.id, quantity }))
      const { reason, note, restock = false } = step
      done(story, requestRefund(payment!, { reason, restock, ...(note && { note }), ...(lines && { lines }) }, asAdmin))
      return
    }
  }
}

/** A step that the shop refuses is a mistake in the story. */
function done<Result extends object>(story: OrderStory, result: Result): Exclude<Result, { problem: string }> {
  if ('problem' in result) throw new Error(`Failed to seed ${story.key}: the shop answered ${String(result.problem)}.`)
  return result as Exclude<Result, { problem: string }>
}
