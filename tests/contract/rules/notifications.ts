import { expect } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { checkOut, createTestApi, readyCart, type TestApi } from '#mock/testing.ts'
import { eventsOf } from '../../support/event-stream.ts'
import { coffee, type RuleCase, type RuledApi } from './cases.ts'

// A message that a worker wrote before it was stopped.
const earlier = {
  id: 'out_01KF0E44M0EAR1YMA1L0000000',
  channel: 'email',
  template: 'order.created',
  locale: 'en',
  to: 'amina@nexus.example',
  subject: 'Order',
  text: 'Order',
  link_token: null,
  attempts: 1,
  last_error: null,
  dedupe_key: '',
  status: 'sent',
  sent_at: '2026-01-15T09:00:00.000Z',
  created_at: '2026-01-15T09:00:00.000Z',
  updated_at: '2026-01-15T09:00:00.000Z',
}

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
    says: 'a message that was written before, under the same key, is not written again',
    async shows(api) {
      // The same shop twice: what the first one writes says which key the second one is going to use.
      const buy = async (shop: TestApi, dedupe_key: string) => {
        await shop.put('outbox', Object.assign({ ...earlier }, { dedupe_key }))
        await checkOut(shop, 'amina', await readyCart(shop, 'amina', [[coffee, 1]]))
        const { rows } = (await shop.call('GET /__sandbox/state')).body as { rows: { table: string; row: typeof earlier }[] }
        return rows.filter(({ table }) => table === 'outbox').map(({ row }) => row.dedupe_key)
      }
      const [first, key] = await buy(createTestApi(), 'another message')
      expect(first).toBe('another message')
      expect(key).toMatch(/ order\.created email usr_/)
      expect(await buy(api, key!)).toEqual([key])
    },
    without: { isRepeat: rule(['BR-33'], () => false) },
  },
  {
    id: 'BR-33',
    says: 'messages keep to what people have chosen, and security mail cannot be switched off',
    async shows(api) {
      expect((await choose(api, (all) => ({ ...all, orders: none }))).status).toBe(200)
      await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 1]]))
      expect(await api.mailbox()).toEqual([])
      expect((await api.call('GET /v1/notifications', { as: 'amina' })).body.meta.unread_count).toBe(0)
      expect((await choose(api, (all) => ({ ...all, security: none }))).body.code).toBe('preference_locked')
    },
    without: { isWanted: rule(['BR-33'], () => true) },
  },
  {
    id: 'BR-33',
    says: 'quiet hours hold mail back, and security mail does not wait',
    async shows(api) {
      // 09:00 in UTC is noon in Nairobi.
      await choose(api, (all) => all, { start: '11:00', end: '12:30' })
      await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 1]]))
      await api.call('POST /v1/auth/password-resets', { body: { email: 'amina@nexus.example' } })
      expect((await api.mailbox()).map(({ template }) => template)).toEqual(['user.password_reset_requested'])
      await api.advance('PT29M')
      expect(await api.mailbox()).toHaveLength(1)
      await api.advance('PT1M')
      expect((await api.mailbox()).map(({ template }) => template)).toContain('order.created')
    },
    without: { leavesAt: rule(['BR-33'], (now) => now) },
  },
  {
    id: 'BR-39',
    says: 'a stream resumes within five minutes, and later says that the list has to be read again',
    async shows(api) {
      const resume = async (lastEventId?: string) => {
        const headers = lastEventId ? { 'Last-Event-ID': lastEventId } : {}
        const { body } = await api.call('GET /v1/notifications/stream?timeout_seconds=0', { as: 'amina', headers })
        return eventsOf(String(body))
      }
      const [start] = await resume()
      await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 1]]))
      await api.advance('PT5M')
      expect((await resume(start!.id)).map(({ event }) => event)).toEqual([undefined, 'order_status', 'notification'])
      await api.advance('PT1S')
      expect((await resume(start!.id)).map(({ event }) => event)).toEqual([undefined, 'reset'])
    },
    without: { resumes: rule(['BR-39'], () => true) },
  },
]

type Topics = Schema<'TopicChoices'>

const none = { email: false, sms: false, in_app: false }

async function choose(api: RuledApi, change: (topics: Topics) => Topics, quiet: Schema<'NotificationPreferences'>['quiet_hours'] = null) {
  const path = '/v1/me/notification-preferences'
  const { body } = await api.call<Schema<'NotificationPreferences'>>(`GET ${path}`, { as: 'amina' })
  const wish = { topics: change(body.topics), quiet_hours: quiet, time_zone: 'Africa/Nairobi' }
  return api.call(`PUT ${path}`, { as: 'amina', headers: { 'If-Match': body.etag }, body: wish })
}
