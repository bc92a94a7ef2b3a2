import { expect } from 'vitest'
import { rule } from '#mock/kernel/rule.ts'
import type { RuleCase } from './cases.ts'

export const accountsCases: RuleCase[] = [
  {
    id: 'BR-03',
    says: 'a refresh token works once, and its second use ends the session and tells the user',
    async shows(api) {
      const { body: first } = await api.call('POST /v1/auth/login', {
        body: { email: 'amina@nexus.example', password: 'learn-by-running' },
      })
      const { body: second } = await api.call('POST /v1/auth/refresh', { body: { refresh_token: first.refresh_token } })
      const reuse = await api.call('POST /v1/auth/refresh', { body: { refresh_token: first.refresh_token } })
      expect(reuse.body.code).toBe('refresh_token_reused')
      const next = await api.call('POST /v1/auth/refresh', { body: { refresh_token: second.refresh_token } })
      expect(next.body.code).toBe('refresh_token_invalid')
      expect((await api.mailbox()).map(({ to, template }) => [to, template])).toEqual([['amina@nexus.example', 'session.token_reused']])
    },
    without: { judgeRefreshToken: rule(['BR-03'], () => 'fresh' as const) },
  },
]
