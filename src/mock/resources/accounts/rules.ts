import { rule } from '#mock/kernel/rule.ts'
import { after, type Instant } from '#mock/kernel/time.ts'
import type { RefreshTokenRow, SessionRow } from './tables.ts'

export const sessionDays = 30

/** What a refresh token is worth. A token that was used before is worth less than none: somebody else may hold the session (RFC 9700, 4.14). */
const judgeRefreshToken = rule(['BR-03'], (token: RefreshTokenRow | undefined, session: SessionRow | undefined, now: Instant) => {
  if (!token || !session || session.revoked_at !== null || session.expires_at <= now) return 'invalid'
  return token.used_at === null ? 'fresh' : 'reused'
})

/** The session after one more use: it lives for thirty days from now. */
export const prolonged = (session: SessionRow, now: Instant): SessionRow => ({
  ...session,
  last_used_at: now,
  expires_at: after(now, { days: sessionDays }),
})

export const accountRules = { judgeRefreshToken }

type AccountRules = typeof accountRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends AccountRules {}
}
