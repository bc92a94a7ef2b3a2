import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { after, milliseconds } from '#mock/kernel/time.ts'
import { endOf, isGood, nextAttempt, workers } from '#mock/resources/jobs/rules.ts'
import { jobTypes } from './job-types.ts'

// Jobs run on the shop's clock: `job.start` takes a worker, `job.step` comes once a second until the work is done, and the worker goes
// to the next job that waits. Each is an entry of the agenda, so each is a transaction of its own.

type JobRow = RowOf<'jobs'>
type JobWish = Pick<JobRow, 'type' | 'owner_id' | 'parameters'>

/** The job that does or did this work already today (BR-37), if there is one. */
export const sameJob = (wish: JobWish, { db, rules, now }: Context): JobRow | undefined =>
  db.jobs.where('key', rules.jobKey(wish, now)).find(isGood)

/** Puts work into its queue. Work that is there already is not put twice. */
export function enqueue(wish: JobWish, context: Context): JobRow {
  const { db, rules, now, id, schedule } = context
  const same = sameJob(wish, context)
  if (same) return same
  const job = db.jobs.put({
    id: id('job'),
    ...wish,
    queue: jobTypes[wish.type].queue,
    key: rules.jobKey(wish, now),
    status: 'queued',
    progress: 0,
    attempts: 0,
    attempt_started_at: null,
    next_attempt_at: null,
    cancel_requested_at: null,
    result: null,
    error: null,
    started_at: null,
    finished_at: null,
    version: 1,
    created_at: now,
    updated_at: now,
  })
  schedule(now, 'job.start', job.id)
  return job
}

/** Begins an attempt when a worker is free. Otherwise the job stays where it is, and whoever frees a worker starts it. */
export function startJob(ref: string, context: Context): void {
  const { db, now, schedule, isDown } = context
  const job = db.jobs.get(ref)
  if (!job || !isDue(job, now)) return
  if (isDown('queue')) {
    schedule(after(now, { minutes: 5 }), 'job.start', ref)
    return
  }
  if (db.jobs.count('state', `${job.queue} running`) >= workers[job.queue]) return
  save(
    job,
    {
      status: 'running',
      progress: 0,
      attempts: job.attempts + 1,
      attempt_started_at: now,
      next_attempt_at: null,
      started_at: job.started_at ?? now,
    },
    context,
  )
  schedule(after(now, { seconds: 1 }), 'job.step', ref)
}

const isDue = ({ status, next_attempt_at }: JobRow, now: string) =>
  status === 'queued' || (status === 'retrying' && (next_attempt_at ?? now) <= now)

/** Goes on with a job for a second of work, and ends it when the work is done. */
export function stepJob(ref: string, context: Context): void {
  const { db, now, schedule } = context
  const job = db.jobs.get(ref)
  if (job?.status !== 'running') return
  const work = jobTypes[job.type]
  const seconds = (milliseconds(now) - milliseconds(job.attempt_started_at ?? now)) / 1000
  if (job.cancel_requested_at) {
    end(job, { status: 'cancelled' }, context)
  } else if (seconds < work.seconds) {
    save(job, { progress: Math.floor((100 * seconds) / work.seconds) }, context)
    schedule(after(now, { seconds: 1 }), 'job.step', ref)
  } else {
    finish(job, context)
  }
}

function finish(job: JobRow, context: Context): void {
  const outcome = jobTypes[job.type].run(job, context)
  // A worker that crashes here has done the work and told nobody.
  if (context.crashes(job.type)) tryAgain(job, context)
  else if ('refused' in outcome) end(job, { status: 'failed', error: { code: 'work_refused', detail: outcome.refused } }, context)
  else end(job, { status: 'succeeded', progress: 100, error: null, result: outcome.result }, context)
}

/** Asks a job to stop: one that waits ends at once, one that runs at its next step. */
export function stopJob(job: JobRow, context: Context): JobRow {
  if (job.status === 'running') return save(job, { cancel_requested_at: job.cancel_requested_at ?? context.now }, context)
  end(job, { status: 'cancelled', cancel_requested_at: context.now }, context)
  return context.db.jobs.get(job.id)!
}

function tryAgain(job: JobRow, context: Context): void {
  const error = { code: 'worker_crashed' as const, detail: `The worker crashed during attempt ${job.attempts}.` }
  const next = nextAttempt(job, context.now, context.random)
  if (!next) {
    end(job, { status: 'dead_lettered', error }, context)
    return
  }
  save(job, { status: 'retrying', error, next_attempt_at: next }, context)
  context.schedule(next, 'job.start', job.id)
  freeWorker(job.queue, context)
}

function end(job: JobRow, changes: Partial<JobRow>, context: Context): void {
  save(job, { ...changes, next_attempt_at: null, finished_at: context.now }, context)
  freeWorker(job.queue, context)
}

/** Starts the job that has waited longest. One whose pause is over may have found no worker, so it counts too. */
function freeWorker(queue: JobRow['queue'], { db, now, schedule }: Context): void {
  const waiting = [...db.jobs.where('state', `${queue} queued`), ...db.jobs.where('state', `${queue} retrying`)]
  const [next] = waiting.filter((job) => isDue(job, now)).sort((a, b) => (a.created_at + a.id < b.created_at + b.id ? -1 : 1))
  if (next) schedule(now, 'job.start', next.id)
}

function save(job: JobRow, changes: Partial<JobRow>, { db, now }: Context): JobRow {
  const ended = endOf(job)
  if (ended) throw new Error(`Failed to change job ${job.id}: it has ${ended}, and that is final.`)
  return db.jobs.put({ ...job, ...changes, version: job.version + 1, updated_at: now })
}
