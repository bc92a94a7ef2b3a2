import { describe, expect, test } from 'vitest'
import { scenarios } from '#contract/generated/scenarios.ts'
import type { httpArchiveOf } from '#contract/http-archive.ts'
import type { Schema } from '#contract/operation.ts'
import type { ScenarioName } from '#mock/scenarios.ts'
import { checkOut, createTestApi, pay, readyCart, type TestApi } from '#mock/testing.ts'
import { coffee } from './rules/cases.ts'

const counters = async (api: TestApi) => (await api.call<Schema<'Counters'>>('GET /__sandbox/counters')).body
const nothing = { loads: 0, cache_hits: 0, charges: 0, mails: 0 }

describe('counters', () => {
  test.each(Object.keys(scenarios).filter((name) => name !== 'large') as ScenarioName[])(
    '%s begins with nothing counted',
    async (scenario) => {
      expect(await counters(createTestApi({ scenario }))).toEqual({ since: '2026-01-15T09:00:00.000Z', ...nothing })
    },
  )

  test('loads are requests that got as far as their operation, and what GraphQL asked for', async () => {
    const api = createTestApi()
    await api.call('GET /v1/products?limit=3')
    await api.call('GET /v1/products?limit=nine')
    await api.call('GET /v1/me')
    expect((await counters(api)).loads).toBe(1)
    const query = '{ products(first: 3) { edges { node { title reviews(first: 1) { edges { node { rating } } } } } } }'
    const { body } = await api.call('POST /v1/graphql', { body: { query } })
    expect(body.extensions.loads).toBeGreaterThan(1)
    expect((await counters(api)).loads).toBe(1 + body.extensions.loads)
  })

  test('a copy that is still good is a cache hit', async () => {
    const api = createTestApi()
    const etag = (await api.call('GET /v1/categories')).headers.get('etag')!
    await api.call('GET /v1/categories', { headers: { 'If-None-Match': etag } })
    await api.call('GET /v1/categories', { headers: { 'If-None-Match': '"another"' } })
    expect(await counters(api)).toMatchObject({ loads: 3, cache_hits: 1 })
  })

  test('money taken and mail sent are counted until the next reset, and go along in a snapshot', async () => {
    const api = createTestApi()
    const { body: order } = await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 1]]))
    await pay(api, order, { token: 'tok_declined' })
    expect((await counters(api)).charges).toBe(0)
    await pay(api, order, { token: 'tok_ok' })
    await api.advance('PT1M')
    const counted = await counters(api)
    expect(counted).toMatchObject({ charges: 1, mails: (await api.mailbox()).length })
    expect(counted.mails).toBeGreaterThan(0)
    const { body: snapshot } = await api.call('GET /__sandbox/state')
    await api.call('POST /__sandbox/reset', { body: {} })
    expect(await counters(api)).toMatchObject(nothing)
    await api.call('PUT /__sandbox/state', { body: snapshot })
    expect(await counters(api)).toEqual(counted)
  })
})

describe('the list of requests as HAR', () => {
  const archive = async (api: TestApi, query = '') => {
    const answer = await api.call<ReturnType<typeof httpArchiveOf>>(`GET /__sandbox/requests${query}`, {
      headers: { Accept: 'application/har+json' },
    })
    expect(answer.headers.get('content-type')).toBe('application/har+json')
    return answer.body.log
  }

  test('holds requests and answers, oldest first', async () => {
    const api = createTestApi()
    await api.call('GET /v1/products?limit=1&sort=-price')
    await api.call('POST /v1/carts', { body: { currency: 'KES' } })
    const { version, entries } = await archive(api)
    expect([version, entries.map(({ request }) => `${request.method} ${request.url}`)]).toEqual([
      '1.2',
      ['GET https://api.nexuscommerce.example/v1/products?limit=1&sort=-price', 'POST https://api.nexuscommerce.example/v1/carts'],
    ])
    const [list, cart] = entries
    expect(list!.request.queryString).toEqual([
      { name: 'limit', value: '1' },
      { name: 'sort', value: '-price' },
    ])
    expect(cart!.request.postData).toEqual({ mimeType: 'application/json', text: '{"currency":"KES"}' })
    expect(cart!.response).toMatchObject({ status: 201, statusText: 'Created', content: { mimeType: 'application/json' } })
    expect(JSON.parse(cart!.response.content.text)).toMatchObject({ status: 'active', cart_token: '[hidden]' })
    expect((await archive(api, '?limit=1')).entries).toEqual([cart])
  })

  test('holds no secret', async () => {
    const api = createTestApi()
    const { body: cart } = await api.call('POST /v1/carts', { body: { currency: 'KES' } })
    await api.call(`GET /v1/carts/${cart.id}`, { headers: { 'Cart-Token': cart.cart_token, Cookie: 'session=c00kie' } })
    const { body: order } = await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 1]]))
    await pay(api, order, { token: '4242424242424242' as 'tok_ok' })
    const text = JSON.stringify(await archive(api, '?limit=200'))
    for (const secret of ['learn-by-running', cart.cart_token, 'c00kie', '4242424242424242']) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/eyJ|\brt_/)
  })

  test('is given only to who asks for it', async () => {
    const api = createTestApi()
    for (const Accept of ['*/*', 'application/json', 'application/har+json;q=0.5, application/json']) {
      const { headers } = await api.call('GET /__sandbox/requests', { headers: { Accept } })
      expect(headers.get('content-type')).toBe('application/json')
    }
  })
})
