import type { Schema } from '#contract/operation.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { ok } from '#mock/kernel/reply.ts'
import { queueStats } from '#mock/workflows/queue-stats.ts'
import { metricsText, metricsType } from './metrics.ts'

const dependencies = ['database', 'cache', 'queue', 'search'] as const

export const system = {
  getLiveness: () => ok({ status: 'live' as const }),

  getReadiness(_input, { isDown }) {
    const checks: Schema<'DependencyCheck'>[] = dependencies.map((name) => ({ name, status: isDown(name) ? 'down' : 'up' }))
    const down = checks.filter(({ status }) => status === 'down').map(({ name }) => name)
    if (down.length > 0) return problem('not_ready', { checks }, { words: { down: down.join(', ') }, headers: { 'Retry-After': '5' } })
    return ok({ status: 'ready' as const, checks })
  },

  getMetrics: (_input, context) => ok(metricsText(context.requests(), queueStats(context)), { 'Content-Type': metricsType }),
} satisfies Handlers<'System'>
