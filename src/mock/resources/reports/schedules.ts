import type { Input, Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { isTimeZone, nextRun, parseCron, shortestGap } from '#mock/kernel/cron.ts'
import { listing, page } from '#mock/kernel/page.ts'
import { problem } from '#mock/kernel/problem.ts'
import { created, ok } from '#mock/kernel/reply.ts'
import { planned } from '#mock/workflows/report-schedules.ts'
import type { ScheduleRow } from './tables.ts'

/** Where a schedule is, or will be. */
export interface SchedulePlace {
  owner: string
  key: string
  existing: ScheduleRow | undefined
}

const shortestPause = 15

export const schedules = {
  listReportSchedules({ query }: Input<'listReportSchedules'>, { db, actor, tokens }: Context) {
    const owner = actor.kind === 'user' ? actor.id : ''
    const rows = listing(db.report_schedules.ordered('created'), true)
    const found = page(rows, { request: query, scope: `report schedules ${owner}`, keep: ({ owner_id }) => owner_id === owner, tokens })
    return found ? ok({ data: found.rows.map(presentSchedule), page: found.page, meta: {} }) : problem('cursor_invalid')
  },

  putReportSchedule: {
    // A key that is none is the address of nothing.
    find({ path }: Pick<Input<'putReportSchedule'>, 'path'>, { db, actor }: Context): SchedulePlace | undefined {
      const key = path.schedule_key
      if (actor.kind !== 'user' || key.length > 40 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return undefined
      return { owner: actor.id, key, existing: db.report_schedules.where('key', `${actor.id} ${key}`)[0] }
    },
    run({ found: { owner, key, existing }, body }: Input<'putReportSchedule'> & { found: SchedulePlace }, context: Context) {
      const { id, now } = context
      const field = unusable(body, now)
      if (field) return problem('cron_invalid', { field })
      const { cron, time_zone, report, enabled = true } = body
      const schedule = planned(
        {
          ...(existing ?? { id: id('sch'), owner_id: owner, key, next_run_at: null, last_run: null, created_at: now }),
          ...{ cron, time_zone, report, enabled, updated_at: now },
        },
        context,
      )
      return existing ? ok(presentSchedule(schedule)) : created(presentSchedule(schedule), `/v1/report-schedules/${key}`)
    },
  },
}

/** Which field cannot be used. A schedule that never runs is as useless as one that cannot be read. */
function unusable(body: Schema<'PutReportScheduleRequest'>, now: string): 'cron' | 'time_zone' | undefined {
  if (!isTimeZone(body.time_zone)) return 'time_zone'
  const cron = parseCron(body.cron)
  return cron && shortestGap(cron) >= shortestPause && nextRun(cron, body.time_zone, now) ? undefined : 'cron'
}

const presentSchedule = ({ owner_id: _, ...shown }: ScheduleRow): Schema<'ReportSchedule'> => shown
