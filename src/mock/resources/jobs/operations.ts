import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { accepted, ok } from '#mock/kernel/reply.ts'
import { stopJob } from '#mock/workflows/jobs.ts'
import { queueStats } from '#mock/workflows/queue-stats.ts'
import { endOf } from './rules.ts'
import type { JobRow } from './tables.ts'

/** Seconds after which it is worth asking again. */
const pause = 2

export const jobs = {
  getJob: {
    find: ownJob,
    run: ({ found }) => ok(presentJob(found), endOf(found) ? undefined : { 'Retry-After': String(pause) }),
  },

  cancelJob: {
    find: ownJob,
    run({ found }, context) {
      const ended = endOf(found)
      if (ended) return problem('job_finished', { job_status: ended }, { words: { status_now: ended } })
      return accepted(presentJob(stopJob(found, context)), `/v1/jobs/${found.id}`, pause)
    },
  },

  getQueueStats: (_input, context) => ok({ data: queueStats(context) }),
} satisfies Handlers<'Jobs', { getJob: JobRow; cancelJob: JobRow }>

function ownJob({ path }: { path: { job_id: string } }, { db, actor }: Context): JobRow | undefined {
  const job = db.jobs.get(path.job_id)
  if (!job || actor.kind !== 'user') return undefined
  return actor.role === 'admin' || job.owner_id === actor.id ? job : undefined
}

function presentJob(job: JobRow): Schema<'Job'> {
  const { owner_id: _, queue: __, parameters: ___, key: ____, attempt_started_at: _____, ...shown } = job
  return { ...shown, etag: `"${job.version}"` }
}
