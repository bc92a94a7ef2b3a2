import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { preferredType } from '#mock/kernel/media-type.ts'
import { problem } from '#mock/kernel/problem.ts'
import { accepted, ok } from '#mock/kernel/reply.ts'
import { progressOf, requestReport } from '#mock/workflows/reports.ts'
import { toCsv } from './csv.ts'
import { isPeriod, periodLimit, unfinishedLimit, wishOf } from './rules.ts'
import { type SchedulePlace, schedules } from './schedules.ts'
import type { ReportRow } from './tables.ts'

/** Seconds after which it is worth asking again. */
const pause = 2

const types = { csv: ['text/csv', 'application/json'], json: ['application/json', 'text/csv'] } as const

export const reports = {
  ...schedules,

  createReport({ body }, context) {
    const owner = callerOf(context)
    if (!owner) return problem('unauthenticated')
    const wish = wishOf(body, context.now)
    if (!isPeriod(wish.period)) return problem('period_invalid', { limit_days: periodLimit })
    const report = requestReport(wish, owner, context)
    if (!report) return problem('report_limit_reached', { limit: unfinishedLimit })
    return accepted(presentReport(report), `/v1/jobs/${report.job_id}`, pause)
  },

  downloadReport: {
    find: ownReport,
    run({ found: report, accept }, context) {
      if (report.ready_at === null) return notReady(report, context)
      if (report.rows === null) return problem('report_expired')
      const type = preferredType(accept, types[report.format]) ?? 'application/json'
      const file = `${report.type}-${report.period.from}-${report.period.to}.${type === 'text/csv' ? 'csv' : 'json'}`
      const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${file}"` }
      return ok(type === 'text/csv' ? toCsv(report.type, report.rows) : { report: presentReport(report), rows: report.rows }, headers)
    },
  },
} satisfies Handlers<'Reports', { downloadReport: ReportRow; putReportSchedule: SchedulePlace }>

/** There is something to wait for only while the job goes on. */
function notReady(report: ReportRow, context: Context) {
  const { status, isOver } = progressOf(report, context)
  return problem(
    'report_not_ready',
    { job_id: report.job_id, job_status: status },
    isOver ? {} : { headers: { 'Retry-After': String(pause) } },
  )
}

const callerOf = ({ db, actor }: Context) => (actor.kind === 'user' ? db.users.get(actor.id) : undefined)

function ownReport({ path }: { path: { report_id: string } }, context: Context): ReportRow | undefined {
  const report = context.db.reports.get(path.report_id)
  const reader = callerOf(context)
  return report && reader && context.rules.mayReadReport(reader, report) ? report : undefined
}

export function presentReport({ owner_id: _, vendor_id: __, rows: ___, ...shown }: ReportRow): Schema<'Report'> {
  return shown
}
