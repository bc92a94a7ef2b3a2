import { describe, expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, readyCart, variantId } from '#mock/testing.ts'

const coffee = 'NYERI-AA-250G'

describe('faults', () => {
  test('a lost answer has done its work, and the key brings it back', async () => {
    const api = createTestApi()
    const cart = await readyCart(api, 'amina', [[coffee, 1]])
    const orders = async () => (await api.call('GET /__sandbox')).body.counts.orders
    const before = await orders()
    await api.call('POST /__sandbox/faults', { body: { kind: 'drop_response', operation_id: 'createOrder', count: 1 } })
    expect((await checkOut(api, 'amina', cart)).status).toBe(0)
    const retry = await checkOut(api, 'amina', cart)
    expect([retry.status, retry.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
    expect((await orders()) - before).toBe(1)
  })

  test('a lost request has done nothing', async () => {
    const waits: number[] = []
    const api = createTestApi({ sleep: async (ms) => void waits.push(ms) })
    const cart = await readyCart(api, 'amina', [[coffee, 1]])
    await api.call('POST /__sandbox/faults', { body: { kind: 'timeout', operation_id: 'createOrder', delay_ms: 5000, count: 1 } })
    expect((await checkOut(api, 'amina', cart)).status).toBe(0)
    expect(waits).toEqual([5000])
    const retry = await checkOut(api, 'amina', cart)
    expect([retry.status, retry.headers.get('idempotency-replayed')]).toEqual([201, null])
  })

  test('a slow request lets others pass, and finds the world as it is when it goes on', async () => {
    const held: (() => void)[] = []
    const api = createTestApi({ sleep: () => new Promise((resolve) => void held.push(resolve)) })
    const cart = await readyCart(api, 'amina', [[coffee, 1]])
    await api.call('POST /__sandbox/faults', { body: { kind: 'latency', operation_id: 'updateCartItem', delay_ms: 800, count: 1 } })
    const slow = api.call(`PATCH /v1/carts/${cart.id}/items/${cart.items[0]?.id}`, { as: 'amina', body: { quantity: 5 } })
    while (held.length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    expect((await api.call(`DELETE /v1/carts/${cart.id}/items/${cart.items[0]?.id}`, { as: 'amina' })).status).toBe(204)
    held[0]?.()
    expect((await slow).body.code).toBe('not_found')
  })

  test('counts run out, and an outage lasts until it is removed', async () => {
    const api = createTestApi()
    await api.call('POST /__sandbox/faults', { body: { kind: 'error', code: 'service_unavailable', count: 2 } })
    const { body: outage } = await api.call('POST /__sandbox/faults', { body: { kind: 'outage', dependency: 'search' } })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await api.call('GET /v1/health/live')).status)
    expect(statuses).toEqual([503, 503, 200])
    expect((await api.call('GET /v1/search/products?q=tea')).body).toMatchObject({ code: 'search_unavailable', fallback: 'listProducts' })
    expect((await api.call('GET /v1/products?limit=1')).status).toBe(200)
    await api.call(`DELETE /__sandbox/faults/${outage.id}`)
    expect((await api.call('GET /v1/search/products?q=tea')).status).toBe(200)
    expect((await api.call('GET /__sandbox/faults')).body.data).toEqual([])
  })

  test('a fault that lacks what it needs is refused', async () => {
    const api = createTestApi()
    for (const [body, pointer] of [
      [{ kind: 'latency' }, '/delay_ms'],
      [{ kind: 'error' }, '/code'],
      [{ kind: 'outage' }, '/dependency'],
      [{ kind: 'magic' }, '/kind'],
    ] as const) {
      const answer = await api.call('POST /__sandbox/faults', { body })
      expect([answer.body.code, answer.body.errors.map((error: Schema<'FieldError'>) => error.pointer)]).toEqual([
        'validation_failed',
        [pointer],
      ])
    }
  })
})

describe('traces', () => {
  test('say what a request did, without secrets', async () => {
    const api = createTestApi()
    const cart = await readyCart(api, 'amina', [[coffee, 2]])
    const answer = await checkOut(api, 'amina', cart)
    const { body: trace } = await api.call<Schema<'Trace'>>(`GET /__sandbox/requests/${answer.headers.get('x-request-id')}`)
    expect(trace.steps.map(({ name }) => name)).toEqual([
      'route',
      'faults',
      'accept',
      'size',
      'content type',
      'parse',
      'authenticate',
      'rate limit',
      'authorise',
      'parameters',
      'find',
      'precondition',
      'schema',
      'idempotency',
      'run',
    ])
    expect(trace.rules).toEqual(expect.arrayContaining(['BR-14', 'BR-15', 'BR-16', 'BR-17', 'BR-18', 'BR-19', 'BR-20', 'BR-21']))
    expect(trace.changes.map(({ table, before }) => [table, before === null])).toEqual(
      expect.arrayContaining([
        ['orders', true],
        ['carts', false],
        ['variants', false],
        ['outbox', true],
      ]),
    )
    expect(trace.events.map((event) => event.type)).toEqual(['order.created'])
    expect(trace.agenda.map(({ kind }) => kind)).toEqual(['order.expire', 'message.send'])
    expect(trace.request.headers.authorization).toBe('[hidden]')
    await api.call('POST /v1/auth/login', { body: { email: 'amina@nexus.example', password: 'learn-by-running' } })
    const { body: list } = await api.call('GET /__sandbox/requests?limit=1')
    const { body: login } = await api.call(`GET /__sandbox/requests/${list.data[0].id}`)
    const text = JSON.stringify(login)
    expect(text).not.toContain('learn-by-running')
    expect(text).not.toMatch(/eyJ|rt_/)
  })

  test('name the step that refused', async () => {
    const api = createTestApi()
    const answer = await api.call('GET /v1/me')
    const { body: trace } = await api.call<Schema<'Trace'>>(`GET /__sandbox/requests/${answer.headers.get('x-request-id')}`)
    expect(trace.steps.at(-1)).toMatchObject({ name: 'authenticate', outcome: 'unauthenticated' })
    expect(trace.changes).toEqual([])
  })
})

describe('rate limits', () => {
  test('count down in headers, refuse with the time to wait, and open again', async () => {
    const api = createTestApi()
    const first = await api.call('GET /v1/search/products?q=tea')
    expect([first.headers.get('ratelimit-policy'), first.headers.get('ratelimit')]).toEqual(['"search";q=30;w=10', '"search";r=29;t=10'])
    await api.advance('PT4S')
    for (let i = 0; i < 29; i++) await api.call('GET /v1/search/products?q=tea')
    const refused = await api.call('GET /v1/search/products?q=tea')
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([429, 'quota_exceeded', '6'])
    await api.advance('PT6S')
    expect((await api.call('GET /v1/search/products?q=tea')).status).toBe(200)
  })

  test('logging in counts for the address as well, whoever tries', async () => {
    const api = createTestApi()
    const attempt = (email: string, ip: string) =>
      api.fetch(
        new Request('https://api.nexuscommerce.example/v1/auth/login', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ email, password: 'learn-by-running' }),
        }),
        { ip },
      )
    for (let i = 0; i < 10; i++) expect((await attempt('Amina@nexus.example', `10.0.0.${i}`)).status).toBe(200)
    expect((await attempt('amina@nexus.example', '10.0.0.99')).status).toBe(429)
    expect((await attempt('kofi@nexus.example', '10.0.0.99')).status).toBe(200)
  })
})

describe('conditional requests', () => {
  test('a known version is answered 304 without a body, and a change ends that', async () => {
    const api = createTestApi()
    const { body: cart } = await api.call('POST /v1/carts', { as: 'amina' })
    const read = (etag?: string) =>
      api.call(`GET /v1/carts/${cart.id}`, { as: 'amina', ...(etag && { headers: { 'If-None-Match': etag } }) })
    const first = await read()
    const etag = first.headers.get('etag')!
    expect([etag, (await read(etag)).status, (await read(`"other", W/${etag}`)).status, (await read('*')).status]).toEqual([
      cart.etag,
      304,
      304,
      304,
    ])
    await api.call(`POST /v1/carts/${cart.id}/items`, { as: 'amina', body: { variant_id: variantId(coffee), quantity: 1 } })
    expect((await read(etag)).status).toBe(200)
  })

  test('If-Match protects a line from being overwritten', async () => {
    const api = createTestApi()
    const cart = await readyCart(api, 'amina', [[coffee, 1]])
    const set = (quantity: number, etag: string) =>
      api.call(`PATCH /v1/carts/${cart.id}/items/${cart.items[0]?.id}`, { as: 'amina', headers: { 'If-Match': etag }, body: { quantity } })
    const first = await set(2, cart.etag)
    const second = await set(3, cart.etag)
    expect([first.status, second.status, second.body.current_etag]).toEqual([200, 412, first.body.etag])
  })
})

describe('languages', () => {
  test.each([
    ['fr', 'Introuvable'],
    ['sw-KE,en;q=0.5', 'Haijapatikana'],
    ['de', 'Not found'],
    ['en;q=0.1, fr;q=0.9', 'Introuvable'],
    ['', 'Not found'],
  ])('%s', async (header, title) => {
    const { body, headers } = await createTestApi().call('GET /v1/nothing', { headers: { 'Accept-Language': header } })
    expect([body.title, headers.get('content-language')?.length]).toEqual([title, 2])
  })
})

test('HEAD answers like GET, without a body', async () => {
  const api = createTestApi()
  const response = await api.fetch(new Request('https://api.nexuscommerce.example/v1/products?limit=1', { method: 'HEAD' }))
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, 'application/json', ''])
})

test('images of products are drawn, whoever asks', async () => {
  const api = createTestApi()
  const { body } = await api.call('GET /v1/products?limit=1')
  const response = await api.fetch(new Request(body.data[0].images[0].renditions[0].url))
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
  expect(await response.text()).toMatch(/^<svg /)
})

describe('tables', () => {
  test('rows can be looked at, searched and paged, without their secrets', async () => {
    const api = createTestApi()
    await readyCart(api, 'amina', [[coffee, 1]])
    const users = await api.call('GET /__sandbox/tables/users?search=amina@nexus')
    expect([users.status, users.body.total_count, users.body.data[0].name, users.body.data[0].password_hash]).toEqual([
      200,
      1,
      'Amina W.',
      '…',
    ])
    const page = await api.call('GET /__sandbox/tables/products?limit=2&offset=1')
    const [, ...rest] = (await api.call('GET /__sandbox/tables/products?limit=3')).body.data
    expect([page.body.data, page.body.total_count > 200]).toEqual([rest, true])
    expect((await api.call('GET /__sandbox/tables/constructor')).body.code).toBe('not_found')
  })
})
