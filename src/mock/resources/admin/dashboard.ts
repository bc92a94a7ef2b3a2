import type { Input } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { problem } from '#mock/kernel/problem.ts'
import { ok } from '#mock/kernel/reply.ts'
import { after } from '#mock/kernel/time.ts'
import { dashboard } from '#mock/workflows/dashboard.ts'

const usualDays = 30
const periodLimit = 366

export const dashboardHandlers = {
  getDashboardMetrics({ query }: Input<'getDashboardMetrics'>, context: Context) {
    const { to = context.now.slice(0, 10), currency = 'KES' } = query
    const { from = daysBefore(to, usualDays - 1) } = query
    if (from > to || from <= daysBefore(to, periodLimit)) return problem('period_invalid', { limit_days: periodLimit })
    return ok(dashboard({ from, to }, currency, context))
  },
}

const daysBefore = (day: string, days: number) => after(`${day}T00:00:00.000Z`, { days: -days }).slice(0, 10)
