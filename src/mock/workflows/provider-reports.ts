import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { after } from '#mock/kernel/time.ts'

interface Report {
  type: string
  /** How long a provider takes that is well. */
  seconds: number
  refundId?: string
}

/** How much longer than promised the provider takes, in seconds. */
export const lateness = ({ provider_habits }: Pick<Context['db'], 'provider_habits'>): number =>
  provider_habits.get('provider')?.late_seconds ?? 0

/**
 * Lets the provider report on a payment when its time has come. One with bad habits is late, says afterwards what should have come
 * before, and repeats itself under the same id (BR-24).
 */
export function reportLater({ id: paymentId }: Pick<RowOf<'payments'>, 'id'>, { type, seconds, refundId }: Report, context: Context): void {
  const { db, now, schedule } = context
  const plan = (delay: number, ...words: (string | undefined)[]) =>
    schedule(after(now, { seconds: delay }), 'provider.report', [paymentId, ...words].filter(Boolean).join(' '))
  const habits = db.provider_habits.get('provider')
  if (!habits) {
    plan(seconds, type, refundId)
    return
  }
  const messageId = context.id('evt').replace('evt_', 'msg_')
  const late = seconds + habits.late_seconds
  plan(late, type, refundId, messageId)
  if (type === 'payment.captured') plan(late + habits.disorder_seconds, 'payment.authorized')
  plan(late + 2 * habits.disorder_seconds, type, refundId, messageId)
}
