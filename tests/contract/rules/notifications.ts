import { expect } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { checkOut, readyCart } from '#mock/testing.ts'
import { coffee, type RuleCase } from './cases.ts'

export const notificationsCases: RuleCase[] = [
  {
    id: 'BR-32',
    says: 'a message is written with the change, leaves after it, and is not written when the change is rolled back',
    async shows(api) {
      const cart = await readyCart(api, 'amina', [[coffee, 1]])
      const order = await checkOut(api, 'amina', cart)
      const { body: trace } = await api.call<Schema<'Trace'>>(`GET /__sandbox/requests/${order.headers.get('x-request-id')}`)
      const written = trace.changes.filter(({ table }) => table === 'outbox').map(({ after }) => [after?.status, after?.sent_at])
      expect(written).toEqual([['pending', null]])
      expect(trace.agenda.map(({ kind }) => kind)).toContain('message.send')
      expect((await api.mailbox()).map(({ template }) => template)).toEqual(['order.created'])
      const again = await api.call('POST /v1/orders', {
        as: 'amina',
        headers: { 'Idempotency-Key': 'once-more' },
        body: { cart_id: cart.id, cart_version: cart.version },
      })
      expect(again.body.code).toBe('cart_not_active')
      expect(await api.mailbox()).toHaveLength(1)
    },
    without: { unsent: rule(['BR-32'], () => ({ status: 'sent' as const, sent_at: '2026-01-15T09:00:00.000Z' })) },
  },
  {
    id: 'BR-33',
    says: 'a message has one key, and the same key is not written twice',
    async shows(api) {
      const count = (found: number) => ({ outbox: { count: () => found } }) as never
      expect([api.rules.isRepeat('a', count(0)), api.rules.isRepeat('a', count(1))]).toEqual([false, true])
    },
    without: { isRepeat: rule(['BR-33'], () => false) },
  },
]
