import type { Schema } from '#contract/operation.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { ok } from '#mock/kernel/reply.ts'

const dependencies = ['database', 'cache', 'queue', 'search'] as const

export const system = {
  getLiveness: () => ok({ status: 'live' as const }),

  getReadiness(_input, { isDown }) {
    const checks: Schema<'DependencyCheck'>[] = dependencies.map((name) => ({ name, status: isDown(name) ? 'down' : 'up' }))
    const down = checks.filter(({ status }) => status === 'down').map(({ name }) => name)
    if (down.length > 0) return problem('not_ready', { checks }, { words: { down: down.join(', ') }, headers: { 'Retry-After': '5' } })
    return ok({ status: 'ready' as const, checks })
  },
} satisfies Handlers<'System'>
