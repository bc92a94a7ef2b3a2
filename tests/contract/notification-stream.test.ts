import type { AddressInfo } from 'node:net'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, test } from 'vitest'
import { toHandlers } from '#mock/adapters/msw.ts'
import { toServer } from '#mock/adapters/node.ts'
import { checkOut, createTestApi, pay, readyCart, type TestApi } from '#mock/testing.ts'
import { eventsOf, follow } from '../support/event-stream.ts'
import { sharedStorage } from '../support/storage.ts'
import { coffee } from './rules/cases.ts'

const path = '/v1/notifications/stream'
const order = async (api: TestApi) => (await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 1]]))).body
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

interface Timer {
  after: number
  task: () => void
}
/** Timers that a test sets off itself. */
const noted = (timers: Timer[]) => (after: number, task: () => void) => {
  timers.push({ after, task })
  return () => {}
}

/** Listens as Amina. The stream is cancelled when the test ends. */
async function listen(api: TestApi, lastEventId?: string, query = '') {
  const stream = await follow(api, { as: 'amina', path: path + query, ...(lastEventId && { lastEventId }) })
  closing.push(stream.cancel)
  return stream
}

const templates = (events: { data: unknown }[]) => events.map(({ data }) => (data as { template: string }).template)

describe('a stream of notifications', () => {
  test('begins with the present, and brings each new notification once, when it is committed', async () => {
    const api = createTestApi()
    const first = await order(api)
    const stream = await listen(api)
    await pay(api, first, {})
    expect(templates(await stream.take(2))).toEqual(['payment.captured', 'order.paid'])
    await order(api)
    expect(templates(await stream.take(1))).toEqual(['order.created'])
  })

  test('goes on behind Last-Event-ID without a gap and without a repeat, also when nothing had come yet', async () => {
    const api = createTestApi()
    const before = await listen(api)
    const [start] = await before.blocks(1)
    await before.cancel()
    const bought = await order(api)
    const again = await listen(api, start!.id)
    const [created] = await again.take(1)
    await pay(api, bought, {})
    await again.take(1)
    await again.cancel()
    const rest = await listen(api, created!.id)
    expect(templates([created!, ...(await rest.take(2))])).toEqual(['order.created', 'payment.captured', 'order.paid'])
  })

  test('tells each step of an order, also to those who want no notifications of it, and goes on behind it', async () => {
    const api = createTestApi()
    const { body: chosen, headers } = await api.call('GET /v1/me/notification-preferences', { as: 'amina' })
    const nothing = { in_app: false, email: false, sms: false }
    const topics = { ...chosen.topics, orders: nothing, payments: nothing }
    const wish = { topics, quiet_hours: chosen.quiet_hours, time_zone: chosen.time_zone }
    const known = { 'If-Match': headers.get('etag')! }
    expect((await api.call('PUT /v1/me/notification-preferences', { as: 'amina', headers: known, body: wish })).status).toBe(200)
    const stream = await listen(api)
    const bought = await order(api)
    const [created] = await stream.takeSteps(1)
    expect(created?.data).toEqual({
      order_id: bought.id,
      number: bought.number,
      status: 'pending_payment',
      payment_status: 'unpaid',
      fulfilment_status: 'unfulfilled',
      version: bought.version,
    })
    await stream.cancel()
    await pay(api, bought, {})
    const again = await listen(api, created!.id)
    const [paid] = await again.takeSteps(1)
    expect(paid?.data).toMatchObject({ order_id: bought.id, status: 'paid', payment_status: 'paid' })
  })

  test.each(['req_01KF0E44M000000JRW2HVCGC', 'zzzzz_01KF0E44M0ZZZZZZZZZZZZZZZZ', 'ntf_01KF0E44M0ZZZZZZZZZZZZZZZZ'])(
    'begins anew behind %s, which nobody was ever told',
    async (id) => {
      const stream = await listen(createTestApi(), id)
      expect((await stream.blocks(2))[1]?.event).toBe('reset')
    },
  )

  test('with no seconds it sends what was missed, and ends', async () => {
    const api = createTestApi()
    const [start] = eventsOf(String((await api.call(`GET ${path}?timeout_seconds=0`, { as: 'amina' })).body))
    await order(api)
    const { body, headers } = await api.call(`GET ${path}?timeout_seconds=0`, { as: 'amina', headers: { 'Last-Event-ID': start!.id! } })
    expect(headers.get('content-type')).toBe('text/event-stream')
    expect(templates(eventsOf(String(body)).filter(({ event }) => event === 'notification'))).toEqual(['order.created'])
  })

  test('ends after its seconds, and sends a comment while nothing happens', async () => {
    const timers: Timer[] = []
    const api = createTestApi({ timer: noted(timers) })
    const stream = await listen(api, undefined, '?timeout_seconds=60')
    for (const { task } of timers.filter(({ after }) => after === 15_000)) task()
    timers.find(({ after }) => after === 60_000)!.task()
    expect(await stream.rest()).toContain(': heartbeat\n\n')
    expect((await api.call('GET /v1/notifications', { as: 'amina' })).status).toBe(200)
  })

  test('shows nobody what is another person’s', async () => {
    const api = createTestApi()
    const stream = await follow(api, { as: 'kofi', path })
    closing.push(stream.cancel)
    await order(api)
    await checkOut(api, 'kofi', await readyCart(api, 'kofi', [[coffee, 1]]))
    const [event] = await stream.take(1)
    const { body } = await api.call('GET /v1/notifications', { as: 'kofi' })
    expect((event!.data as { id: string }).id).toBe(body.data[0].id)
  })

  test('is told of what falls due on a running clock without anybody asking', async () => {
    let now = Date.parse('2026-01-15T09:00:00.000Z')
    const timers: Timer[] = []
    const api = createTestApi({
      clock: { wall: () => now },
      timer: noted(timers),
    })
    await order(api)
    const stream = await listen(api)
    await stream.blocks(1)
    await new Promise((resolve) => setTimeout(resolve, 10))
    const due = timers.at(-1)!
    expect(due.after).toBeLessThanOrEqual(30 * 60_000)
    now += 30 * 60_000
    due.task()
    expect(templates(await stream.take(1))).toEqual(['order.expired'])
  })

  test('three may be open; one that is cancelled makes room', async () => {
    const api = createTestApi()
    const [first] = [await listen(api), await listen(api), await listen(api)]
    const refused = await api.call(`GET ${path}`, { as: 'amina' })
    expect([refused.status, refused.body.code, refused.body.limit]).toEqual([409, 'stream_limit_reached', 3])
    await first.cancel()
    await listen(api)
  })

  test('HEAD opens none', async () => {
    const api = createTestApi()
    for (let i = 0; i < 5; i++) expect((await api.call(`HEAD ${path}`, { as: 'amina' })).status).toBe(200)
    await listen(api)
  })

  test('a reset of the shop ends streams, and who comes back is told to read anew', async () => {
    const api = createTestApi()
    const stream = await listen(api)
    await api.advance('PT10M')
    await order(api)
    const [created] = await stream.take(1)
    await api.call('POST /__sandbox/reset', { body: {} })
    expect(await stream.rest()).toBe('')
    const again = await listen(api, created!.id)
    expect((await again.take(1))[0]!.event).toBe('reset')
  })

  test.each(['not-an-id', 'ntf_7ZZZZZZZZZ0000000000000000'])('an id that is not of this shop gets a reset: %s', async (id) => {
    const stream = await listen(createTestApi(), id)
    expect((await stream.take(1))[0]!.event).toBe('reset')
  })
})

test('when the worker was stopped, the next one goes on where the last one broke off', async () => {
  const storage = sharedStorage()
  const first = createTestApi({ storage })
  const stream = await listen(first)
  const bought = await order(first)
  const [created] = await stream.take(1)
  await pay(first, bought, {})
  // What the browser does to an idle worker: its memory is gone, and with it the stream.
  const second = createTestApi({ storage })
  const again = await listen(second, created!.id)
  expect(templates(await again.take(2))).toEqual(['payment.captured', 'order.paid'])
})

test('a stream hears of what another one saved who has the same shop open', async () => {
  const storage = sharedStorage()
  const mine = createTestApi({ storage })
  const stream = await listen(mine)
  await stream.blocks(1)
  await order(createTestApi({ storage }))
  mine.invalidate('api')
  expect(templates(await stream.take(1))).toEqual(['order.created'])
})

describe('through every door', () => {
  const readOverHttp = async (fetchIt: typeof fetch, origin: string, api: TestApi) => {
    const { body: login } = await api.call('POST /v1/auth/login', { body: { email: 'amina@nexus.example', password: 'learn-by-running' } })
    const ended = new AbortController()
    const headers = { Authorization: `Bearer ${login.access_token}` }
    const response = await fetchIt(`${origin}${path}`, { headers, signal: ended.signal })
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let text = (await reader.read()).value ?? ''
    await order(api)
    while (!text.includes('order.created')) text += (await reader.read()).value ?? ''
    ended.abort()
    return eventsOf(text).map(({ event }) => event)
  }

  test('over HTTP, and hanging up makes room', async () => {
    const api = createTestApi()
    const server = toServer(api)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing.push(() => {
      server.closeAllConnections()
      server.close()
    })
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    for (let i = 0; i < 5; i++) {
      expect(await readOverHttp(fetch, origin, api)).toEqual([undefined, 'order_status', 'notification'])
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })

  test('through MSW', async () => {
    const api = createTestApi()
    const server = setupServer(...toHandlers(api))
    server.listen()
    closing.push(() => server.close())
    expect(await readOverHttp(fetch, 'https://api.nexuscommerce.example', api)).toEqual([undefined, 'order_status', 'notification'])
  })
})
