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
    const owner = report && db.users.get(report.owner_id)
    if (!report || !owner) return { refused: 'The report or its owner is gone.' }
    if (!rules.isMade(report)) {
      // A vendor who runs no shop sees nothing, not everything.
      const rows = reportRows(report, owner.role === 'admin' ? null : (owner.vendor_id ?? ''), context)
      const expires_at = after(now, { days: keptDays })
      db.reports.put({ ...report, rows, row_count: rows.length, ready_at: now, expires_at, updated_at: now })
      schedule(expires_at, 'report.expire', report.id)
      emit('report.ready', { report_id: report.id, job_id: job.id, owner_id: owner.id, type: report.type })
    }
    return { result: { report_id: report.id, url: `/v1/reports/${report.id}/content` } }
  },
}

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'report.ready': { report_id: string; job_id: string; owner_id: string; type: string }
  }
}
