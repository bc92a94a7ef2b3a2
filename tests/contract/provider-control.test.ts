import { describe, expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { checkOut, createTestApi, pay, readyCart, type TestApi } from '#mock/testing.ts'
import { coffee } from './rules/cases.ts'

const order = async (api: TestApi) => (await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 1]]))).body

const say = (api: TestApi, paymentId: string, what: 'approve' | 'deny' | 'replay-event', body?: object) =>
  api.call<Schema<'ProviderReport'>>(`POST /__sandbox/provider/${paymentId}/${what}`, body ? { body } : {})

const statusOf = async (api: TestApi, { id }: { id: string }) => (await api.call(`GET /v1/payments/${id}`, { as: 'amina' })).body.status

describe('the provider, as the control plane plays it', () => {
  test('approves a payment before its time, and the later report changes nothing', async () => {
    const api = createTestApi()
    const bought = await order(api)
    const { body: payment } = await pay(api, bought, { token: 'tok_slow' })
    expect(payment.status).toBe('processing')
    const { body } = await say(api, payment.id, 'approve')
    expect(body).toMatchObject({ type: 'payment.captured', payment_id: payment.id, payment_status: 'captured', took_effect: true })
    expect((await api.call(`GET /v1/orders/${bought.id}`, { as: 'amina' })).body.status).toBe('paid')
    await api.advance('PT1M')
    const { body: later } = await api.call<Schema<'Payment'>>(`GET /v1/payments/${payment.id}`, { as: 'amina' })
    expect([later.status, later.captures?.length]).toEqual(['captured', 1])
  })

  test('sets money aside where the payment is captured by hand', async () => {
    const api = createTestApi()
    const { body: payment } = await pay(api, await order(api), { token: 'tok_prompt_ignored', method: 'mobile_money', capture: 'manual' })
    expect((await say(api, payment.id, 'approve')).body).toMatchObject({ type: 'payment.authorized', payment_status: 'authorized' })
  })

  test('denies a payment, and the order waits for another one', async () => {
    const api = createTestApi()
    const bought = await order(api)
    const { body: payment } = await pay(api, bought, { token: 'tok_prompt_ok', method: 'mobile_money' })
    const { body } = await say(api, payment.id, 'deny', { decline_code: 'insufficient_funds' })
    expect(body).toMatchObject({ payment_status: 'failed', took_effect: true })
    const { body: failed } = await api.call(`GET /v1/payments/${payment.id}`, { as: 'amina' })
    expect(failed.decline_code).toBe('insufficient_funds')
    expect((await pay(api, bought, {})).status).toBe(201)
  })

  test('comes too late for a payment that is over', async () => {
    const api = createTestApi()
    const { body: payment } = await pay(api, await order(api), {})
    expect((await say(api, payment.id, 'deny')).body).toMatchObject({ payment_status: 'captured', took_effect: false })
    expect(await statusOf(api, payment)).toBe('captured')
  })

  test('repeats its last report, which a shop without BR-24 believes twice', async () => {
    const repeated = async (api: TestApi) => {
      const { body: payment } = await pay(api, await order(api), { token: 'tok_slow' })
      const { body: first } = await say(api, payment.id, 'approve')
      const { body: again } = await say(api, payment.id, 'replay-event')
      expect(again.message).toBe(first.message)
      expect(again.took_effect).toBe(false)
      const { body: state } = await api.call<Schema<'Snapshot'>>('GET /__sandbox/state')
      return state.rows.filter(({ table, row }) => table === 'captures' && row?.payment_id === payment.id).length
    }
    expect(await repeated(createTestApi())).toBe(1)
    const gullible = { isNews: rule(['BR-24'], () => true), mayMove: rule(['BR-24'], () => true) }
    await expect(repeated(createTestApi({ rules: gullible }))).rejects.toThrow()
  })

  test('has nothing to say about a payment that is not there, and nothing to repeat before its first word', async () => {
    const api = createTestApi()
    expect((await say(api, 'pay_01KF0E44M00000000000000000', 'approve')).status).toBe(404)
    const { body: payment } = await pay(api, await order(api), { token: 'tok_slow' })
    expect((await say(api, payment.id, 'replay-event')).status).toBe(404)
    expect((await say(api, payment.id, 'deny', { decline_code: 'bad_mood' })).status).toBe(422)
  })

  test('wakes whoever listens', async () => {
    const api = createTestApi()
    const { body: payment } = await pay(api, await order(api), { token: 'tok_slow' })
    await say(api, payment.id, 'approve')
    const { body } = await api.call('GET /v1/notifications', { as: 'amina' })
    expect(body.data.map(({ template }: { template: string }) => template)).toContain('payment.captured')
  })
})
