import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { type EventMessage, type Feed, streaming } from '#mock/kernel/stream.ts'
import { presentNotification } from './present.ts'
import { notificationsAfter } from './rules.ts'
import type { NotificationRow } from './tables.ts'

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
function placeOf(userId: string, request: NonNullable<Context['request']>, { db, rules, now, startedAt }: Context) {
  const present = `ntf_${request.id.slice('req_'.length)}`
  const { lastEventId = '' } = request
  if (lastEventId === '') return { position: present, isReset: false }
  const missed = notificationsAfter(lastEventId, userId, db)
  return rules.resumes({ lastEventId, missed, startedAt, now })
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
    next({ db }) {
      const fresh = notificationsAfter(position, userId, db)
      position = fresh.at(-1)?.id ?? position
      return fresh.map(message)
    },
  }
}

const message = (row: NotificationRow): EventMessage => ({ event: 'notification', id: row.id, data: presentNotification(row) })
