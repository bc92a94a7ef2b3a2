import type { Context } from '#mock/kernel/context.ts'
import { nextRun, parseCron } from '#mock/kernel/cron.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { lastDays, wishOf } from '#mock/resources/reports/rules.ts'
import { requestReport } from './reports.ts'

type Schedule = RowOf<'report_schedules'>

/** The schedule with its next run, which is put on the agenda. */
export function planned(schedule: Schedule, context: Context): Schedule {
  const cron = parseCron(schedule.cron)
  const next = schedule.enabled && cron ? nextRun(cron, schedule.time_zone, context.now) : undefined
  if (next) context.schedule(next, 'report.schedule', schedule.id)
  return context.db.report_schedules.put({ ...schedule, next_run_at: next ?? null })
}

/**
 * Makes the report of a schedule whose time has come, unless its owner may have none any more. A schedule that was changed since has
 * another time.
 */
export function runSchedule(ref: string, context: Context): void {
  const { db, now } = context
  const schedule = db.report_schedules.get(ref)
  if (schedule?.next_run_at !== now) return
  const { last_days: days = 30, ...wish } = schedule.report
  const owner = db.users.get(schedule.owner_id)
  const mayHave = owner?.status === 'active' && owner.role !== 'customer'
  const report = mayHave ? requestReport(wishOf({ ...wish, period: lastDays(now, days) }, now), owner, context, now) : undefined
  planned({ ...schedule, last_run: { at: now, report_id: report?.id ?? null } }, context)
}
