import type { Context } from '#mock/kernel/context.ts'
import { saveVariant } from '#mock/resources/catalog/rules.ts'
import { releaseHold } from './checkout.ts'
import { uploadWork } from './uploads.ts'

declare module '#mock/kernel/context.ts' {
  interface AgendaKinds {
    'cart.expire': true
    'order.expire': true
    'mail.send': true
    'variant.reprice': true
  }
}

/** What is done when the clock reaches an entry of the agenda. What the entry is about may have changed or gone by then. */
export const agendaWork: Record<keyof import('#mock/kernel/context.ts').AgendaKinds, (ref: string, context: Context) => void> = {
  'cart.expire'(ref, { db, now }) {
    const cart = db.carts.get(ref)
    if (cart?.status === 'active') db.carts.put({ ...cart, status: 'expired', version: cart.version + 1, updated_at: now })
  },

  'order.expire'(ref, context) {
    const { db, now, emit } = context
    const order = db.orders.get(ref)
    if (order?.status !== 'pending_payment') return
    releaseHold(order, context)
    db.orders.put({ ...order, status: 'expired', reservation_expires_at: null, version: order.version + 1, updated_at: now })
    emit('order.expired', { order_id: order.id, number: order.number, customer_id: order.customer_id })
  },

  'mail.send'(ref, { db, now }) {
    const message = db.outbox.get(ref)
    if (message && message.sent_at === null) db.outbox.put({ ...message, sent_at: now })
  },

  ...uploadWork,

  'variant.reprice'(ref, context) {
    const [variantId = '', percent = '100'] = ref.split(' ')
    const variant = context.db.variants.get(variantId)
    if (!variant) return
    const prices = variant.prices.map((price) => ({ ...price, amount: Math.round((price.amount * Number(percent)) / 100) }))
    saveVariant({ ...variant, prices, version: variant.version + 1, updated_at: context.now }, context)
  },
}
