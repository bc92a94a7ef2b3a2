import { rule } from '#mock/kernel/rule.ts'
import { after, type Instant } from '#mock/kernel/time.ts'
import type { DeliveryRow, EndpointRow } from './tables.ts'

export const endpointLimit = 10
/** So many deliveries given up in a row disable an endpoint. */
export const failureLimit = 20
/** How long a receiver may take, in milliseconds. */
export const patience = 15_000
export const rotationHours = 24

const minute = 60
const hour = 3600
const pauses = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour]

/** When a delivery is tried again after so many attempts; `undefined` when it is given up. */
const webhookRetry = rule(['BR-34'], (attempts: number, now: Instant): Instant | undefined => {
  const pause = pauses[attempts - 1]
  return pause === undefined ? undefined : after(now, { seconds: pause })
})

/** Why an attempt does not count, or `null` when it does. */
const attemptFailure = rule(['BR-34'], (status: number | null, milliseconds: number): 'unreachable' | 'timeout' | 'status' | null => {
  if (milliseconds > patience) return 'timeout'
  if (status === null) return 'unreachable'
  return status >= 200 && status < 300 ? null : 'status'
})

/** Whether something is still on its way. */
export const isOnItsWay = ({ status }: Pick<DeliveryRow, 'status'>): boolean => status === 'pending' || status === 'retrying'

/** Whether no earlier event of the same order is still on its way to the same endpoint. */
const isNextInLane = rule(
  ['BR-35'],
  (delivery: Pick<DeliveryRow, 'event_id'>, lane: Pick<DeliveryRow, 'event_id' | 'status'>[]): boolean =>
    !lane.some((other) => other.event_id < delivery.event_id && isOnItsWay(other)),
)

/** Whom an event is about. */
export interface Audience {
  vendor_ids: string[]
  /** Somebody's own affair, for example a report. */
  owner_id: string | null
}

/** Whether the owner of an endpoint may know of an event: administrators of everything in the shop, vendors of what is theirs. */
const mayReceive = rule(
  ['BR-36'],
  (owner: { id: string; role: string; vendor_id: string | null }, { vendor_ids, owner_id }: Audience): boolean => {
    // Whoever was a vendor once still has a shop, and no rights in it.
    if (owner.role === 'customer') return false
    if (owner_id !== null) return owner.id === owner_id
    return owner.role === 'admin' || (owner.vendor_id !== null && vendor_ids.includes(owner.vendor_id))
  },
)

/** The secrets that sign at an instant, newest first. */
export const liveSecrets = ({ secrets }: Pick<EndpointRow, 'secrets'>, now: Instant): string[] =>
  secrets.filter(({ expires_at }) => expires_at === null || expires_at > now).map(({ text }) => text)

export const webhookRules = { webhookRetry, attemptFailure, isNextInLane, mayReceive }

type WebhookRules = typeof webhookRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends WebhookRules {}
}
