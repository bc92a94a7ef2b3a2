import { expect, test } from 'vitest'
import { personas } from '#contract/generated/personas.ts'
import type { Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, type Persona, pay, readyCart, type TestApi } from '#mock/testing.ts'
import { brokenInvariants } from '../support/generated-calls/invariants.ts'
import { coffee, lastUnits } from './rules/cases.ts'

// What people do at the same time: all orders of the steps of two or three scripts (decisions/0017). Each rule must hold in all of them,
// and must be broken in some when nothing keeps transactions apart: or this suite would not see a race if there were one.

type Script = Schema<'InterleaveScript'>
type Call = Schema<'InterleavedCall'>
type Run = Schema<'InterleaveReport'>['runs'][number]
type Isolation = NonNullable<Schema<'InterleaveRequest'>['isolation']>

const script = (...requests: Call[]): Script => ({ requests })

/** Makes calls of a persona, with a key of its own each. */
async function caller(api: TestApi, as: Persona) {
  const { body } = await api.call('POST /v1/auth/login', { body: { email: `${as}@nexus.example`, password: personas.password } })
  let keys = 0
  return (method: Call['method'], path: string, sent?: object, headers: Record<string, string> = {}): Call => ({
    method,
    path,
    headers: { Authorization: `Bearer ${body.access_token}`, 'Idempotency-Key': `${as}-${++keys}`, ...headers },
    ...(sent && { body: sent as Record<string, never> }),
  })
}

async function allRuns(api: TestApi, scripts: Script[], isolation: Isolation): Promise<Run[]> {
  const { body } = await api.call<Schema<'InterleaveReport'>>('POST /__sandbox/interleave', { body: { scripts, isolation } })
  return body.runs
}

const outcomes = ({ answers }: Run): string[] =>
  answers.flat().map(({ status, body }) => String((status >= 400 && (body as { code?: string } | null)?.code) || status))

interface Race {
  rule: string
  says: string
  /** Leads a shop to where people meet, and says what they do there. */
  scripts: (api: TestApi) => Promise<Script[]>
  /** What they are answered in whatever order, sorted. */
  answers: string[]
  orders: number
  /** In how many of the orders the rule is broken without transactions. */
  torn: number
}

const cartCall = (cart: Schema<'Cart'>) => ({ cart_id: cart.id, cart_version: cart.version })

/** Two or three people, each with a cart that only one of them can buy. */
const buyers = (...people: Persona[]) =>
  async function scripts(api: TestApi): Promise<Script[]> {
    await lastUnits(api)
    const made: Script[] = []
    for (const as of people) {
      const cart = await readyCart(api, as, [[coffee, 2]])
      made.push(script((await caller(api, as))('POST', '/v1/orders', cartCall(cart))))
    }
    return made
  }

async function orderOf(api: TestApi): Promise<Schema<'Order'>> {
  return (await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 2]]))).body
}

const races: Race[] = [
  {
    rule: 'BR-17',
    says: 'two people buy the last units',
    scripts: buyers('amina', 'kofi'),
    answers: ['201', 'out_of_stock'],
    orders: 6,
    torn: 4,
  },
  {
    rule: 'BR-17',
    says: 'three people buy the last units',
    scripts: buyers('amina', 'kofi', 'naledi'),
    answers: ['201', 'out_of_stock', 'out_of_stock'],
    orders: 90,
    torn: 72,
  },
  {
    rule: 'BR-14',
    says: 'carts share one line, and nothing of the cart that loses is held',
    async scripts(api) {
      await lastUnits(api)
      const [mine, theirs] = [
        await readyCart(api, 'amina', [
          [coffee, 2],
          ['NYERI-AA-1KG', 12],
        ]),
        await readyCart(api, 'kofi', [
          ['JOS-PLATEAU-250G', 1],
          [coffee, 1],
        ]),
      ]
      return [
        script((await caller(api, 'amina'))('POST', '/v1/orders', cartCall(mine))),
        script((await caller(api, 'kofi'))('POST', '/v1/orders', cartCall(theirs))),
      ]
    },
    answers: ['201', 'out_of_stock'],
    orders: 6,
    torn: 4,
  },
  {
    rule: 'BR-22',
    says: 'one order is paid twice',
    async scripts(api) {
      const order = await orderOf(api)
      const call = await caller(api, 'amina')
      const payment = () =>
        call('POST', '/v1/payments', { order_id: order.id, amount: order.totals.total, method: 'card', token: 'tok_challenge' })
      return [script(payment()), script(payment())]
    },
    answers: ['201', 'payment_in_progress'],
    orders: 6,
    torn: 4,
  },
  {
    rule: 'BR-26',
    says: 'an authorisation is captured twice',
    async scripts(api) {
      const order = await orderOf(api)
      const { body: payment } = await pay(api, order, { capture: 'manual' })
      const call = await caller(api, 'selam')
      const capture = () => call('POST', `/v1/payments/${payment.id}/captures`, {})
      return [script(capture()), script(capture())]
    },
    answers: ['201', 'payment_state_invalid'],
    orders: 6,
    torn: 4,
  },
  {
    rule: 'BR-26',
    says: 'a payment is given back twice',
    async scripts(api) {
      const { body: payment } = await pay(api, await orderOf(api), {})
      const call = await caller(api, 'selam')
      const refund = () => call('POST', `/v1/payments/${payment.id}/refunds`, { reason: 'customer_request' })
      return [script(refund()), script(refund())]
    },
    answers: ['201', 'refund_exceeds_captured'],
    orders: 6,
    torn: 4,
  },
  {
    rule: 'BR-37',
    says: 'a report is asked for twice',
    async scripts(api) {
      const call = await caller(api, 'selam')
      const wish = { type: 'sales', period: { from: '2025-12-01', to: '2025-12-31' }, format: 'csv' }
      const report = () => call('POST', '/v1/reports', wish)
      return [script(report()), script(report())]
    },
    answers: ['202', '202'],
    orders: 6,
    torn: 4,
  },
]

/** What of a run is not as it should be: an answer too many, or a shop that does not add up. */
async function broken(api: TestApi, run: Run, expected: string[]): Promise<string[]> {
  const { body: snapshot } = await api.call<Schema<'Snapshot'>>('GET /__sandbox/state')
  const said = outcomes(run).sort().join(', ')
  const findings = brokenInvariants({ ...snapshot, rows: [...snapshot.rows, ...run.changes] })
  return said === expected.join(', ') ? findings : [said, ...findings]
}

test.each(races)('$rule holds in every order when $says, and breaks without transactions', async ({ scripts, answers, orders, torn }) => {
  const api = createTestApi()
  const ready = await scripts(api)
  const whole = await allRuns(api, ready, 'transaction')
  expect(new Set(whole.map(({ schedule }) => schedule.join(''))).size).toBe(orders)
  for (const run of whole) expect(await broken(api, run, answers), run.schedule.join('')).toEqual([])
  const found = await Promise.all((await allRuns(api, ready, 'none')).map((run) => broken(api, run, answers)))
  expect(found.filter((findings) => findings.length > 0)).toHaveLength(torn)
})

test('a request that was held is held to its condition again when it goes on', async () => {
  const api = createTestApi()
  const { body: me, headers } = await api.call('GET /v1/me', { as: 'amina' })
  const call = await caller(api, 'amina')
  const rename = (name: string) => script(call('PATCH', '/v1/me', { name }, { 'If-Match': headers.get('etag')! }))
  for (const run of await allRuns(api, [rename('One'), rename('Two')], 'transaction')) {
    expect(outcomes(run).sort(), run.schedule.join('')).toEqual(['200', 'precondition_failed'])
  }
  expect((await api.call('GET /v1/me', { as: 'amina' })).body.name).toBe(me.name)
})

test('one order can be asked for, and what makes no sense is refused', async () => {
  const api = createTestApi()
  const scripts = await buyers('amina', 'kofi')(api)
  const asked = (body: object) => api.call('POST /__sandbox/interleave', { body: { scripts, ...body } })
  const { body } = await asked({ schedule: [1, 0, 0, 1] })
  expect(body.runs.map(({ schedule }: Run) => schedule)).toEqual([[1, 0, 0, 1]])
  expect(body.runs[0].answers.map(([answer]: { status: number }[]) => answer?.status)).toEqual([201, 409])
  expect((await asked({ schedule: [0, 0, 0, 1] })).body.errors).toMatchObject([{ pointer: '/schedule' }])
  const long = script(...Array.from({ length: 4 }, () => scripts[0]!.requests[0]!))
  expect((await asked({ scripts: [long, long, long] })).body.errors).toMatchObject([{ pointer: '/scripts', code: 'too_many' }])
})

test('the shop itself stays as it is, and nobody hears of what happened on forks', async () => {
  const news: string[] = []
  const api = createTestApi({ onChange: ({ request }) => news.push(request ?? 'reset') })
  const scripts = await buyers('amina', 'kofi')(api)
  const look = async () => [(await api.call('GET /__sandbox/state')).body, (await api.call('GET /__sandbox/requests')).body]
  const before = await look()
  const heard = news.length
  await allRuns(api, scripts, 'none')
  expect([await look(), news.length]).toEqual([before, heard])
})
