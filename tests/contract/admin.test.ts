import { describe, expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, type Persona, pay, productId, readyCart, type TestApi, userId, variantId } from '#mock/testing.ts'
import { graphql } from '../support/graphql.ts'

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
      before: { status: 'active' },
      after: { status: 'suspended' },
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

describe('what staff and vendors do is in the audit log', () => {
  const nyeri = productId('nyeri-aa')
  const coffee = variantId('NYERI-AA-250G')
  const bought = async (api: TestApi) => {
    const { body: order } = await checkOut(api, 'amina', await readyCart(api, 'amina', [['NYERI-AA-250G', 1]]))
    return (await pay(api, order, { capture: 'manual' })).body
  }
  const key = { 'Idempotency-Key': 'once' }

  test('a capture and a refund, each with what changed and the request that did it', async () => {
    const api = createTestApi()
    const payment = await bought(api)
    const path = `/v1/payments/${payment.id}`
    const captured = await api.call(`POST ${path}/captures`, { as: 'selam', headers: key, body: {} })
    const refund = { as: 'selam', headers: key, body: { reason: 'damaged' } } as const
    const refunded = await api.call(`POST ${path}/refunds`, refund)
    const request = ({ headers }: { headers: Headers }) => headers.get('x-request-id')
    const actor = { type: 'admin', id: userId('selam') }
    const log = [
      { actor, action: 'refund.created', target: { type: 'refund', id: refunded.body.id }, before: null, request_id: request(refunded) },
      {
        actor,
        action: 'payment.captured',
        target: { type: 'payment', id: payment.id },
        before: { captured: '0' },
        request_id: request(captured),
      },
    ]
    expect(await audits(api)).toMatchObject(log)
    // An answer that is given again is no second deed.
    expect((await api.call(`POST ${path}/refunds`, refund)).headers.get('idempotency-replayed')).toBe('true')
    expect(await audits(api)).toHaveLength(2)
  })

  test('a correction of stock by a vendor, a decision about a review, a category and a schedule', async () => {
    const api = createTestApi()
    await api.call('POST /v1/inventory/adjustments', {
      as: 'wanjiru',
      headers: key,
      body: { variant_id: coffee, delta: 5, reason: 'count' },
    })
    const { body: queue } = await api.call<Schema<'ReviewQueue'>>('GET /v1/reviews', { as: 'selam' })
    const review = queue.data[0]!
    await api.call(`PUT /v1/reviews/${review.id}/moderation`, { as: 'selam', body: { decision: 'approved' } })
    await api.call('POST /v1/categories', { as: 'selam', body: { name: 'Games', slug: 'games' } })
    const report = { cron: '0 6 * * 1', time_zone: 'Africa/Nairobi', report: { type: 'stock' } }
    await api.call('PUT /v1/report-schedules/weekly', { as: 'wanjiru', body: report })
    expect((await audits(api)).toReversed()).toMatchObject([
      {
        actor: { type: 'vendor', id: userId('wanjiru') },
        action: 'variant.stock_corrected',
        target: { type: 'variant', id: coffee },
        before: { on_hand: '40' },
        after: { on_hand: '45' },
      },
      {
        action: 'review.moderated',
        target: { type: 'review', id: review.id },
        before: { status: 'pending' },
        after: { status: 'approved' },
      },
      { action: 'category.created', before: null, after: { name: 'Games', slug: 'games', parent_id: null } },
      { actor: { type: 'vendor' }, action: 'schedule.saved', target: { type: 'schedule' }, after: { cron: '0 6 * * 1' } },
    ])
  })

  test('what is asked for through GraphQL too', async () => {
    const api = createTestApi()
    const payment = await bought(api)
    await api.call(`POST /v1/payments/${payment.id}/captures`, { as: 'selam', headers: key, body: {} })
    const mutation =
      'mutation($id: ID!) { refund(input: { paymentId: $id, reason: DAMAGED }) @idempotent(key: "r") { userErrors { code } } }'
    expect((await graphql(api, mutation, { as: 'selam', variables: { id: payment.id } })).body.errors).toBeUndefined()
    expect((await audits(api)).map(({ action }) => action)).toEqual(['refund.created', 'payment.captured'])
  })

  test('without secrets', async () => {
    const api = createTestApi()
    const body = { url: 'https://hooks.example/in', event_types: ['order.created'] }
    const { body: endpoint } = await api.call('POST /v1/webhook-endpoints', { as: 'wanjiru', body })
    const { body: rotated } = await api.call(`POST /v1/webhook-endpoints/${endpoint.id}/secret-rotations`, { as: 'wanjiru' })
    const log = await audits(api, `?target_id=${endpoint.id}`)
    expect(log.map(({ action }) => action)).toEqual(['endpoint.secret_rotated', 'endpoint.created'])
    for (const { secret } of [endpoint, rotated]) expect(JSON.stringify(log)).not.toContain(secret)
  })

  test('unless it was refused, changed nothing, or was a customer’s own affair', async () => {
    const api = createTestApi()
    const payment = await bought(api)
    const tooMuch = { as: 'selam', headers: key, body: { amount: { amount: 99_999_999, currency: 'KES' } } } as const
    const statuses = [
      await api.call(`POST /v1/payments/${payment.id}/captures`, tooMuch),
      await api.call(`DELETE /v1/products/${nyeri}`, { as: 'wanjiru', headers: { 'If-Match': '*' } }),
      await api.call(`PATCH /v1/products/${nyeri}`, { as: 'chidi', headers: { 'If-Match': '*' }, body: { title: 'Mine' } }),
      await api.call(`POST /v1/orders/${payment.order_id}/cancellation`, { as: 'amina', body: { reason: 'changed_mind' } }),
    ].map(({ status }) => status)
    expect(statuses).toEqual([422, 409, 404, 200])
    expect(await audits(api)).toEqual([])
  })
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
