import type { Context } from '#mock/kernel/context.ts'
import type { EventData, ShopEvent } from '#mock/kernel/event.ts'

type Reactions = { [Type in keyof EventData]?: (data: EventData[Type], event: ShopEvent, context: Context) => void }

/** What follows from an event, in the same transaction (BR-32). */
export const reactions: Reactions = {
  'session.token_reused'({ session_id, user_id }, event, context) {
    const { db, id, now } = context
    db.audit_events.put({ id: id('aud'), action: 'session.revoked_after_reuse', actor: 'system', target: session_id, at: now })
    mail(
      user_id,
      event,
      context,
      'Somebody used an old key to your account',
      'A refresh token of your account came a second time, so we ended that session. If it was not you, change your password.',
    )
  },
  'order.created'({ customer_id, number }, event, context) {
    mail(
      customer_id,
      event,
      context,
      `Your order ${number}`,
      `We hold your goods for 30 minutes. Pay within that time and order ${number} is yours.`,
    )
  },
  'order.cancelled'({ customer_id, number }, event, context) {
    mail(customer_id, event, context, `Order ${number} is cancelled`, `Order ${number} was cancelled. Nothing of it will be sent.`)
  },
  'review.moderated'({ author_id, product_id, decision, reason }, event, context) {
    const title = context.db.products.get(product_id)?.title ?? 'a product'
    const isApproved = decision === 'approved'
    mail(
      author_id,
      event,
      context,
      isApproved ? `Your review of ${title} is online` : `Your review of ${title} was not published`,
      isApproved ? 'Everybody can read it now. Thank you for taking the time.' : `A moderator did not approve it: ${reason}`,
    )
  },
  'order.expired'({ customer_id, number }, event, context) {
    mail(
      customer_id,
      event,
      context,
      `Order ${number} has expired`,
      `We held your goods for 30 minutes and no payment came, so order ${number} has ended.`,
    )
  },
}

/** Runs the reaction to an event, if there is one. */
export function react(event: ShopEvent, context: Context): void {
  // Data and type of an event come from one `emit`, which is typed.
  const reaction = reactions[event.type as keyof EventData] as ((data: unknown, event: ShopEvent, context: Context) => void) | undefined
  reaction?.(event.data, event, context)
}

function mail(userId: string, event: ShopEvent, { db, id, now, schedule }: Context, subject: string, text: string): void {
  const user = db.users.get(userId)
  const dedupe = `${event.id} ${userId}`
  if (!user || db.outbox.count('dedupe', dedupe) > 0) return
  const message = db.outbox.put({
    id: id('out'),
    to: user.email,
    template: event.type,
    subject,
    text: `Hello ${user.name},\n\n${text}\n\nNexusCommerce`,
    dedupe_key: dedupe,
    sent_at: null,
    created_at: now,
  })
  schedule(now, 'mail.send', message.id)
}
