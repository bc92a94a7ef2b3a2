import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { type EventMessage, type Feed, streaming } from '#mock/kernel/stream.ts'
import { presentNotification } from './present.ts'
import { type Told, toldAfter } from './rules.ts'

const mostStreams = 3
const comeBackAfter = 3000

export const streamOperations = {
  streamNotifications({ query: { timeout_seconds: seconds = 300 } }, context) {
    const { actor, request, openStreams } = context
    if (actor.kind !== 'user' || !request) return problem('unauthenticated')
    if (openStreams(actor.id) >= mostStreams) return problem('stream_limit_reached', { limit: mostStreams })
    const { position, isReset } = placeOf(actor.id, request, context)
    const first: EventMessage[] = [{ retry: comeBackAfter, id: position }, ...(isReset ? [{ event: 'reset', data: {} }] : [])]
    const feed = follow(actor.id, position, seconds)
    return seconds === 0 ? streaming([...first, ...feed.next(context)]) : streaming(first, feed)
  },
} satisfies Pick<Handlers<'Notifications'>, 'streamNotifications'>

/** Where a stream begins: behind what the reader had last, or now. The id of the request lies between older notifications and newer ones. */
function placeOf(userId: string, request: NonNullable<Context['request']>, context: Context) {
  const { rules, now, startedAt } = context
  const present = `ntf_${request.id.slice('req_'.length)}`
  const { lastEventId = '' } = request
  if (lastEventId === '') return { position: present, isReset: false }
  const missed = toldAfter(lastEventId, userId, context)
  return rules.resumes({ lastEventId, present, missed, startedAt, now })
    ? { position: lastEventId, isReset: false }
    : { position: present, isReset: true }
}

/** What is told is there at once. */
interface Followed extends Feed {
  next: (context: Context) => EventMessage[]
}

function follow(userId: string, from: string, seconds: number): Followed {
  let position = from
  return {
    owner: userId,
    seconds,
    next(context) {
      const fresh = toldAfter(position, userId, context)
      position = fresh.at(-1)?.id ?? position
      return fresh.map(message)
    },
  }
}

const message = ({ id, event, notification, order }: Told): EventMessage => ({
  event,
  id,
  data: notification ? presentNotification(notification) : order && presentStatus(order),
})

/** Where an order stands by now, which may be further than the step that is told. */
const presentStatus = ({ id, number, status, payment_status, fulfilment_status, version }: RowOf<'orders'>) => ({
  order_id: id,
  number,
  status,
  payment_status,
  fulfilment_status,
  version,
})
