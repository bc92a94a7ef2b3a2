import type { Context } from '#mock/kernel/context.ts'
import type { RowOf, Tables } from '#mock/kernel/database.ts'
import type { ShopEvent } from '#mock/kernel/event.ts'
import { madeAt } from '#mock/kernel/ids.ts'
import { rule } from '#mock/kernel/rule.ts'
import { after, type Instant, milliseconds } from '#mock/kernel/time.ts'
import { type Audience, type Channel, channels, type Message, messages, type Topic, topics } from './messages.ts'
import { linkAddress, type Rendered, render, renderMail, renderSms, type Words } from './render.ts'
import type { NotificationRow, OutboxRow, Preferences } from './tables.ts'
import type { Locale } from './templates/template.ts'

export type { Audience, Channel, Message }

/** Whom an event is told to, and how. */
export const messagesFor = ({ type, data }: ShopEvent): Message[] =>
  (messages[type] ?? []).filter(({ only = {} }) => Object.entries(only).every(([name, value]) => data[name] === value))

/** A message in words, as the channel takes it. There is none where the template has no short form for a text message. */
export function compose({ template, link }: Message, channel: Channel, locale: Locale, words: Words): Rendered | undefined {
  const all = link ? { ...words, link: linkAddress(link) } : words
  if (channel === 'sms') return renderSms(template, locale, all)
  return (channel === 'email' ? renderMail : render)(template, locale, all)
}

/** How a message begins: nothing has left before the change that it tells about is done. */
const unsent = rule(['BR-32'], (): Pick<OutboxRow, 'status' | 'sent_at'> => ({ status: 'pending', sent_at: null }))

/** Whether a message was written before. */
const isRepeat = rule(['BR-33'], (dedupeKey: string, { outbox }: Pick<Tables, 'outbox'>): boolean => outbox.count('dedupe', dedupeKey) > 0)

/** Whether somebody gets a message about a topic on a channel. Security mail is not asked about. */
const isWanted = rule(
  ['BR-33'],
  (preferences: Preferences, topic: Topic, channel: Channel): boolean =>
    (topic === 'security' && channel === 'email') || preferences.topics[topic][channel],
)

/** When a message leaves: at once, or at the end of the quiet hours. Security waits for nobody, and a notification disturbs nobody. */
const leavesAt = rule(
  ['BR-33'],
  (now: Instant, topic: Topic, preferences: Preferences): Instant =>
    topic === 'security' ? now : after(now, { minutes: quietMinutes(now, preferences) }),
)

/** For how many minutes it still is quiet. */
export function quietMinutes(now: Instant, { quiet_hours: quiet, time_zone: timeZone }: Preferences): number {
  if (!quiet) return 0
  const text = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    milliseconds(now),
  )
  const [at, start, end] = [text, quiet.start, quiet.end].map(minuteOfDay) as [number, number, number]
  const isQuiet = start <= end ? at >= start && at < end : at >= start || at < end
  return isQuiet ? (end - at + 1440) % 1440 : 0
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

// Text messages cost money and wake people, so only what cannot wait is sent as one before anybody has chosen.
const urgent = new Set<Topic>(['security', 'delivery', 'payments'])

/** What somebody is told before they have chosen. */
export const defaultPreferences = (timeZone: string): Preferences => ({
  topics: Object.fromEntries(
    topics.map((topic) => [topic, Object.fromEntries(channels.map((channel) => [channel, channel !== 'sms' || urgent.has(topic)]))]),
    // Both lists are the keys of the record.
  ) as Preferences['topics'],
  quiet_hours: null,
  time_zone: timeZone,
})

/** What somebody wants to be told. */
export const preferencesOf = (
  { id, time_zone }: { id: string; time_zone: string },
  { notification_preferences }: Pick<Tables, 'notification_preferences'>,
): Preferences => notification_preferences.get(id) ?? defaultPreferences(time_zone)

/** The topics whose mail the preferences leave out although it is sent in any case. */
export const lockedTopics = (wish: Pick<Preferences, 'topics'>, rules: { isWanted: typeof isWanted }): Topic[] =>
  topics.filter((topic) => !wish.topics[topic].email && rules.isWanted({ ...wish, quiet_hours: null, time_zone: 'UTC' }, topic, 'email'))

const pauses = [{ seconds: 5 }, { seconds: 30 }, { minutes: 5 }, { minutes: 30 }]

/** When a message that could not leave is tried again; nothing after the last try. */
export function triesAgainAt(attempts: number, now: Instant): Instant | undefined {
  const pause = pauses[attempts - 1]
  return pause && after(now, pause)
}

/** Something that a stream tells. */
export interface Told {
  id: string
  at: Instant
  event: 'notification' | 'order_status'
  notification?: NotificationRow
  order?: RowOf<'orders'>
}

/** What somebody is told after a place in the stream, oldest first: notifications, and steps of their own orders. */
export function toldAfter(position: string, userId: string, { db, startedAt }: Pick<Context, 'db' | 'startedAt'>): Told[] {
  const steps = db.orders.where('customer', userId).flatMap((order) =>
    db.order_events
      .where('order', order.id)
      // What the scenario brought along was told long ago.
      .filter(({ type, at }) => type.startsWith('order.') && at >= startedAt)
      .map(({ id, at }): Told => ({ id, at, event: 'order_status', order })),
  )
  return db.notifications
    .where('user', userId)
    .map((notification): Told => ({ id: notification.id, at: notification.created_at, event: 'notification', notification }))
    .concat(steps)
    .filter(({ id }) => made(id) > made(position))
    .sort((a, b) => (made(a.id) < made(b.id) ? -1 : 1))
}

// Behind their prefix, ids of all kinds sort by when they were made.
const made = (id: string): string => id.slice(id.indexOf('_') + 1)

interface Return {
  lastEventId: string
  /** The place of the present: nothing of this shop was made after it. */
  present: string
  missed: Pick<Told, 'at'>[]
  startedAt: Instant
  now: Instant
}

const keptMinutes = 5

/** Whether a stream can go on behind an event: the id is one of this shop, and nothing that was missed is too old. */
const resumes = rule(['BR-39'], ({ lastEventId, present, missed, startedAt, now }: Return): boolean => {
  const from = madeAt(lastEventId)
  const isOurs = /^(?:ntf|evt)_/.test(lastEventId) && from !== undefined && from >= startedAt && made(lastEventId) <= made(present)
  return isOurs && missed.every(({ at }) => after(at, { minutes: keptMinutes }) >= now)
})

export const notificationRules = { unsent, isRepeat, isWanted, leavesAt, resumes }

type NotificationRules = typeof notificationRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends NotificationRules {}
}
