import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, readyCart, type TestApi } from '#mock/testing.ts'

type List = Schema<'NotificationList'>

const coffee = 'NYERI-AA-250G'
type Buyer = 'amina' | 'kofi'
const list = async (api: TestApi, query = '', as: Buyer = 'amina') => (await api.call<List>(`GET /v1/notifications${query}`, { as })).body
const order = async (api: TestApi, as: Buyer = 'amina') => (await checkOut(api, as, await readyCart(api, as, [[coffee, 1]]))).body

test('notifications speak the language of the account, and say what they are about', async () => {
  const api = createTestApi()
  const { id, number } = await order(api)
  const { data } = await list(api)
  expect(data).toMatchObject([{ topic: 'orders', title: `Oda yako ${number}`, data: { order_id: id }, read_at: null }])
})

test('notifications are read one by one, or all up to a time, and those of others stay as they are', async () => {
  const api = createTestApi()
  await order(api, 'kofi')
  await api.advance('PT30M')
  const { data, meta } = await list(api, '', 'kofi')
  expect([data.map(({ template }) => template), meta.unread_count]).toEqual([['order.expired', 'order.created'], 2])
  const read = (as: Buyer, body: object) => api.call('POST /v1/notifications/read-receipts', { as, body })
  await read('amina', { ids: [data[0]?.id] })
  expect((await list(api, '', 'kofi')).meta.unread_count).toBe(2)
  await read('kofi', { ids: [data[0]?.id, 'ntf_01KF0E44M00000000000000000'] })
  expect((await list(api, '?unread=true', 'kofi')).data.map(({ template }) => template)).toEqual(['order.created'])
  await read('kofi', { before: data[0]?.created_at })
  expect((await list(api, '?unread=true', 'kofi')).data).toEqual([])
  expect((await list(api, '?unread=false', 'kofi')).data).toHaveLength(2)
})

test('either ids or a time, not both', async () => {
  const api = createTestApi()
  const body = { ids: ['ntf_01KF0E44M00000000000000000'], before: '2026-01-15T09:00:00.000Z' }
  expect((await api.call('POST /v1/notifications/read-receipts', { as: 'amina', body })).body.code).toBe('validation_failed')
})

test('a text message goes to those who have a number', async () => {
  const api = createTestApi()
  const change = (body: object) => api.call('PATCH /v1/me', { as: 'amina', headers: { 'If-Match': '*' }, body })
  const sms = async () => (await api.call<Schema<'SmsList'>>('GET /__sandbox/sms')).body.data
  await change({ password: 'nine-blue-umbrellas', current_password: 'learn-by-running' })
  expect(await sms()).toMatchObject([{ to: '+254700000001', template: 'user.password_changed' }])
  await change({ phone: null, password: 'seven-green-kettles', current_password: 'nine-blue-umbrellas' })
  expect(await sms()).toHaveLength(1)
})

test('mail that cannot leave is tried again, later and later, and in the end given up', async () => {
  const api = createTestApi()
  const outbox = async () => {
    const { body } = await api.call<Schema<'OutboxMessageList'>>('GET /v1/admin/outbox-messages', { as: 'selam' })
    return body.data.find(({ template }) => template === 'order.created')
  }
  await api.call('POST /__sandbox/faults', { body: { kind: 'outage', dependency: 'queue' } })
  await order(api, 'kofi')
  expect(await outbox()).toMatchObject({ status: 'pending', attempts: 1, last_error: 'The queue did not answer.' })
  await api.advance('PT35S')
  expect(await outbox()).toMatchObject({ status: 'pending', attempts: 3 })
  await api.call('DELETE /__sandbox/faults')
  await api.advance('PT5M')
  expect(await outbox()).toMatchObject({ status: 'sent', attempts: 4, last_error: null })
  expect(await api.mailbox()).toHaveLength(1)

  await api.call('POST /__sandbox/faults', { body: { kind: 'outage', dependency: 'queue' } })
  await api.call('POST /v1/auth/password-resets', { body: { email: 'naledi@nexus.example' } })
  await api.advance('PT2H')
  const { body } = await api.call('GET /v1/admin/outbox-messages?status=failed', { as: 'selam' })
  const failed = body.data.filter(({ to_masked }: Schema<'OutboxMessage'>) => !to_masked.startsWith('a'))
  expect(failed).toMatchObject([
    { template: 'order.expired', to_masked: 'k***@nexus.example', attempts: 5 },
    { template: 'user.password_reset_requested', to_masked: 'n***@nexus.example', attempts: 5 },
  ])
})

test('the outbox shows no token of a link', async () => {
  const api = createTestApi()
  await api.call('POST /v1/auth/password-resets', { body: { email: 'amina@nexus.example' } })
  const { body } = await api.call('GET /v1/admin/outbox-messages', { as: 'selam' })
  const [mail] = await api.mailbox()
  expect(mail?.link_token).toMatch(/^lt_/)
  expect(JSON.stringify(body)).not.toContain(mail?.link_token)
  expect(body.data[0].text).toContain('#token=[hidden]')
})

test('templates are listed for each channel and language', async () => {
  const api = createTestApi()
  const { body } = await api.call<Schema<'NotificationTemplateList'>>('GET /v1/admin/notification-templates?key=order.shipped', {
    as: 'selam',
  })
  expect(body.data.map(({ channel, locale }) => `${channel} ${locale}`).sort()).toEqual([
    'email en',
    'email fr',
    'email sw',
    'in_app en',
    'in_app fr',
    'in_app sw',
    'sms en',
    'sms fr',
    'sms sw',
  ])
  const short = body.data.find(({ channel, locale }) => channel === 'sms' && locale === 'en')
  expect(short?.sample.text).toBe('NexusCommerce: goods of order NX-2026-000301 are on their way.')
})
