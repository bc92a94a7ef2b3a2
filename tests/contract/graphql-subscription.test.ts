import { expect, test } from 'vitest'
import { checkOut, createTestApi, pay, readyCart, type TestApi } from '#mock/testing.ts'
import { eventsOf, follow } from '../support/event-stream.ts'

const query = 'subscription { told: notifications { id topic title data createdAt } }'
const subscribe = (api: TestApi) => follow(api, { as: 'amina', path: '/v1/graphql', body: { query } })
const ask = (api: TestApi, document: string, headers: Record<string, string> = { Accept: 'text/event-stream' }) =>
  api.call('POST /v1/graphql', { headers, body: { query: document } })

test('a subscription is told what the list of REST has, as it comes', async () => {
  const api = createTestApi()
  const stream = await subscribe(api)
  const { body: order } = await checkOut(api, 'amina', await readyCart(api, 'amina', [['NYERI-AA-250G', 1]]))
  await pay(api, order, { token: 'tok_ok' })
  const told = await stream.take(3)
  expect(told.map(({ event }) => event)).toEqual(['next', 'next', 'next'])
  const { body: list } = await api.call('GET /v1/notifications?limit=3', { as: 'amina' })
  expect(told.map(({ data }) => (data as { data: { told: { id: string; title: string } } }).data.told)).toMatchObject(
    list.data.toReversed().map(({ id, title, data, topic }: Record<string, string>) => ({ id, title, data, topic: topic!.toUpperCase() })),
  )
  await stream.cancel()
})

test('streams of both doors count together, and what is refused is told in the stream', async () => {
  const api = createTestApi()
  const open = [await subscribe(api), await subscribe(api), await follow(api, { as: 'amina', path: '/v1/notifications/stream' })]
  const fourth = await subscribe(api)
  const [refused, end] = await fourth.blocks(2)
  expect(refused).toMatchObject({ event: 'next', data: { data: null, errors: [{ extensions: { code: 'stream_limit_reached' } }] } })
  expect(end).toMatchObject({ event: 'complete' })
  for (const stream of open) await stream.cancel()
  const { body } = await ask(api, query)
  expect(eventsOf(String(body))[0]).toMatchObject({ data: { errors: [{ extensions: { code: 'unauthenticated' } }] } })
})

test('the end of a shop completes its subscriptions', async () => {
  const api = createTestApi()
  const stream = await subscribe(api)
  await api.call('POST /__sandbox/reset', { body: {} })
  expect(await stream.rest()).toMatch(/event: complete\n\n$/)
})

test('a query can be answered as a stream too, and a subscription in no other way', async () => {
  const api = createTestApi()
  const { body, headers } = await ask(api, '{ products(first: 1) { nodes { title } } }')
  expect(headers.get('content-type')).toBe('text/event-stream')
  expect(eventsOf(String(body))).toMatchObject([
    { event: 'next', data: { data: { products: {} }, extensions: { loads: 1 } } },
    { event: 'complete' },
  ])
  const refused = await ask(api, '{ nothing }')
  expect([refused.status, refused.headers.get('content-type')]).toEqual([400, 'application/graphql-response+json'])
  const plain = await ask(api, query, {})
  expect([plain.status, plain.body.errors[0].message]).toEqual([
    400,
    'A subscription is answered as a stream. Ask for text/event-stream in Accept.',
  ])
})
