import { type ExecutionResult, execute } from 'graphql'
import type { PreparedDocument } from '#contract/graphql/prepare.ts'
import type { Schema } from '#contract/operation.ts'
import type { AnyReply } from '#mock/kernel/handlers.ts'
import { type EventMessage, streaming } from '#mock/kernel/stream.ts'
import type { GraphqlDoor } from './door.ts'
import { schema } from './schema.ts'
import { createSession, fieldError, memberOf } from './session.ts'

/** A result as it is sent, with the problems of its fields. */
type Present = (result: ExecutionResult) => object

const longest = 900
const comeBackAfter = 3000

// The messages of graphql-sse: `next` for each result, `complete` at the end.
const next = (data: object): EventMessage => ({ event: 'next', data })
const complete: EventMessage = { event: 'complete' }

/** One result as a stream that ends at once. */
export const streamOfOne = (body: object): AnyReply => streaming([next(body), complete])

interface Subscription {
  prepared: PreparedDocument
  variables: Schema<'GraphqlRequest'>['variables']
  present: Present
}

/**
 * Follows what REST streams, and runs the selection for each of it. It always begins with the present: the protocol has no way to tell a
 * client who comes back that something was missed.
 */
export function subscribe({ prepared: { document }, variables, present }: Subscription, door: GraphqlDoor): AnyReply {
  const outcome = door.invoke('streamNotifications', { query: { timeout_seconds: longest } })
  if ('problem' in outcome) return streamOfOne(present({ data: null, errors: [fieldError(outcome.problem)] }))
  const feed = outcome.feed!
  const contextValue = createSession(door, { isBatching: true })
  const told = async (notifications: unknown): Promise<EventMessage> =>
    next(
      present(
        await execute({
          schema,
          document,
          variableValues: variables ?? {},
          rootValue: { notifications },
          contextValue,
          fieldResolver: memberOf,
        }),
      ),
    )
  const news = (messages: ReturnType<typeof feed.next>) =>
    messages.flatMap((message) => (typeof message !== 'function' && message.event === 'notification' ? [() => told(message.data)] : []))
  return streaming([{ retry: comeBackAfter }], { ...feed, next: (context) => news(feed.next(context)), last: complete })
}
