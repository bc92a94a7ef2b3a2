import { describe, expect, test } from 'vitest'
import openapi from '#contract/generated/openapi.json' with { type: 'json' }
import { webhookEvents } from '#contract/generated/webhook-events.ts'
import type { Schema } from '#contract/operation.ts'
import { webhookSignature } from '#contract/webhook-signature.ts'
import { createTestApi, pay, userId } from '#mock/testing.ts'
import { address, buyCoffee, cancel, listen } from './rules/webhooks.ts'

const fine = [{ status: 204 }]

test('the contract declares the eighteen events, and an endpoint can ask for each of them', () => {
  expect(Object.keys(webhookEvents)).toEqual(Object.keys(openapi.webhooks))
  expect(Object.keys(webhookEvents)).toEqual(openapi.components.schemas.WebhookEventType.enum)
  expect(Object.keys(webhookEvents)).toHaveLength(18)
})

test('a new endpoint gets a signed test', async () => {
  const api = createTestApi()
  const { endpoint, messages } = await listen(api, fine)
  const [message] = await messages()
  expect(JSON.parse(message!.body)).toEqual({
    type: 'webhook.test',
    timestamp: '2026-01-15T09:00:00.000Z',
    data: { endpoint_id: endpoint.id },
  })
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp, 'webhook-signature': signed } = message!.headers
  expect(Number(timestamp)).toBe(Date.parse('2026-01-15T09:00:00.000Z') / 1000)
  expect(signed).toBe(webhookSignature(endpoint.secret, { id, timestamp: Number(timestamp), body: message!.body }))
})

test('after a rotation both secrets sign for a day, and then the new one alone', async () => {
  const api = createTestApi()
  const { endpoint, messages } = await listen(api, fine)
  const { body: rotated } = await api.call<Schema<'WebhookSecret'>>(`POST /v1/webhook-endpoints/${endpoint.id}/secret-rotations`, {
    as: 'wanjiru',
  })
  const signatures = async () => {
    const { headers, body } = (await messages()).at(-1)!
    const message = { id: headers['webhook-id']!, timestamp: Number(headers['webhook-timestamp']), body }
    return [headers['webhook-signature'], webhookSignature(rotated.secret, message), webhookSignature(endpoint.secret, message)]
  }
  await buyCoffee(api)
  const [both, fresh, old] = await signatures()
  expect(both).toBe(`${fresh} ${old}`)
  await api.advance('PT24H')
  await buyCoffee(api)
  const [one, newest] = await signatures()
  expect(one).toBe(newest)
})

test('thin events carry ids and states, full ones the order as its reader sees it', async () => {
  const api = createTestApi()
  const { messages } = await listen(api, fine, { payload: 'full' })
  const order = await buyCoffee(api)
  const { data } = JSON.parse((await messages()).at(-1)!.body)
  const { object, ...thin } = data
  expect(thin).toEqual({
    order_id: order.id,
    number: order.number,
    status: 'pending_payment',
    payment_status: 'unpaid',
    fulfilment_status: 'unfulfilled',
  })
  // A vendor does not see an address before there is something to ship.
  expect(object).toMatchObject({ id: order.id, delivery: null })
})

test('whoever is made a customer hears no more of orders, by webhook or by mail', async () => {
  const api = createTestApi()
  const { messages } = await listen(api, fine, { event_types: ['order.created', 'order.paid'] })
  await api.call(`PATCH /v1/admin/users/${userId('wanjiru')}`, { as: 'selam', headers: { 'If-Match': '*' }, body: { role: 'customer' } })
  await pay(api, await buyCoffee(api), {})
  await api.advance('PT1M')
  expect((await messages()).map(({ body }) => JSON.parse(body).type)).toEqual(['webhook.test'])
  expect((await api.mailbox()).map(({ template }) => template)).not.toContain('order.received')
})

test('a request that is rolled back sends nothing', async () => {
  const api = createTestApi()
  const { log } = await listen(api, fine)
  const order = await buyCoffee(api)
  expect((await cancel(api, order)).status).toBe(200)
  expect((await cancel(api, order)).status).toBe(409)
  await api.advance('PT1M')
  expect((await log()).map(({ event_type }) => event_type)).toEqual(['order.cancelled', 'order.created', 'webhook.test'])
})

describe('a receiver that does not want any more', () => {
  test('disables the endpoint with 410, and a retry that succeeds brings it back', async () => {
    const api = createTestApi()
    const { endpoint, log } = await listen(api, [{ status: 410 }, ...fine])
    const [delivery] = await log()
    expect(delivery).toMatchObject({ status: 'exhausted', attempts: [{ response_status: 410 }] })
    const status = async () => (await api.call('GET /v1/webhook-endpoints', { as: 'wanjiru' })).body.data[0].status
    expect(await status()).toBe('disabled')
    await buyCoffee(api)
    expect(await log()).toHaveLength(1)
    const retried = await api.call(`POST /v1/webhook-deliveries/${delivery!.id}/retries`, { as: 'wanjiru' })
    expect(retried.status).toBe(202)
    expect((await log())[0]).toMatchObject({ status: 'delivered', event_id: delivery!.event_id })
    expect([await status(), endpoint.status]).toEqual(['active', 'active'])
  })

  test('disables the endpoint after twenty deliveries in a row', async () => {
    const api = createTestApi()
    const { endpoint, log } = await listen(api, [{ status: 500 }])
    const { body: snapshot } = await api.call<Schema<'Snapshot'>>('GET /__sandbox/state')
    const row = snapshot.rows.find(({ table }) => table === 'webhook_endpoints')?.row
    const worn = { ...row, id: endpoint.id, failure_count: 19 }
    await api.put('webhook_endpoints', worn)
    await api.advance('P5D')
    expect((await log())[0]?.status).toBe('exhausted')
    const { body } = await api.call('GET /v1/webhook-endpoints', { as: 'wanjiru' })
    expect(body.data[0]).toMatchObject({ status: 'disabled', failure_count: 20 })
  })

  test('counts a delivery that is retried in vain once', async () => {
    const api = createTestApi()
    const { log } = await listen(api, [{ status: 500 }])
    await api.advance('P5D')
    const failures = async () => (await api.call('GET /v1/webhook-endpoints', { as: 'wanjiru' })).body.data[0].failure_count
    expect(await failures()).toBe(1)
    for (let retry = 0; retry < 2; retry++) {
      const [delivery] = await log()
      expect((await api.call(`POST /v1/webhook-deliveries/${delivery!.id}/retries`, { as: 'wanjiru' })).status).toBe(202)
      await api.advance('PT1M')
      expect((await log())[0]).toMatchObject({ status: 'exhausted', attempts: { length: 11 + retry } })
    }
    expect(await failures()).toBe(1)
  })
})

test('an address without a receiver is not reachable, and one that redirects is refused', async () => {
  const api = createTestApi()
  const create = (url: string) => api.call('POST /v1/webhook-endpoints', { as: 'wanjiru', body: { url, event_types: ['order.created'] } })
  const { body: endpoint } = await create('https://nobody.example/')
  const { body: log } = await api.call(`GET /v1/webhook-endpoints/${endpoint.id}/deliveries`, { as: 'wanjiru' })
  expect(log.data[0].attempts).toMatchObject([{ response_status: null, failure: 'unreachable' }])
  await api.call('POST /__sandbox/receivers', { body: { url: address, answers: [{ status: 301 }] } })
  expect((await create(address)).body).toMatchObject({ code: 'url_not_allowed', reason: 'redirects' })
})

test('secrets are shown once, and never in a trace', async () => {
  const api = createTestApi()
  const answer = await api.call('POST /v1/webhook-endpoints', { as: 'wanjiru', body: { url: address, event_types: ['order.created'] } })
  const { body: list } = await api.call('GET /v1/webhook-endpoints', { as: 'wanjiru' })
  const { body: trace } = await api.call(`GET /__sandbox/requests/${answer.headers.get('x-request-id')}`)
  for (const seen of [list, trace]) expect(JSON.stringify(seen)).not.toContain(answer.body.secret)
  expect(answer.body.secret.endsWith(list.data[0].secret_hint.slice(1))).toBe(true)
})
