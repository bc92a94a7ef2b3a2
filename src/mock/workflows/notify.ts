import type { Context } from '#mock/kernel/context.ts'
import type { RowOf, Tables } from '#mock/kernel/database.ts'
import type { ShopEvent } from '#mock/kernel/event.ts'
import { issueLink } from '#mock/resources/accounts/rules.ts'
import { type Audience, type Channel, compose, type Message, messagesFor, preferencesOf } from '#mock/resources/notifications/rules.ts'

type Data = Record<string, unknown>
type User = RowOf<'users'>

/** Somebody to tell, and the address for it. */
interface Recipient {
  user: User
  email: string
}

/**
 * Tells people about an event, in the transaction of the event (BR-32): mails and text messages go to the outbox, notifications to the
 * shop. This is the only place where messages are made. Who records an event only has to name in it whom and what it is about.
 */
export function notify(event: ShopEvent, context: Context): void {
  for (const message of messagesFor(event)) {
    for (const recipient of recipients(message.to, event.data, context.db)) tell(recipient, message, event, context)
  }
}

function recipients(audience: Audience, data: Data, db: Tables): Recipient[] {
  const known = (users: (User | undefined)[]) => users.flatMap((user) => (user ? [{ user, email: user.email }] : []))
  switch (audience) {
    case 'user':
      return known([db.users.get(text(data.user_id) || text(data.owner_id) || text(data.author_id))])
    case 'new_address':
      return known([db.users.get(text(data.user_id))]).map(({ user, email }) => ({ user, email: user.pending_email ?? email }))
    case 'customer':
      return known([db.users.get(text(data.customer_id) || (db.orders.get(text(data.order_id))?.customer_id ?? ''))])
    case 'vendors':
      return known(
        vendorIds(data, db)
          .flatMap((id) => db.users.where('vendor', id))
          .filter(isStaff),
      )
    case 'admins':
      return known(db.users.where('role', 'admin').filter(isStaff))
  }
}

/** Whoever was made a customer again, or is suspended, hears no more of what is going on in the shop (BR-36). */
const isStaff = ({ role, status }: User): boolean => role !== 'customer' && status === 'active'

function vendorIds(data: Data, db: Tables): string[] {
  if (data.vendor_id) return [text(data.vendor_id)]
  const product = productOf(data, db)
  if (product) return [product.vendor_id]
  return [...new Set(db.orders.get(text(data.order_id))?.lines.map(({ vendor_id }) => vendor_id))]
}

const productOf = (data: Data, db: Tables) =>
  db.products.get(text(data.product_id) || (db.variants.get(text(data.variant_id))?.product_id ?? ''))

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What templates are filled with, as far as the event leads to it. */
function wordsFor({ user }: Recipient, { data }: ShopEvent, { db }: Context): Record<string, string> {
  const product = productOf(data, db)?.title
  const sku = db.variants.get(text(data.variant_id))?.sku
  const number = text(data.number) || db.orders.get(text(data.order_id))?.number
  return {
    name: user.name,
    ...(user.pending_email && { new_address: user.pending_email }),
    ...(number && { number }),
    ...(product && { product }),
    ...(sku && { sku }),
    ...(text(data.role) && { role: text(data.role) }),
  }
}

function tell(recipient: Recipient, message: Message, event: ShopEvent, context: Context): void {
  const { db, rules } = context
  const preferences = preferencesOf(recipient.user, db)
  const words = wordsFor(recipient, event, context)
  for (const channel of message.channels) {
    if (!rules.isWanted(preferences, message.topic, channel)) continue
    if (channel === 'in_app') show(recipient, message, { event, words }, context)
    else send(recipient, { message, channel, event, words, leaves: rules.leavesAt(context.now, message.topic, preferences) }, context)
  }
}

interface Letter {
  message: Message
  channel: Exclude<Channel, 'in_app'>
  event: ShopEvent
  words: Record<string, string>
  leaves: string
}

function send(recipient: Recipient, { message, channel, event, words, leaves }: Letter, context: Context): void {
  const { db, rules, id, now, schedule } = context
  const { user, email } = recipient
  const { template, link } = message
  const to = channel === 'email' ? email : user.phone
  const dedupe = `${event.id} ${template} ${channel} ${user.id}`
  if (to === null || rules.isRepeat(dedupe, db)) return
  const rendered = compose(message, channel, user.locale, words)
  if (!rendered) return
  const written = db.outbox.put({
    id: id('out'),
    channel,
    template,
    locale: user.locale,
    to,
    ...rendered,
    link_token: link ? issueLink(user, link, email.toLowerCase(), context) : null,
    attempts: 0,
    last_error: null,
    dedupe_key: dedupe,
    ...rules.unsent(),
    created_at: now,
    updated_at: now,
  })
  schedule(leaves, 'message.send', written.id)
}

function show({ user }: Recipient, message: Message, { event, words }: Pick<Letter, 'event' | 'words'>, { db, id, now }: Context): void {
  const rendered = compose(message, 'in_app', user.locale, words)
  if (!rendered) return
  const ids = Object.entries(event.data).filter(([name, value]) => name.endsWith('_id') && typeof value === 'string')
  db.notifications.put({
    id: id('ntf'),
    user_id: user.id,
    topic: message.topic,
    template: message.template,
    title: rendered.subject,
    body: rendered.text,
    // The filter has left texts only.
    data: Object.fromEntries(ids) as Record<string, string>,
    read_at: null,
    created_at: now,
    updated_at: now,
  })
}
