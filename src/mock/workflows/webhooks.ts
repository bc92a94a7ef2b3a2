import { signatureHeaders } from '#contract/webhook-signature.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import type { ShopEvent } from '#mock/kernel/event.ts'
import { milliseconds } from '#mock/kernel/time.ts'
import { failureLimit, isOnItsWay, liveSecrets, patience } from '#mock/resources/webhooks/rules.ts'
import { type Publication, publicationOf } from './event-catalogue.ts'

type Endpoint = RowOf<'webhook_endpoints'>
type Delivery = RowOf<'webhook_deliveries'>

const gone = 410
const longestBody = 20_000

/** Hears every event of the shop, and puts it on its way to the endpoints that want it and may have it, in the same transaction (BR-32). */
export function publish(event: ShopEvent, context: Context): void {
  const publication = publicationOf(event, context)
  if (!publication) return
  const { db, rules } = context
  const { data, audience } = publication
  const tested = event.type === 'webhook.test' ? db.webhook_endpoints.get(String(data.endpoint_id)) : undefined
  for (const endpoint of tested ? [tested] : db.webhook_endpoints.where('type', event.type)) {
    const owner = db.users.get(endpoint.owner_id)
    if (owner?.status === 'active' && rules.mayReceive(owner, audience)) send(event, publication, endpoint, owner, context)
  }
}

function send(event: ShopEvent, publication: Publication, endpoint: Endpoint, owner: RowOf<'users'>, context: Context): void {
  const { db, id, now, schedule } = context
  const { type, data, read } = publication
  const object = endpoint.payload === 'full' && read && context.read(read.operation, read.path, owner)
  const bodyWith = (extra: object) => JSON.stringify({ type, timestamp: event.timestamp, data: { ...data, ...extra } })
  const whole = object ? bodyWith({ object }) : bodyWith({})
  const delivery = db.webhook_deliveries.put({
    id: id('whd'),
    endpoint_id: endpoint.id,
    owner_id: endpoint.owner_id,
    event_id: event.id,
    event_type: type,
    order_id: typeof data.order_id === 'string' ? data.order_id : null,
    // What is too large is sent without the resource: the ids lead to it.
    body: whole.length > longestBody ? bodyWith({}) : whole,
    status: 'pending',
    attempts: [],
    next_attempt_at: now,
    created_at: now,
    updated_at: now,
  })
  schedule(now, 'webhook.attempt', delivery.id)
}

/** Makes one attempt to deliver, unless the delivery is over, has been put off, or waits for an earlier event of its order. */
export function attemptDelivery(ref: string, context: Context): void {
  const { db, now, rules, schedule, post } = context
  const delivery = db.webhook_deliveries.get(ref)
  const endpoint = delivery && db.webhook_endpoints.get(delivery.endpoint_id)
  if (!delivery || !endpoint || !isOnItsWay(delivery) || (delivery.next_attempt_at ?? now) > now) return
  if (!rules.isNextInLane(delivery, laneOf(delivery, context))) {
    save(delivery, { next_attempt_at: null }, context)
    return
  }
  const message = { id: delivery.event_id, timestamp: Math.floor(milliseconds(now) / 1000), body: delivery.body }
  const headers = { 'content-type': 'application/json', ...signatureHeaders(message, liveSecrets(endpoint, now)) }
  const answer = post(endpoint.url, headers, delivery.body)
  const failure = rules.attemptFailure(answer.status, answer.milliseconds)
  const attempt = {
    at: now,
    response_status: failure === 'timeout' ? null : answer.status,
    latency_ms: Math.min(answer.milliseconds, patience),
    failure,
  }
  const attempts = [...delivery.attempts, attempt]
  const next = attempt.response_status === gone ? undefined : rules.webhookRetry(attempts.length, now)
  if (failure === null) {
    save(delivery, { attempts, status: 'delivered', next_attempt_at: null }, context)
    db.webhook_endpoints.put({ ...endpoint, status: 'active', failure_count: 0, updated_at: now })
    releaseLane(delivery, context)
  } else if (next) {
    save(delivery, { attempts, status: 'retrying', next_attempt_at: next }, context)
    schedule(next, 'webhook.attempt', delivery.id)
  } else {
    save(delivery, { attempts, status: 'exhausted', next_attempt_at: null }, context)
    giveUp(endpoint, { isGone: attempt.response_status === gone, isFirst: !wasGivenUp(delivery, context) }, context)
    releaseLane(delivery, context)
  }
}

/** Tries a delivery again at once. */
export function retryDelivery(delivery: Delivery, context: Context): Delivery {
  context.schedule(context.now, 'webhook.attempt', delivery.id)
  return save(delivery, { status: delivery.attempts.length === 0 ? 'pending' : 'retrying', next_attempt_at: context.now }, context)
}

/** Ends everything that is on its way to an endpoint. */
export function cancelDeliveries(endpointId: string, context: Context): void {
  for (const delivery of context.db.webhook_deliveries.where('endpoint', endpointId).filter(isOnItsWay))
    save(delivery, { status: 'cancelled', next_attempt_at: null }, context)
}

/** Whether somebody retries by hand what had no attempts left. A delivery counts against its endpoint once. */
const wasGivenUp = ({ attempts }: Delivery, { now, rules }: Context): boolean =>
  attempts.some(({ response_status }) => response_status === gone) ||
  (attempts.length > 0 && rules.webhookRetry(attempts.length, now) === undefined)

function giveUp(endpoint: Endpoint, { isGone, isFirst }: { isGone: boolean; isFirst: boolean }, context: Context): void {
  const failures = endpoint.failure_count + (isFirst ? 1 : 0)
  const status = isGone || failures >= failureLimit ? 'disabled' : endpoint.status
  context.db.webhook_endpoints.put({ ...endpoint, status, failure_count: failures, updated_at: context.now })
  if (status === 'disabled') cancelDeliveries(endpoint.id, context)
}

const laneOf = ({ endpoint_id, order_id }: Delivery, { db }: Context): Delivery[] =>
  order_id === null ? [] : db.webhook_deliveries.where('lane', `${endpoint_id} ${order_id}`)

/** The next event of the order has waited for this one. */
function releaseLane(delivery: Delivery, context: Context): void {
  const [next] = laneOf(delivery, context)
    .filter(isOnItsWay)
    .sort((a, b) => (a.event_id < b.event_id ? -1 : 1))
  if (!next || next.next_attempt_at !== null) return
  save(next, { next_attempt_at: context.now }, context)
  context.schedule(context.now, 'webhook.attempt', next.id)
}

const save = (delivery: Delivery, changes: Partial<Delivery>, { db, now }: Context): Delivery =>
  db.webhook_deliveries.put({ ...delivery, ...changes, updated_at: now })

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'webhook.test': { endpoint_id: string; owner_id: string }
  }
}
