import type { Random } from '#mock/kernel/random.ts'
import { rule } from '#mock/kernel/rule.ts'
import { after, type Instant } from '#mock/kernel/time.ts'
import type { JobRow } from './tables.ts'

/** How many jobs of a queue are worked on at the same time. */
export const workers: Record<JobRow['queue'], number> = { reports: 2, images: 4, webhooks: 1, mail: 1 }

/** What makes two jobs the same: type, owner, parameters and day. */
const jobKey = rule(
  ['BR-37'],
  (job: Pick<JobRow, 'type' | 'owner_id' | 'parameters'>, now: Instant): string =>
    `${job.type} ${job.owner_id} ${JSON.stringify(job.parameters)} ${now.slice(0, 10)}`,
)

const retryPauses = [2, 4, 8]

/** When an attempt that broke off is made again; `undefined` when it was the last one. The jitter keeps jobs that broke together apart. */
export function nextAttempt({ attempts }: Pick<JobRow, 'attempts'>, now: Instant, random: Random): Instant | undefined {
  const pause = retryPauses[attempts - 1]
  return pause === undefined ? undefined : after(now, { seconds: pause + Math.round(random.next() * 1000) / 1000 })
}

const finalStates = ['succeeded', 'failed', 'cancelled', 'dead_lettered'] as const
type FinalState = (typeof finalStates)[number]

/** The state of a job that has ended; final states never change. */
export const endOf = ({ status }: Pick<JobRow, 'status'>): FinalState | undefined => finalStates.find((state) => state === status)

/** Whether the work need not be asked for again: it is done, or on its way. */
export const isGood = ({ status }: Pick<JobRow, 'status'>): boolean => status === 'succeeded' || !endOf({ status })

export const jobRules = { jobKey }

type JobRules = typeof jobRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends JobRules {}
}
