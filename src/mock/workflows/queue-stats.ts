import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { after, type Instant, secondsUntil } from '#mock/kernel/time.ts'
import { workers } from '#mock/resources/jobs/rules.ts'

type Stats = Schema<'QueueStats'>

/** One thing that waits, is worked on, or is over. */
interface Item {
  state: 'waiting' | 'retrying' | 'running' | 'done' | 'dead' | 'other'
  created_at: Instant
  finished_at: Instant | null
}

/** How every queue does. Mail and webhooks wait in tables of their own, and are counted in the same way. */
export function queueStats(context: Context): Stats[] {
  return [
    stats('reports', jobItems('reports', context), context),
    stats('images', jobItems('images', context), context),
    stats('webhooks', webhookItems(context), context),
    stats('mail', mailItems(context), context),
  ]
}

const stateOf: Record<Schema<'JobStatus'>, Item['state']> = {
  queued: 'waiting',
  retrying: 'retrying',
  running: 'running',
  succeeded: 'done',
  failed: 'other',
  cancelled: 'other',
  dead_lettered: 'dead',
}

const jobItems = (name: Stats['name'], { db }: Context): Item[] =>
  [...db.jobs.all()]
    .filter(({ queue }) => queue === name)
    .map(({ status, created_at, finished_at }) => ({ state: stateOf[status], created_at, finished_at }))

const webhookState: Record<Schema<'WebhookDelivery'>['status'], Item['state']> = {
  pending: 'waiting',
  retrying: 'retrying',
  delivered: 'done',
  exhausted: 'dead',
  cancelled: 'other',
}

const webhookItems = ({ db }: Context): Item[] =>
  Array.from(db.webhook_deliveries.all(), ({ status, created_at, updated_at }) => ({
    state: webhookState[status],
    created_at,
    finished_at: updated_at,
  }))

const mailState = { sent: 'done', failed: 'dead' } as const

const mailItems = ({ db }: Context): Item[] =>
  Array.from(
    db.outbox.all(),
    ({ status, attempts, created_at, sent_at }): Item => ({
      state: status === 'pending' ? (attempts > 0 ? 'retrying' : 'waiting') : mailState[status],
      created_at,
      finished_at: sent_at,
    }),
  )

function stats(name: Stats['name'], items: Item[], { now }: Context): Stats {
  const count = (state: Item['state']) => items.filter((item) => item.state === state).length
  const waiting = items.filter(({ state }) => state === 'waiting' || state === 'retrying')
  const [oldest = now] = waiting.map(({ created_at }) => created_at).sort()
  const minuteAgo = after(now, { minutes: -1 })
  return {
    name,
    workers: workers[name],
    depth: waiting.length,
    in_flight: count('running'),
    done_per_minute: items.filter(({ state, finished_at }) => state === 'done' && finished_at !== null && finished_at > minuteAgo).length,
    oldest_age_seconds: secondsUntil(oldest, now),
    retrying: count('retrying'),
    dead_letters: count('dead'),
  }
}
