import { expect, test } from 'vitest'
import { type Answer, address, checkOut, createTestApi, pay, readyCart, type TestApi, type TestCall } from '#mock/testing.ts'

// BR-23: whatever could be the number of a card is refused where people write something down, and is neither kept, shown nor logged.

const number = '4242 4242 4242 4242'
const anyForm = /4242[^0-9a-z]{0,3}(?:20)?4242[^0-9a-z]{0,3}(?:20)?4242/i

/** Nothing of the number is in the answer, its trace or the shop. */
async function expectNoTrace(api: TestApi, answer: Answer) {
  const { body: trace } = await api.call(`GET /__sandbox/requests/${answer.headers.get('x-request-id')}`)
  const { body: state } = await api.call('GET /__sandbox/state')
  for (const seen of [answer.body, [...answer.headers], trace, state]) expect(JSON.stringify(seen)).not.toMatch(anyForm)
}

async function shop() {
  const api = createTestApi()
  const cart = await readyCart(api, 'amina', [['NYERI-AA-250G', 1]])
  const { body: order } = await checkOut(api, 'amina', cart)
  const { body: payment } = await pay(api, order, {})
  const { body: other } = await checkOut(api, 'amina', await readyCart(api, 'amina', [['NYERI-AA-250G', 1]]))
  return { api, order, other, payment, open: await readyCart(api, 'amina', [['NYERI-AA-250G', 1]]) }
}
type Shop = Awaited<ReturnType<typeof shop>>
const key = { 'Idempotency-Key': 'a-key' }

const refused: Record<string, (shop: Shop) => [string, TestCall]> = {
  'a payment with an expiry date': ({ other }) => [
    'POST /v1/payments',
    { headers: key, body: { order_id: other.id, token: `${number} 12/27` } },
  ],
  'a payment with a code': ({ other }) => ['POST /v1/payments', { headers: key, body: { order_id: other.id, token: `${number} 123` } }],
  'a key of a payment': ({ other }) => [
    'POST /v1/payments',
    {
      headers: { 'Idempotency-Key': '4242424242424242' },
      body: { order_id: other.id, amount: other.totals.total, method: 'card', token: 'tok_ok' },
    },
  ],
  'a note of a cancellation': ({ other }) => [
    `POST /v1/orders/${other.id}/cancellation`,
    { body: { reason: 'other', note: `My ${number}` } },
  ],
  'a note of a refund': ({ payment }) => [
    `POST /v1/payments/${payment.id}/refunds`,
    { as: 'selam', headers: key, body: { reason: 'damaged', note: number } },
  ],
  'a recipient of a cart': ({ open }) => [
    `PUT /v1/carts/${open.id}/delivery`,
    { body: { method: 'standard', address: { ...address, recipient: number } } },
  ],
  'a recipient of an address': () => ['POST /v1/me/addresses', { body: { label: 'Home', ...address, recipient: number } }],
  'a key of a checkout': ({ open }) => [
    'POST /v1/orders',
    { headers: { 'Idempotency-Key': '4242-4242-4242-4242' }, body: { cart_id: open.id, cart_version: open.version } },
  ],
}

test.each(Object.entries(refused))('%s is refused', async (_, call) => {
  const made = await shop()
  const [route, options] = call(made)
  const answer = await made.api.call(route, { as: 'amina', ...options })
  expect([answer.status, answer.body.code]).toEqual([422, 'raw_card_data_refused'])
  await expectNoTrace(made.api, answer)
})

test('a phone number is none, whatever its digits add up to', async () => {
  const api = createTestApi()
  // Thirteen digits that pass the Luhn check.
  const body = { label: 'Home', ...address, phone: '+2348012345676' }
  expect((await api.call('POST /v1/me/addresses', { as: 'amina', body })).status).toBe(201)
})

test.each([
  ['GET /v1/orders/4242%204242%204242%204242', 404],
  ['GET /v1/orders/4242+4242+4242+4242', 404],
  ['GET /v1/nothing/4242%2D4242%2D4242%2D4242/%FF', 404],
  ['GET /v1/search/products?q=4242+4242+4242+4242', 200],
  ['GET /v1/search/products?q=coffee%204242424242424242&limit=1', 200],
  ['GET /v1/products?4242424242424242=1', 400],
  ['GET /v1/products?attributes%5B4242-4242-4242-4242%5D=1', 400],
])('%s is neither echoed nor logged', async (route, status) => {
  const api = createTestApi()
  const answer = await api.call(route, { as: 'amina' })
  expect(answer.status).toBe(status)
  await expectNoTrace(api, answer)
})

test('values of variables are not echoed', async () => {
  const api = createTestApi()
  const body = { query: 'query($n: Int!) { products(first: $n) { nodes { id } } }', variables: { n: 4242424242424242 } }
  const answer = await api.call('POST /v1/graphql', { body })
  expect(answer.status).toBe(400)
  await expectNoTrace(api, answer)
})

test('what an operation without such a refusal keeps is not shown', async () => {
  const api = createTestApi()
  const answer = await api.call('POST /v1/webhook-endpoints', {
    as: 'wanjiru',
    headers: { 'Idempotency-Key': '4242424242424242' },
    body: { url: 'https://hooks.example/nexus', event_types: ['order.created'], description: number },
  })
  expect(answer.status).toBe(201)
  const { body: trace } = await api.call(`GET /__sandbox/requests/${answer.headers.get('x-request-id')}`)
  expect(JSON.stringify(trace)).not.toMatch(anyForm)
})
