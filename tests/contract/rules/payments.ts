import { expect } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { rules } from '#mock/rules.ts'
import { type Answer, checkOut, deliver, type Persona, pay, providerSays, readyCart, ship, type TestApi } from '#mock/testing.ts'
import { coffee, type RuleCase, stockOf } from './cases.ts'

type Order = Schema<'Order'>
type Payment = Schema<'Payment'>

export async function placedOrder(api: TestApi, as: Persona = 'amina', quantity = 1): Promise<Order> {
  return (await checkOut(api, as, await readyCart(api, as, [[coffee, quantity]]))).body
}

const paymentOf = (api: TestApi, { body }: Answer<{ id: string }>) => api.call<Payment>(`GET /v1/payments/${body.id}`, { as: 'amina' })
const orderOf = (api: TestApi, { id }: Order) => api.call<Order>(`GET /v1/orders/${id}?expand=payments`, { as: 'amina' })

export const paymentsCases: RuleCase[] = [
  {
    id: 'BR-22',
    says: 'an order has one open payment, so nobody pays twice',
    async shows(api) {
      const order = await placedOrder(api)
      const first = await pay(api, order, { token: 'tok_challenge' })
      const second = await pay(api, order, { token: 'tok_ok' })
      expect(second.body).toMatchObject({ code: 'payment_in_progress', payment_id: first.body.id })
    },
    without: { openPayment: rule(['BR-22'], () => undefined) },
  },
  {
    id: 'BR-22',
    says: 'the amount is exactly the total of the order',
    async shows(api) {
      const order = await placedOrder(api)
      const { amount, currency } = order.totals.total
      for (const wrong of [
        { amount: amount - 1, currency },
        { amount, currency: 'USD' as const },
      ])
        expect((await pay(api, order, { amount: wrong })).body).toMatchObject({ code: 'amount_mismatch', expected: { amount, currency } })
    },
    without: { isExact: rule(['BR-22'], () => true) },
  },
  {
    id: 'BR-23',
    says: 'the test token decides the outcome',
    async shows(api) {
      const order = await placedOrder(api)
      const declines = {
        tok_declined: 'generic_decline',
        tok_insufficient_funds: 'insufficient_funds',
        tok_expired: 'expired_card',
      } as const
      for (const [token, code] of Object.entries(declines))
        expect((await pay(api, order, { token: token as Schema<'PaymentToken'> })).body).toMatchObject({ decline_code: code })
      const prompt = await pay(api, order, { token: 'tok_prompt_ignored', method: 'mobile_money' })
      expect(prompt.body).toMatchObject({ status: 'requires_action', next_action: { type: 'prompt' } })
      await api.advance('PT10M')
      expect((await paymentOf(api, prompt)).body.status).toBe('expired')
      const slow = await pay(api, order, { token: 'tok_slow' })
      expect(slow.body.status).toBe('processing')
      await api.advance('PT30S')
      expect((await paymentOf(api, slow)).body.status).toBe('captured')
    },
    without: { outcomeOf: rule(['BR-23'], () => ({ kind: 'approve', afterSeconds: 0 })) },
  },
  {
    id: 'BR-23',
    says: 'card numbers are refused before anything else, and nowhere kept',
    async shows(api) {
      const number = '5555 5555-5555 4444'
      for (const body of [{ token: number }, { card: { number } }, { order_id: Number(number.replace(/\D/g, '')) }, { [number]: true }]) {
        const answer = await api.call('POST /v1/payments', { as: 'amina', headers: { 'Idempotency-Key': 'card' }, body })
        expect([answer.status, answer.body.code]).toEqual([422, 'raw_card_data_refused'])
        const { body: trace } = await api.call(`GET /__sandbox/requests/${answer.headers.get('x-request-id')}`)
        const { body: state } = await api.call('GET /__sandbox/state')
        expect(JSON.stringify([answer.body, trace, state])).not.toMatch(/5555[ -]?5555/)
      }
    },
    without: { holdsCardNumber: rule(['BR-23'], () => false) },
  },
  {
    id: 'BR-24',
    says: 'what comes late or out of order never moves a payment backwards',
    async shows(api) {
      const order = await placedOrder(api)
      const { body: payment } = await pay(api, order, { token: 'tok_slow' })
      await providerSays(api, payment, 'payment.captured', 'msg_2')
      await providerSays(api, payment, 'payment.authorized', 'msg_1')
      await providerSays(api, payment, 'payment.failed', 'msg_3')
      await api.advance('PT1M')
      const { body } = await orderOf(api, order)
      expect([body.status, body.payment_status, body.payments?.map(({ status, captures }) => [status, captures.length])]).toEqual([
        'paid',
        'paid',
        [['captured', 1]],
      ])
    },
    without: { mayMove: rule(['BR-24'], () => true) },
  },
  {
    id: 'BR-24',
    says: 'a message that comes twice counts once',
    async shows(api) {
      const order = await placedOrder(api)
      const { body: payment } = await pay(api, order, {})
      for (let times = 0; times < 3; times++) expect((await providerSays(api, payment, 'payment.disputed', 'msg_1')).status).toBe(204)
      const { body } = await api.call<Schema<'OrderEventList'>>(`GET /v1/orders/${order.id}/events`, { as: 'amina' })
      expect(body.data.filter(({ type }) => type === 'payment.disputed').map(({ actor }) => actor.type)).toEqual(['provider'])
    },
    without: { isNews: rule(['BR-24'], () => true) },
  },
  {
    id: 'BR-25',
    says: 'after a timeout the same key finds out what became of the payment, and a new key is told to wait',
    async shows(api) {
      const order = await placedOrder(api)
      const timeout = await pay(api, order, { token: 'tok_timeout' }, 'the-key')
      expect([timeout.status, timeout.body.code]).toEqual([504, 'provider_timeout'])
      const other = await pay(api, order, { token: 'tok_ok' }, 'another-key')
      expect(other.body).toMatchObject({ code: 'payment_in_progress', payment_id: timeout.body.payment_id })
      const changed = await pay(api, order, { token: 'tok_ok' }, 'the-key')
      expect(changed.body.code).toBe('idempotency_key_reused')
      const again = await pay(api, order, { token: 'tok_timeout' }, 'the-key')
      expect([again.status, again.body.id, again.body.status]).toEqual([201, timeout.body.payment_id, 'captured'])
      await api.advance('PT2M')
      const { body } = await orderOf(api, order)
      expect(body.payments?.map(({ captured }) => captured)).toEqual([order.totals.total])
    },
    without: { paymentOfKey: rule(['BR-25'], () => undefined) },
  },
  {
    id: 'BR-26',
    says: 'captures are never more than was authorised',
    async shows(api) {
      const order = await placedOrder(api)
      const { body: payment } = await pay(api, order, { capture: 'manual' })
      const capture = (amount: number, key: string) =>
        api.call(`POST /v1/payments/${payment.id}/captures`, {
          as: 'selam',
          headers: { 'Idempotency-Key': key },
          body: { amount: { amount, currency: 'KES' } },
        })
      const { amount } = order.totals.total
      expect((await capture(amount - 100, 'a')).status).toBe(201)
      expect((await capture(101, 'b')).body).toMatchObject({ code: 'amount_exceeds_authorized', captured: { amount: amount - 100 } })
      expect((await capture(100, 'c')).status).toBe(201)
      expect((await orderOf(api, order)).body.payment_status).toBe('paid')
    },
    without: { capturableRest: rule(['BR-26'], ({ amount }) => amount.amount) },
  },
  {
    id: 'BR-26',
    says: 'refunds that have not failed are never more than was captured',
    async shows(api) {
      const order = await placedOrder(api)
      const { body: payment } = await pay(api, order, {})
      const { amount } = order.totals.total
      const refund = (value: number, key: string) =>
        api.call(`POST /v1/payments/${payment.id}/refunds`, {
          as: 'selam',
          headers: { 'Idempotency-Key': key },
          body: { reason: 'customer_request', amount: { amount: value, currency: 'KES' } },
        })
      const { body: first } = await refund(amount - 100, 'a')
      expect((await refund(101, 'b')).body).toMatchObject({ code: 'refund_exceeds_captured', refunded: { amount: amount - 100 } })
      await providerSays(api, payment, 'refund.failed', 'msg_1', { refund_id: first.id })
      expect((await refund(amount, 'c')).status).toBe(201)
      await api.advance('PT30S')
      const { body } = await orderOf(api, order)
      expect([body.status, body.payment_status]).toEqual(['refunded', 'refunded'])
      expect(await stockOf(api)).toEqual({ on_hand: 40, reserved: 0, available: 40 })
    },
    without: { refundableRest: rule(['BR-26'], ({ captured }) => captured) },
  },
  {
    id: 'BR-27',
    says: 'a cancelled order lets go of what was set aside, and refunds what was taken',
    async shows(api) {
      const cancel = ({ id }: Order) => api.call(`POST /v1/orders/${id}/cancellation`, { as: 'amina', body: { reason: 'changed_mind' } })
      const authorized = await placedOrder(api)
      await pay(api, authorized, { capture: 'manual' })
      await cancel(authorized)
      const { body: voided } = await orderOf(api, authorized)
      expect([voided.payment_status, voided.payments?.map(({ status }) => status)]).toEqual(['voided', ['voided']])

      const captured = await placedOrder(api)
      await pay(api, captured, {})
      await cancel(captured)
      await api.advance('PT30S')
      const { body: refunded } = await orderOf(api, captured)
      expect([refunded.status, refunded.payment_status]).toEqual(['cancelled', 'refunded'])
      expect(refunded.payments?.map(({ status, refunds }) => [status, refunds.map(({ reason }) => reason)])).toEqual([
        ['refunded', ['order_cancelled']],
      ])
    },
    without: { unwinding: rule(['BR-27'], () => ({ void: false, refund: false })) },
  },
  {
    id: 'BR-28',
    says: 'cash on delivery is offered up to a limit',
    async shows(api) {
      const small = await placedOrder(api)
      expect((await pay(api, small, { method: 'cash_on_delivery' })).body.status).toBe('authorized')
      const large = await placedOrder(api, 'amina', 15)
      const refused = await pay(api, large, { method: 'cash_on_delivery' })
      expect(refused.body).toMatchObject({ code: 'method_unsupported', available: ['card', 'mobile_money', 'bank_transfer', 'wallet'] })
    },
    without: { cashLimit: rule(['BR-28'], (currency) => ({ ...rules.cashLimit(currency), amount: 1e9 })) },
  },
  {
    id: 'BR-28',
    says: 'cash is paid when the goods are delivered, and not before',
    async shows(api) {
      const order = await placedOrder(api)
      const { body: payment } = await pay(api, order, { method: 'cash_on_delivery' })
      const early = await api.call(`POST /v1/payments/${payment.id}/captures`, { as: 'selam', headers: { 'Idempotency-Key': 'early' } })
      expect(early.body.code).toBe('payment_state_invalid')
      await api.advance('P8D')
      const shipment = await ship(api, order)
      expect((await orderOf(api, order)).body.payment_status).toBe('authorized')
      await deliver(api, shipment)
      const { body } = await orderOf(api, order)
      expect([body.status, body.payment_status]).toEqual(['delivered', 'paid'])
    },
    without: { isPaidAtTheDoor: rule(['BR-28'], () => false) },
  },
]
