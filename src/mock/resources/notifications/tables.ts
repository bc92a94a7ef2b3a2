import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'
import type { Channel, Topic } from './messages.ts'
import type { Locale, TemplateKey } from './templates/template.ts'

/** A mail or a text message. It is written in the transaction of its cause and leaves after it (BR-32). */
export interface OutboxRow {
  id: string
  channel: 'email' | 'sms'
  template: TemplateKey
  locale: Locale
  to: string
  subject: string
  /** Where a link needs its token it says `{token}`, so that the token itself stands in one place. */
  text: string
  link_token: string | null
  status: 'pending' | 'sent' | 'failed'
  attempts: number
  last_error: string | null
  /** Two messages with one key are one message (BR-33). */
  dedupe_key: string
  sent_at: Instant | null
  created_at: Instant
  updated_at: Instant
}

/** What somebody finds in the shop itself. */
export interface NotificationRow {
  id: string
  user_id: string
  topic: Topic
  template: TemplateKey
  title: string
  body: string
  /** Ids of what it is about. */
  data: Record<string, string>
  read_at: Instant | null
  created_at: Instant
  updated_at: Instant
}

/** What somebody wants to be told, and where. There is a row once they have chosen. */
export interface PreferencesRow extends Preferences {
  /** The user's. */
  id: string
  version: number
  created_at: Instant
  updated_at: Instant
}

export interface Preferences {
  topics: Record<Topic, Record<Channel, boolean>>
  /** Times of day such as 22:00, on the clock of `time_zone`. */
  quiet_hours: { start: string; end: string } | null
  time_zone: string
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    notifications: Table<NotificationRow, 'user' | 'unread'>
    notification_preferences: Table<PreferencesRow>
    outbox: Table<OutboxRow, 'dedupe', 'age'>
  }
}

export const notifications: TableDefinition<NotificationRow, 'user' | 'unread'> = {
  indexes: { user: (row) => row.user_id, unread: (row) => (row.read_at === null ? row.user_id : null) },
}
export const notificationPreferences: TableDefinition<PreferencesRow> = {}
export const outbox: TableDefinition<OutboxRow, 'dedupe', 'age'> = {
  indexes: { dedupe: (row) => row.dedupe_key },
  orders: { age: (row) => row.created_at },
}
