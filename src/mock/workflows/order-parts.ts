import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { presentPayment } from '#mock/resources/payments/rules.ts'

/** The payments of an order, oldest first. Vendors see nothing of money. */
export function paymentsOf(orderId: string, { db, actor }: Context): Schema<'Payment'>[] {
  if (actor.kind === 'user' && actor.role === 'vendor') return []
  return db.payments.where('order', orderId).map((payment) => presentPayment(payment, db))
}
