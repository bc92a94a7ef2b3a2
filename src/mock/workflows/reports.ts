import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { endOf } from '#mock/resources/jobs/rules.ts'
import { scopeOf, unfinishedLimit } from '#mock/resources/reports/rules.ts'
import { jobTypes } from './job-types.ts'
import { enqueue, sameJob } from './jobs.ts'

const unfinished = ['queued', 'running', 'retrying'] satisfies RowOf<'jobs'>['status'][]

type Wish = Pick<RowOf<'reports'>, 'type' | 'period' | 'currency' | 'format' | 'stock_at_most'>

/**
 * Queues a report for its owner. One that was asked for today already is the same report. `undefined` when too many are unfinished.
 * `occasion` tells apart what a schedule asks for several times a day.
 */
export function requestReport(wish: Wish, owner: RowOf<'users'>, context: Context, occasion?: string): RowOf<'reports'> | undefined {
  const { db, now, id } = context
  const scoped = { ...wish, vendor_id: scopeOf(owner) }
  const work = { type: 'report' as const, owner_id: owner.id, parameters: { ...scoped, ...(occasion && { occasion }) } }
  const [same] = db.reports.where('job', sameJob(work, context)?.id ?? '')
  if (same) return same
  // By state, because an owner may have thousands of jobs that have ended.
  const open = unfinished.flatMap((status) => db.jobs.where('state', `${jobTypes.report.queue} ${status}`))
  if (open.filter((job) => job.type === 'report' && job.owner_id === owner.id).length >= unfinishedLimit) return undefined
  const job = enqueue(work, context)
  return db.reports.put({
    id: id('rpt'),
    owner_id: owner.id,
    job_id: job.id,
    ...scoped,
    rows: null,
    row_count: null,
    ready_at: null,
    expires_at: null,
    created_at: now,
    updated_at: now,
  })
}

/** How the job of a report stands, and whether it has ended. Jobs are never deleted. */
export function progressOf({ job_id }: RowOf<'reports'>, { db }: Context): { status: RowOf<'jobs'>['status']; isOver: boolean } {
  const job = db.jobs.get(job_id)!
  return { status: job.status, isOver: endOf(job) !== undefined }
}

/** Deletes the content of a report that was kept long enough. */
export function deleteContent(ref: string, { db, now }: Context): void {
  const report = db.reports.get(ref)
  if (report) db.reports.put({ ...report, rows: null, updated_at: now })
}
