import type { Schema } from '#contract/operation.ts'
import { base64url } from '#mock/kernel/base64url.ts'
import type { Context } from '#mock/kernel/context.ts'
import { rule } from '#mock/kernel/rule.ts'
import { after, type Instant, secondsUntil } from '#mock/kernel/time.ts'
import type { LinkPurpose, LinkTokenRow, RefreshTokenRow, SessionRow, UserRow } from './tables.ts'

export const sessionDays = 30

/** How long the link of a mail works. */
export const linkLifetime = { email_verification: { hours: 24 }, password_reset: { minutes: 30 } } as const satisfies Record<
  LinkPurpose,
  object
>

/**
 * What is said about a mail, whether or not the address has an account. Both are handed in, so that it is plain to see that the account
 * does not matter.
 */
const mailPromise = rule(
  ['BR-01'],
  (email: string, purpose: LinkPurpose, now: Instant, _account: UserRow | undefined): Schema<'MailPromise'> => ({
    email,
    link_expires_in: secondsUntil(now, after(now, linkLifetime[purpose])),
  }),
)

const mostFailures = 5
const failureWindow = { minutes: 15 }

/** How many seconds an address has to wait after wrong passwords. Guessing from many places counts as one (OWASP API2:2023). */
const passwordPause = rule(['BR-02'], (failures: Instant[], now: Instant): number => {
  const fifthLast = failures.at(-mostFailures)
  return fifthLast === undefined ? 0 : secondsUntil(now, after(fifthLast, failureWindow))
})

/** The wrong passwords that are still worth keeping. */
export const recentFailures = (failures: Instant[], now: Instant): Instant[] =>
  [...failures, now].filter((at) => after(at, failureWindow) > now).slice(-mostFailures)

/** What a refresh token is worth. A token that was used before is worth less than none: somebody else may hold the session (RFC 9700, 4.14). */
const judgeRefreshToken = rule(['BR-03'], (token: RefreshTokenRow | undefined, session: SessionRow | undefined, now: Instant) => {
  if (!token || !session || session.revoked_at !== null || session.expires_at <= now) return 'invalid'
  return token.used_at === null ? 'fresh' : 'reused'
})

/** Whether a change of an account ends its sessions. */
const endsSessions = rule(
  ['BR-04'],
  (before: UserRow, now: UserRow): boolean =>
    before.password_hash !== now.password_hash || before.role !== now.role || (before.status !== now.status && now.status === 'suspended'),
)

/** Whether a change of an account ends the links that were sent before: they went to an old address, or were asked for under an old password. */
const endsLinks = rule(
  ['BR-04', 'BR-05'],
  (before: UserRow, now: UserRow): boolean => before.password_hash !== now.password_hash || before.email !== now.email,
)

/** An account that wants another address: the old one counts until the new one is verified. Wanting the old one again takes the wish back. */
const withNewEmail = rule(
  ['BR-05'],
  (user: UserRow, email: string): UserRow => ({ ...user, pending_email: email === user.email.toLowerCase() ? null : email }),
)

/** The session after one more use: it lives for thirty days from now. */
export const prolonged = (session: SessionRow, now: Instant): SessionRow => ({
  ...session,
  last_used_at: now,
  expires_at: after(now, { days: sessionDays }),
})

/** Makes the token of a link to an address. Only its fingerprint is kept with the account. */
export function issueLink(
  { id: userId }: UserRow,
  purpose: LinkPurpose,
  email: string,
  { db, now, random, tokens }: Pick<Context, 'db' | 'now' | 'random' | 'tokens'>,
): string {
  const token = `lt_${base64url(random.bytes(32))}`
  db.link_tokens.put({
    id: tokens.fingerprint(token),
    user_id: userId,
    purpose,
    email,
    expires_at: after(now, linkLifetime[purpose]),
    used_at: null,
    created_at: now,
  })
  return token
}

/** Whether a link works, and if not, why. */
export function judgeLink(link: LinkTokenRow | undefined, purpose: LinkPurpose, now: Instant): 'good' | 'invalid' | 'expired' {
  if (link?.purpose !== purpose || link.used_at !== null) return 'invalid'
  return link.expires_at > now ? 'good' : 'expired'
}

export const accountRules = { mailPromise, passwordPause, judgeRefreshToken, endsSessions, endsLinks, withNewEmail }

type AccountRules = typeof accountRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends AccountRules {}
}
