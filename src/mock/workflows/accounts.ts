import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'

type User = RowOf<'users'>

/** An account as its owner and administrators see it. */
export function presentUser({ password_hash: _, vendor_id: __, ...user }: User): Schema<'User'> {
  return { ...user, etag: `"${user.version}"` }
}

/** Writes a changed account as its next version, and ends its sessions and links where the change asks for it (BR-04, BR-05). */
export function saveAccount(before: User, after: User, context: Context): User {
  const { db, now, rules } = context
  const saved = db.users.put({ ...after, version: before.version + 1, updated_at: now })
  if (rules.endsSessions(before, saved)) revokeSessions(saved.id, context)
  if (rules.endsLinks(before, saved)) endLinks(saved.id, ['email_verification', 'password_reset'], context)
  return saved
}

/** Ends a session: none of its refresh tokens works any more. */
export function revokeSession(session: RowOf<'sessions'>, { db, now }: Context): void {
  if (session.revoked_at === null) db.sessions.put({ ...session, revoked_at: now })
}

/** Ends every session of a user. */
export function revokeSessions(userId: string, context: Context): void {
  for (const session of context.db.sessions.where('user', userId)) revokeSession(session, context)
}

/** Ends the links of a user that were sent for these purposes and not opened yet. */
export function endLinks(userId: string, purposes: RowOf<'link_tokens'>['purpose'][], { db, now }: Context): void {
  for (const link of db.link_tokens.where('user', userId))
    if (purposes.includes(link.purpose) && link.used_at === null) db.link_tokens.put({ ...link, used_at: now })
}
