import type { Schema } from '#contract/operation.ts'
import { base64url } from '#mock/kernel/base64url.ts'
import type { Context } from '#mock/kernel/context.ts'
import { after, milliseconds, secondsUntil } from '#mock/kernel/time.ts'
import { audience, issuer } from '#mock/kernel/tokens.ts'
import { sessionDays } from './rules.ts'
import type { SessionRow, UserRow } from './tables.ts'

const accessMinutes = 15

/** Opens a session: the start of a family of refresh tokens. */
export function openSession(user: UserRow, { db, id, now }: Context): SessionRow {
  return db.sessions.put({
    id: id('ses'),
    user_id: user.id,
    last_used_at: now,
    expires_at: after(now, { days: sessionDays }),
    revoked_at: null,
    created_at: now,
  })
}

/** A new access token and the next refresh token of a session. */
export function issueTokens(user: UserRow, session: SessionRow, { db, id, now, random, tokens }: Context): Schema<'TokenPair'> {
  const issued = Math.floor(milliseconds(now) / 1000)
  const refreshToken = `rt_${base64url(random.bytes(32))}`
  db.refresh_tokens.put({ id: tokens.fingerprint(refreshToken), session_id: session.id, used_at: null, created_at: now })
  return {
    access_token: tokens.sign({
      iss: issuer,
      aud: audience,
      sub: user.id,
      iat: issued,
      exp: issued + accessMinutes * 60,
      jti: id('tok'),
      sid: session.id,
      role: user.role,
    }),
    token_type: 'Bearer',
    expires_in: accessMinutes * 60,
    refresh_token: refreshToken,
    refresh_expires_in: secondsUntil(now, session.expires_at),
  }
}
