import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { createTestApi, type Persona, type TestApi, userId } from '#mock/testing.ts'

const change = (api: TestApi, who: Persona, body: object) =>
  api.call(`PATCH /v1/admin/users/${userId(who)}`, { as: 'selam', headers: { 'If-Match': '*' }, body })
const audits = async (api: TestApi, query = '') =>
  (await api.call<Schema<'AuditEventList'>>(`GET /v1/admin/audit-events${query}`, { as: 'selam' })).body.data

test('a suspension ends the sessions, tells the owner, and leaves an audit event with its request', async () => {
  const api = createTestApi()
  const credentials = { email: 'kofi@nexus.example', password: 'learn-by-running' }
  const { body: session } = await api.call('POST /v1/auth/login', { body: credentials })
  const answer = await change(api, 'kofi', { status: 'suspended' })
  const refresh = await api.call('POST /v1/auth/refresh', { body: { refresh_token: session.refresh_token } })
  expect(refresh.body.code).toBe('refresh_token_invalid')
  expect((await api.call('POST /v1/auth/login', { body: credentials })).body.code).toBe('account_suspended')
  expect((await api.mailbox()).map(({ to, template }) => [to, template])).toEqual([['kofi@nexus.example', 'user.suspended']])
  expect(await audits(api)).toMatchObject([
    {
      actor: { type: 'admin', id: userId('selam') },
      action: 'user.updated',
      target: { type: 'user', id: userId('kofi') },
      before: { role: 'customer', status: 'active' },
      after: { role: 'customer', status: 'suspended' },
      ip_masked: '127.0.0.*',
      request_id: answer.headers.get('x-request-id'),
    },
  ])
  expect(await audits(api, `?target_id=${userId('amina')}`)).toEqual([])
})

test('who becomes a vendor gets a shop once, and a change of nothing leaves no trace', async () => {
  const api = createTestApi()
  const vendors = async () => (await api.call('GET /__sandbox')).body.counts.vendors
  const before = await vendors()
  for (const role of ['vendor', 'customer', 'vendor', 'vendor']) expect((await change(api, 'kofi', { role })).body.role).toBe(role)
  expect(await vendors()).toBe(before + 1)
  expect(await audits(api)).toHaveLength(3)
  const { body } = await api.call('POST /v1/auth/login', { body: { email: 'kofi@nexus.example', password: 'learn-by-running' } })
  expect(JSON.parse(atob(body.access_token.split('.')[1])).role).toBe('vendor')
})

test('the reuse of a refresh token is in the audit log', async () => {
  const api = createTestApi()
  const { body } = await api.call('POST /v1/auth/login', { body: { email: 'amina@nexus.example', password: 'learn-by-running' } })
  for (let use = 0; use < 2; use++) await api.call('POST /v1/auth/refresh', { body: { refresh_token: body.refresh_token } })
  expect(await audits(api)).toMatchObject([
    { actor: { type: 'system', id: null }, action: 'session.revoked_after_reuse', target: { type: 'session' }, before: null },
  ])
})

test('accounts are listed by role, status and verification, a page at a time', async () => {
  const api = createTestApi()
  const names = async (query: string) =>
    (await api.call<Schema<'UserList'>>(`GET /v1/admin/users${query}`, { as: 'selam' })).body.data.map(({ email }) => email.split('@')[0])
  expect(await names('?status=suspended')).toEqual(['tunde'])
  expect(await names('?verified=false')).toEqual(['zola'])
  expect((await names('?role=vendor')).sort()).toEqual(['chidi', 'wanjiru'])
  const { body: first } = await api.call<Schema<'UserList'>>('GET /v1/admin/users?limit=5&include_total=true', { as: 'selam' })
  const second = await names(`?limit=5&cursor=${first.page.next_cursor}`)
  expect([first.page.total, first.data.length, second.length]).toEqual([40, 5, 5])
})
