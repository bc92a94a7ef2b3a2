import { after } from '#mock/kernel/time.ts'
import { keptDays } from '#mock/resources/reports/rules.ts'
import type { JobWork } from './job-work.ts'
import { reportRows } from './report-rows.ts'

/** Makes the report that the job is for. */
export const reportWork: JobWork = {
  queue: 'reports',
  seconds: 6,
  run(job, context) {
    const { db, now, rules, emit, schedule } = context
    const [report] = db.reports.where('job', job.id)
    if (!report) return { refused: 'The report is gone.' }
    if (!rules.isMade(report)) {
      const rows = reportRows(report, report.vendor_id, context)
      const expires_at = after(now, { days: keptDays })
      db.reports.put({ ...report, rows, row_count: rows.length, ready_at: now, expires_at, updated_at: now })
      schedule(expires_at, 'report.expire', report.id)
      emit('report.ready', { report_id: report.id, job_id: job.id, owner_id: report.owner_id, type: report.type })
    }
    return { result: { report_id: report.id, url: `/v1/reports/${report.id}/content` } }
  },
}

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'report.ready': { report_id: string; job_id: string; owner_id: string; type: string }
  }
}
