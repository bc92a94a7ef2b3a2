import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { newestFirst } from '#mock/kernel/newest-first.ts'
import { listing, page } from '#mock/kernel/page.ts'
import { problem } from '#mock/kernel/problem.ts'
import { noContent, ok } from '#mock/kernel/reply.ts'
import { presentMessage, presentNotification } from './present.ts'
import { defaultPreferences, lockedTopics } from './rules.ts'
import { samples } from './samples.ts'
import { streamOperations } from './stream.ts'
import type { NotificationRow, PreferencesRow } from './tables.ts'

export const notifications = {
  ...streamOperations,

  listNotifications({ query }, context) {
    const { db, actor, tokens } = context
    const { unread, topic } = query
    const found = page(newestFirst(own(context)), {
      request: query,
      scope: `notifications ${JSON.stringify({ unread, topic })}`,
      keep: (row) => (unread === undefined || unread === (row.read_at === null)) && (topic === undefined || topic === row.topic),
      tokens,
    })
    if (!found) return problem('cursor_invalid')
    const unread_count = actor.kind === 'user' ? db.notifications.count('unread', actor.id) : 0
    return ok({ data: found.rows.map(presentNotification), page: found.page, meta: { unread_count } })
  },

  markNotificationsRead({ body: { ids, before = '' } }, context) {
    const { db, now } = context
    for (const row of own(context)) {
      const isMeant = ids ? ids.includes(row.id) : row.created_at <= before
      if (isMeant && row.read_at === null) db.notifications.put({ ...row, read_at: now, updated_at: now })
    }
    return noContent()
  },

  getNotificationPreferences(_input, context) {
    const preferences = ownPreferences(undefined, context)
    return preferences ? ok(presentPreferences(preferences)) : problem('unauthenticated')
  },

  replaceNotificationPreferences: {
    find: ownPreferences,
    etag: ({ version }) => `"${version}"`,
    run({ found, body }, { db, now, rules }) {
      const locked = lockedTopics(body, rules)
      if (locked.length > 0) return problem('preference_locked', { topics: locked }, { words: { locked: locked.join(', ') } })
      return ok(presentPreferences(db.notification_preferences.put({ ...found, ...body, version: found.version + 1, updated_at: now })))
    },
  },

  listOutboxMessages({ query }, { db, tokens }) {
    const { channel, status } = query
    const found = page(listing(db.outbox.ordered('age'), true), {
      request: query,
      scope: `outbox ${JSON.stringify({ channel, status })}`,
      keep: (row) => (channel === undefined || channel === row.channel) && (status === undefined || status === row.status),
      tokens,
    })
    return found ? ok({ data: found.rows.map(presentMessage), page: found.page, meta: {} }) : problem('cursor_invalid')
  },

  listNotificationTemplates({ query: { key, channel, locale } }) {
    const wanted = samples().filter(
      (sample) =>
        (key === undefined || key === sample.key) &&
        (channel === undefined || channel === sample.channel) &&
        (locale === undefined || locale === sample.locale),
    )
    return ok({ data: wanted })
  },
} satisfies Handlers<'Notifications', { replaceNotificationPreferences: PreferencesRow }>

const own = ({ db, actor }: Context): NotificationRow[] => (actor.kind === 'user' ? db.notifications.where('user', actor.id) : [])

/** What the caller has chosen, or what the shop proposes as if they had: version 1, as old as the account. */
function ownPreferences(_input: unknown, { db, actor }: Context): PreferencesRow | undefined {
  const user = actor.kind === 'user' ? db.users.get(actor.id) : undefined
  if (!user) return undefined
  const { id, created_at, time_zone } = user
  const proposed = { ...defaultPreferences(time_zone), id, version: 1, created_at, updated_at: created_at }
  return db.notification_preferences.get(id) ?? proposed
}

const presentPreferences = ({ id: _, created_at: __, ...preferences }: PreferencesRow): Schema<'NotificationPreferences'> => ({
  ...preferences,
  etag: `"${preferences.version}"`,
})
