import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, pay, readyCart, type TestApi } from '#mock/testing.ts'

const coffee = 'NYERI-AA-250G'
const metrics = async (api: TestApi) => String((await api.call('GET /v1/metrics', { as: 'selam' })).body).split('\n')

test('metrics count requests, hold times, queues and conditional reads, and end as OpenMetrics has it', async () => {
  const api = createTestApi({ sleep: async () => {} })
  const { headers } = await api.call('GET /v1/me', { as: 'amina' })
  await api.call('GET /v1/me', { as: 'amina', headers: { 'If-None-Match': headers.get('etag')! } })
  await api.call('POST /__sandbox/faults', { body: { kind: 'latency', operation_id: 'getMe', delay_ms: 800, count: 1 } })
  await api.call('GET /v1/me', { as: 'amina' })
  const lines = await metrics(api)
  expect(lines).toEqual(
    expect.arrayContaining([
      'nexus_http_requests_total{operation="getMe",status="200"} 2',
      'nexus_http_requests_total{operation="getMe",status="304"} 1',
      'nexus_http_request_duration_seconds_bucket{operation="getMe",le="0.5"} 2',
      'nexus_http_request_duration_seconds_bucket{operation="getMe",le="1"} 3',
      'nexus_http_request_duration_seconds_count{operation="getMe"} 3',
      'nexus_http_request_duration_seconds_sum{operation="getMe"} 0.8',
      'nexus_queue_depth{queue="webhooks"} 0',
      'nexus_client_cache_reads_total{result="hit"} 1',
      'nexus_client_cache_reads_total{result="miss"} 2',
    ]),
  )
  expect(lines.slice(-2)).toEqual(['# EOF', ''])
})

test('mail that is tried again waits, and mail that was given up is a dead letter, in all three places that count it', async () => {
  const api = createTestApi()
  const mail = async () => {
    const { body: queues } = await api.call<Schema<'QueueStatsList'>>('GET /v1/admin/queues', { as: 'selam' })
    const { body: dashboard } = await api.call<Schema<'DashboardMetrics'>>('GET /v1/admin/dashboard', { as: 'selam' })
    expect(dashboard.queues).toEqual(queues.data)
    return queues.data.find(({ name }) => name === 'mail')
  }
  await api.call('POST /__sandbox/faults', { body: { kind: 'outage', dependency: 'queue' } })
  await api.call('POST /v1/auth/password-resets', { body: { email: 'naledi@nexus.example' } })
  expect(await mail()).toMatchObject({ depth: 1, retrying: 1, dead_letters: 0 })
  await api.advance('PT2H')
  // The other one would have told somebody that an order has expired.
  expect(await mail()).toMatchObject({ depth: 0, retrying: 0, dead_letters: 2, oldest_age_seconds: 0 })
  expect(await metrics(api)).toEqual(
    expect.arrayContaining(['nexus_queue_depth{queue="mail"} 0', 'nexus_queue_dead_letters{queue="mail"} 2']),
  )
})

test('the dashboard sums up what was paid, counts every order, and compares with the period before', async () => {
  const api = createTestApi()
  // A day after those on which the shop's past has orders.
  await api.advance('P2D')
  const today = 'from=2026-01-17&to=2026-01-17'
  const read = async (query = today) =>
    (await api.call<Schema<'DashboardMetrics'>>(`GET /v1/admin/dashboard?${query}`, { as: 'selam' })).body
  expect(await read()).toMatchObject({ revenue: { amount: 0 }, average_order: null, conversion: { carts: 0, orders: 0, rate: null } })
  const { body: order } = await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 3]]))
  await checkOut(api, 'kofi', await readyCart(api, 'kofi', [[coffee, 1]]))
  await readyCart(api, 'naledi', [[coffee, 1]])
  const { body: payment } = await pay(api, order, { capture: 'manual' })
  expect(payment.status).toBe('authorized')
  expect(await read()).toMatchObject({
    period: { from: '2026-01-17', to: '2026-01-17' },
    revenue: order.totals.total,
    average_order: order.totals.total,
    orders_by_status: { paid: 1, pending_payment: 1 },
    conversion: { carts: 3, orders: 2, rate: 0.6667 },
    top_products: [{ title: 'Nyeri AA coffee', quantity: 3, revenue: order.totals.subtotal }],
    previous: { period: { from: '2026-01-16', to: '2026-01-16' }, revenue: { amount: 0 } },
  })
  expect((await read('from=2026-01-18&to=2026-01-18')).previous).toMatchObject({
    period: { from: '2026-01-17', to: '2026-01-17' },
    revenue: order.totals.total,
  })
  expect((await read(`${today}&currency=USD`)).revenue).toEqual({ amount: 0, currency: 'USD' })
  await api.call(`POST /v1/orders/${order.id}/cancellation`, { as: 'amina', body: { reason: 'changed_mind' } })
  expect(await read()).toMatchObject({ revenue: { amount: 0 }, orders_by_status: { cancelled: 1, pending_payment: 1 } })
})

test.each(['?from=2026-02-01&to=2026-01-01', '?from=2024-01-01&to=2026-01-01'])('the period %s is refused', async (query) => {
  const { status, body } = await createTestApi().call(`GET /v1/admin/dashboard${query}`, { as: 'selam' })
  expect([status, body.code]).toEqual([422, 'period_invalid'])
})

test('the dashboard knows no days before the year 1000, because there would be nothing to compare them with', async () => {
  const api = createTestApi()
  const read = (day: string) => api.call(`GET /v1/admin/dashboard?from=${day}&to=${day}`, { as: 'selam' })
  expect((await read('0000-01-01')).body).toMatchObject({ code: 'filter_invalid', parameter: 'from' })
  expect((await read('1000-01-01')).body.previous.period).toEqual({ from: '0999-12-31', to: '0999-12-31' })
})
