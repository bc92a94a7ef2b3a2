import { expect } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { checkOut, type Persona, readyCart, type TestApi } from '#mock/testing.ts'
import { coffee, type RuleCase } from './cases.ts'

type Endpoint = Schema<'NewWebhookEndpoint'>
type Delivery = Schema<'WebhookDelivery'>

export const address = 'https://hooks.example/nexus'

/** An endpoint, and a receiver that answers for it. */
export async function listen(api: TestApi, answers: Schema<'ReceiverAnswer'>[], body: object = {}, as: Persona = 'wanjiru') {
  const { body: receiver } = await api.call<Schema<'Receiver'>>('POST /__sandbox/receivers', { body: { url: address, answers } })
  const { body: endpoint } = await api.call<Endpoint>('POST /v1/webhook-endpoints', {
    as,
    body: { url: address, event_types: ['order.created', 'order.cancelled'], ...body },
  })
  const log = async () => (await api.call(`GET /v1/webhook-endpoints/${endpoint.id}/deliveries`, { as })).body.data as Delivery[]
  const messages = async () =>
    (await api.call(`GET /__sandbox/receivers/${receiver.id}/messages`)).body.data.toReversed() as Schema<'ReceiverMessage'>[]
  return { endpoint, log, messages }
}

/** Amina buys coffee of Wanjiru's. */
export async function buyCoffee(api: TestApi) {
  const { body } = await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 1]]))
  return body
}

export const cancel = (api: TestApi, { id }: { id: string }) =>
  api.call(`POST /v1/orders/${id}/cancellation`, { as: 'amina', body: { reason: 'changed_mind' } })

export const webhooksCases: RuleCase[] = [
  {
    id: 'BR-34',
    says: 'a delivery is tried ten times by the schedule, with one id and new timestamps',
    async shows(api) {
      const { log, messages } = await listen(api, [{ status: 500 }])
      await api.advance('P5D')
      const [delivery] = await log()
      const pauses = delivery!.attempts.map(({ at }, index, all) => (Date.parse(at) - Date.parse(all[Math.max(0, index - 1)]!.at)) / 1000)
      expect(pauses).toEqual([0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400])
      expect(delivery).toMatchObject({ status: 'exhausted', next_attempt_at: null })
      const sent = await messages()
      expect(new Set(sent.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery!.event_id]))
      expect(new Set(sent.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(10)
    },
    without: { webhookRetry: rule(['BR-34'], () => undefined) },
  },
  {
    id: 'BR-34',
    says: 'only 2xx within 15 seconds is success',
    async shows(api) {
      const { log } = await listen(api, [{ status: 204, delay_ms: 15_001 }, { status: 302 }, { status: 202, delay_ms: 15_000 }])
      await api.advance('PT10M')
      const [delivery] = await log()
      expect(delivery!.attempts.map(({ failure, response_status, latency_ms }) => [failure, response_status, latency_ms])).toEqual([
        ['timeout', null, 15_000],
        ['status', 302, 25],
        [null, 202, 15_000],
      ])
      expect(delivery!.status).toBe('delivered')
    },
    without: { attemptFailure: rule(['BR-34'], () => null) },
  },
  {
    id: 'BR-35',
    says: 'an event waits until the earlier one of its order is through',
    async shows(api) {
      const { log, messages } = await listen(api, [{ status: 204 }, { status: 503 }, { status: 204 }])
      const order = await buyCoffee(api)
      await cancel(api, order)
      const waiting = (await log()).find(({ event_type }) => event_type === 'order.cancelled')
      expect(waiting).toMatchObject({ status: 'pending', attempts: [], next_attempt_at: null })
      await api.advance('PT1M')
      expect((await messages()).map(({ body, status }) => [JSON.parse(body).type, status])).toEqual([
        ['webhook.test', 204],
        ['order.created', 503],
        ['order.created', 204],
        ['order.cancelled', 204],
      ])
    },
    without: { isNextInLane: rule(['BR-35'], () => true) },
  },
  {
    id: 'BR-36',
    says: 'a vendor hears of orders with their goods, and of no others',
    async shows(api) {
      const mine = await listen(api, [{ status: 204 }])
      const theirs = await listen(api, [{ status: 204 }], {}, 'chidi')
      const all = await listen(api, [{ status: 204 }], {}, 'selam')
      await buyCoffee(api)
      await api.advance('PT1S')
      const types = async ({ log }: typeof mine) => (await log()).map(({ event_type }) => event_type)
      expect(await types(mine)).toEqual(['order.created', 'webhook.test'])
      expect(await types(all)).toEqual(['order.created', 'webhook.test'])
      expect(await types(theirs)).toEqual(['webhook.test'])
    },
    without: { mayReceive: rule(['BR-36'], () => true) },
  },
]
