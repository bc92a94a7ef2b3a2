import type { Schema } from '#contract/operation.ts'
import { blackedOut } from '#mock/kernel/redact.ts'
import { withToken } from './render.ts'
import type { NotificationRow, OutboxRow } from './tables.ts'

export const presentNotification = ({ user_id: _, updated_at: __, ...row }: NotificationRow): Schema<'Notification'> => row

/** A message as an administrator sees it: nobody learns a whole address here, and no link works. */
export function presentMessage({ to, text, link_token, ...row }: OutboxRow): Schema<'OutboxMessage'> {
  return { ...row, to_masked: masked(to), text: withToken(text, link_token === null ? null : blackedOut) }
}

/** `a***@nexus.example`, `+254***001`. */
export function masked(to: string): string {
  const [name = '', domain] = to.split('@')
  return domain === undefined ? `${to.slice(0, 4)}***${to.slice(-3)}` : `${name.slice(0, 1)}***@${domain}`
}
