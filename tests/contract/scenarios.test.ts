import { describe, expect, test } from 'vitest'
import { routes } from '#contract/generated/routes.ts'
import { scenarios } from '#contract/generated/scenarios.ts'
import type { OperationId, Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, type Persona, pay, productId, readyCart, type TestApi, variantId } from '#mock/testing.ts'

type Scenario = keyof typeof scenarios
interface List {
  data: { id: string }[]
  page: Schema<'Page'>
}

const lamp = variantId('OUTAGE-LAMP-WHITE')
const lists = (Object.keys(routes) as OperationId[]).filter((id) => 'cursor' in routes[id].query && routes[id].method === 'GET')
const readers: Persona[] = ['amina', 'kofi', 'wanjiru', 'chidi', 'selam']

const unlimited = Object.fromEntries(
  ['default', 'auth', 'search', 'checkout', 'graphql'].map((name) => [name, { limit: 1e9, window_seconds: 60 }]),
)

async function started(scenario: Scenario): Promise<TestApi> {
  const api = createTestApi({ ratePolicies: unlimited })
  expect((await api.call('POST /__sandbox/reset', { body: { scenario } })).status).toBe(200)
  return api
}

/** Reads a list to its end, or as many pages of it. Each answer is held against the contract by the way. */
async function readAll(api: TestApi, path: string, as: Persona | undefined, mostPages = Number.POSITIVE_INFINITY): Promise<List['data']> {
  const rows: List['data'] = []
  let next = path
  for (let page = 0; page < mostPages; page++) {
    const { status, body } = await api.call<List>(`GET ${next}`, as ? { as } : {})
    if (status === 403) return rows
    expect([next, status]).toEqual([next, 200])
    rows.push(...body.data)
    if (!body.page.next_cursor) return rows
    next = `${path}${path.includes('?') ? '&' : '?'}cursor=${body.page.next_cursor}`
  }
  return rows
}

async function readLists(api: TestApi, mostPages: number): Promise<void> {
  for (const id of lists.filter((list) => !routes[list].path.includes('{'))) {
    const { path, access, query } = routes[id]
    const search = `${'limit' in query ? '?limit=100' : '?'}${'q' in query ? '&q=a' : ''}`
    for (const as of 'anyone' in access ? [undefined, ...readers] : readers) await readAll(api, path + search, as, mostPages)
  }
}

async function readProducts(api: TestApi, mostPages: number): Promise<void> {
  const products = await readAll(api, '/v1/products?limit=100', undefined, mostPages)
  for (const { id } of products.slice(-60)) {
    await api.call(`GET /v1/products/${id}?expand=vendor`)
    await readAll(api, `/v1/products/${id}/reviews`, 'selam')
  }
}

async function readOrders(api: TestApi, as: Persona, mostPages: number): Promise<void> {
  const orders = await readAll(api, '/v1/orders?limit=100', as, mostPages)
  for (const { id } of orders.slice(0, 40)) {
    await api.call(`GET /v1/orders/${id}?expand=payments,shipments`, { as })
    await readAll(api, `/v1/orders/${id}/events`, as)
  }
}

describe.each(Object.keys(scenarios) as Scenario[])('the scenario %s', (scenario) => {
  test('shows only rows that fit the contract, in every list and to everybody', async () => {
    const api = await started(scenario)
    // Somebody is guessing Kofi's password there, so he has to wait.
    if (scenario === 'attack-lab') await api.advance('PT15M')
    const mostPages = scenario === 'large' ? 3 : Number.POSITIVE_INFINITY
    await readLists(api, mostPages)
    await readProducts(api, mostPages)
    for (const as of readers) await readOrders(api, as, mostPages)
    expect((await api.call('GET /v1/admin/dashboard', { as: 'selam' })).status).toBe(200)
  }, 120_000)
})

test('a flash sale has more carts than units, and none is sold twice', async () => {
  const api = await started('flash-sale')
  const { body: cart } = await api.call<Schema<'Cart'>>('GET /v1/me/cart', { as: 'amina' })
  expect([cart.items.length, cart.problems.length]).toEqual([1, 0])
  const { body: state } = await api.call<Schema<'Sandbox'>>('GET /__sandbox')
  expect(state.counts.users).toBe(40)
  const answers = await Promise.all(
    ['achieng.o', 'baraka.m', 'chinedu.e', 'desta.g', 'efua.a', 'fatuma.s', 'gakuru.n'].map(async (name) => {
      const { body: login } = await api.call('POST /v1/auth/login', {
        body: { email: `${name}@nexus.example`, password: 'learn-by-running' },
      })
      const headers = { Authorization: `Bearer ${login.access_token}` }
      const { body: mine } = await api.call<Schema<'Cart'>>('GET /v1/me/cart', { headers })
      const body = { cart_id: mine.id, cart_version: mine.version }
      return api.call('POST /v1/orders', { headers: { ...headers, 'Idempotency-Key': mine.id }, body })
    }),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 409, 409])
  await api.advance('PT1H')
  const { body: validated } = await api.call(`POST /v1/carts/${cart.id}/validation`, { as: 'amina' })
  expect(validated.problems.map(({ code }: { code: string }) => code)).toContain('price_changed')
  expect(cart.items[0]?.variant_id).toBe(lamp)
})

test('a slow provider is late, mixes up the order and repeats itself, and each payment is taken once', async () => {
  const api = await started('slow-provider')
  const { body: order } = await checkOut(api, 'amina', await readyCart(api, 'amina', [['NYERI-AA-250G', 1]]))
  const { body: payment } = await pay(api, order, {})
  expect(payment.status).toBe('processing')
  const read = async () => (await api.call<Schema<'Payment'>>(`GET /v1/payments/${payment.id}`, { as: 'amina' })).body
  await api.advance('PT7M')
  expect((await read()).status).toBe('processing')
  await api.advance('PT1M')
  expect((await read()).status).toBe('captured')
  const { done } = await api.advance('PT10M')
  expect(done.filter(({ kind, ref }) => kind === 'provider.report' && ref.startsWith(payment.id))).toHaveLength(2)
  expect((await read()).captures).toHaveLength(1)
})

test('an attack lab slows down who guesses, and hides drafts from other vendors', async () => {
  const api = await started('attack-lab')
  const login = (email: string, password: string) =>
    api.call('POST /v1/auth/login', { body: { email, password } }).then(({ status }) => status)
  expect(await login('kofi@nexus.example', 'learn-by-running')).toBe(429)
  expect(await login('naledi@nexus.example', 'wrong-password-1')).toBe(401)
  expect(await login('naledi@nexus.example', 'learn-by-running')).toBe(429)
  const draft = `GET /v1/products/${productId('a-secret')}`
  expect((await api.call(draft, { as: 'chidi' })).status).toBe(404)
  expect((await api.call(draft, { as: 'wanjiru' })).status).toBe(200)
})

test('a messy catalogue has two titles that look the same and are not', async () => {
  const api = await started('messy-catalogue')
  const titleOf = async (handle: string) => (await api.call(`GET /v1/products/${productId(handle)}`)).body.title as string
  const [one, other] = [await titleOf('m-cafe-nfc'), await titleOf('m-cafe-nfd')]
  expect([one === other, one.normalize() === other.normalize()]).toEqual([false, true])
})

test('a large shop has as many orders as it says, each with a past without gaps', async () => {
  const api = await started('large')
  const { body: sandbox } = await api.call<Schema<'Sandbox'>>('GET /__sandbox')
  expect(sandbox.counts).toMatchObject({ products: 50_000, orders: 20_000, users: 2008 })
  const { body: state } = await api.call<Schema<'Snapshot'>>('GET /__sandbox/state')
  expect(state.rows).toEqual([])
  const { body } = await api.call<List>('GET /v1/orders?scope=all&limit=50', { as: 'selam' })
  for (const { id } of body.data.slice(0, 10)) {
    const { body: events } = await api.call<{ data: Schema<'OrderEvent'>[] }>(`GET /v1/orders/${id}/events?limit=100`, { as: 'selam' })
    expect(events.data.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(events.data.map((_, at) => at + 1))
  }
}, 120_000)
