import type { Context } from '#mock/kernel/context.ts'
import { saveVariant } from '#mock/resources/catalog/rules.ts'
import { triesAgainAt } from '#mock/resources/notifications/rules.ts'
import { expireOrder } from './cancel.ts'
import { completeOrder } from './fulfilment.ts'
import { startJob, stepJob } from './jobs.ts'
import { fail, release } from './payment-state.ts'
import { reportFromAgenda } from './provider.ts'
import { runSchedule } from './report-schedules.ts'
import { deleteContent } from './reports.ts'
import { uploadWork } from './uploads.ts'
import { attemptDelivery } from './webhooks.ts'

declare module '#mock/kernel/context.ts' {
  interface AgendaKinds {
    'cart.expire': true
    'order.expire': true
    'order.complete': true
    'payment.action_expire': true
    'payment.lapse': true
    'provider.report': true
    'message.send': true
    'variant.reprice': true
    'job.start': true
    'job.step': true
    'report.expire': true
    'webhook.attempt': true
    'report.schedule': true
  }
}

/** What is done when the clock reaches an entry of the agenda. What the entry is about may have changed or gone by then. */
export const agendaWork: Record<keyof import('#mock/kernel/context.ts').AgendaKinds, (ref: string, context: Context) => void> = {
  'cart.expire'(ref, { db, now }) {
    const cart = db.carts.get(ref)
    if (cart?.status === 'active') db.carts.put({ ...cart, status: 'expired', version: cart.version + 1, updated_at: now })
  },

  'order.expire'(ref, context) {
    const order = context.db.orders.get(ref)
    if (order?.status === 'pending_payment') expireOrder(order, context)
  },

  'order.complete': completeOrder,

  'payment.action_expire'(ref, context) {
    const payment = context.db.payments.get(ref)
    if (payment?.status === 'requires_action') fail(payment, 'expired', 'action_expired', context)
  },

  'payment.lapse'(ref, context) {
    const payment = context.db.payments.get(ref)
    if (payment?.status !== 'authorized') return
    const { captured, order_id } = release(payment, 'expired', context) ?? payment
    const order = context.db.orders.get(order_id)
    // Nobody took the money, and nothing has left: the goods are for others now.
    if (order?.status === 'paid' && captured === 0) expireOrder(order, context)
  },

  'provider.report': reportFromAgenda,

  'message.send'(ref, { db, now, isDown, schedule }) {
    const message = db.outbox.get(ref)
    if (message?.status !== 'pending') return
    const tried = { ...message, attempts: message.attempts + 1, updated_at: now }
    if (!isDown('queue')) {
      db.outbox.put({ ...tried, status: 'sent', sent_at: now, last_error: null })
      return
    }
    const next = triesAgainAt(tried.attempts, now)
    db.outbox.put({ ...tried, status: next ? 'pending' : 'failed', last_error: 'The queue did not answer.' })
    if (next) schedule(next, 'message.send', message.id)
  },

  'job.start': startJob,
  'job.step': stepJob,
  'report.expire': deleteContent,
  'report.schedule': runSchedule,
  'webhook.attempt': attemptDelivery,
  ...uploadWork,

  'variant.reprice'(ref, context) {
    const [variantId = '', percent = '100'] = ref.split(' ')
    const variant = context.db.variants.get(variantId)
    if (!variant) return
    const prices = variant.prices.map((price) => ({ ...price, amount: Math.round((price.amount * Number(percent)) / 100) }))
    saveVariant({ ...variant, prices, version: variant.version + 1, updated_at: context.now }, context)
  },
}
