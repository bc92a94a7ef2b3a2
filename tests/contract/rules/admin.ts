import { expect } from 'vitest'
import { rule } from '#mock/kernel/rule.ts'
import { userId } from '#mock/testing.ts'
import type { RuleCase } from './cases.ts'

export const adminCases: RuleCase[] = [
  {
    id: 'BR-06',
    says: 'the last active administrator can be neither demoted nor suspended',
    async shows(api) {
      const change = (who: 'selam' | 'kofi', body: object) =>
        api.call(`PATCH /v1/admin/users/${userId(who)}`, { as: 'selam', headers: { 'If-Match': '*' }, body })
      expect((await change('selam', { role: 'customer' })).body.code).toBe('last_admin')
      expect((await change('selam', { status: 'suspended' })).body.code).toBe('last_admin')
      expect((await change('kofi', { role: 'admin', status: 'suspended' })).status).toBe(200)
      expect((await change('selam', { role: 'customer' })).body.code).toBe('last_admin')
      expect((await change('kofi', { status: 'active' })).status).toBe(200)
      expect((await change('selam', { role: 'customer' })).status).toBe(200)
    },
    without: { leavesNoAdmin: rule(['BR-06'], () => false) },
  },
]
