import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { noContent } from '#mock/kernel/reply.ts'
import { endLinks, saveAccount } from '#mock/workflows/accounts.ts'
import { forgetFailures, passwordHash, refuseWeak } from './passwords.ts'
import { judgeLink } from './rules.ts'
import type { LinkPurpose, UserRow } from './tables.ts'

/** What a stranger may do about an account. Mails and their links are made by whoever hears the events. */
export const registration = {
  registerUser({ body }, context) {
    const { db, now, emit, rules } = context
    const email = body.email.toLowerCase()
    const weak = refuseWeak(body.password, email)
    if (weak) return weak
    const [account] = db.users.where('email', email)
    // Made in any case, so that the answer takes as long for an address that has an account (BR-01).
    const user = newUser({ ...body, email }, account?.id, context)
    if (!account) {
      db.users.put(user)
      emit('user.registered', { user_id: user.id })
    } else if (account.email_verified_at === null) {
      keepForLater(user, account, context)
      emit('user.verification_requested', { user_id: account.id })
    } else {
      emit('user.registration_repeated', { user_id: account.id })
    }
    return { status: 202, body: rules.mailPromise(email, 'email_verification', now, account) }
  },

  verifyEmail({ body }, context) {
    const { db, now, emit } = context
    const found = openLink(body.token, 'email_verification', context)
    if ('problem' in found) return found
    const { link, user } = found
    const isNew = link.email === user.pending_email
    const owners = db.users.where('email', link.email).filter(({ id }) => id !== user.id)
    // The address of the link may have been given up, or have found an owner who was faster.
    if ((!isNew && link.email !== user.email.toLowerCase()) || owners.length > 0) return problem('link_token_invalid')
    endLinks(user.id, [link.purpose], context)
    const claimed = isNew ? { email: link.email } : db.registrations.get(user.id)
    saveAccount(user, { ...user, ...claimed, pending_email: null, email_verified_at: now }, context)
    db.registrations.delete(user.id)
    emit('user.email_verified', { user_id: user.id })
    return noContent()
  },

  requestPasswordReset({ body }, { db, now, emit, rules }) {
    const email = body.email.toLowerCase()
    const [account] = db.users.where('email', email)
    if (account?.status === 'active') emit('user.password_reset_requested', { user_id: account.id })
    return { status: 202, body: rules.mailPromise(email, 'password_reset', now, account) }
  },

  resetPassword({ body }, context) {
    const found = openLink(body.token, 'password_reset', context)
    if ('problem' in found) return found
    const { link, user } = found
    const weak = refuseWeak(body.password, user.email)
    if (weak) return weak
    endLinks(user.id, [link.purpose], context)
    saveAccount(user, { ...user, password_hash: passwordHash(user.id, body.password, context) }, context)
    forgetFailures(user.email, context)
    context.emit('user.password_changed', { user_id: user.id })
    return noContent()
  },
} satisfies Pick<Handlers<'Accounts'>, 'registerUser' | 'verifyEmail' | 'requestPasswordReset' | 'resetPassword'>

interface Wish extends Partial<Pick<UserRow, 'phone' | 'locale' | 'currency' | 'time_zone'>> {
  email: string
  name: string
  password: string
}

function newUser({ password, ...wish }: Wish, knownId: string | undefined, context: Context): UserRow {
  const { id, now } = context
  const freshId = id('usr')
  const userId = knownId ?? freshId
  return {
    phone: null,
    locale: 'en',
    currency: 'KES',
    time_zone: 'UTC',
    ...wish,
    id: userId,
    email_verified_at: null,
    pending_email: null,
    role: 'customer',
    status: 'active',
    password_hash: passwordHash(userId, password, context),
    vendor_id: null,
    version: 1,
    created_at: now,
    updated_at: now,
  }
}

/** The newest registration of an address that nobody has verified counts, once its link was opened. Links and wishes of older ones end. */
function keepForLater({ name, phone, locale, currency, time_zone, password_hash }: UserRow, account: UserRow, context: Context): void {
  context.db.registrations.put({ id: account.id, name, phone, locale, currency, time_zone, password_hash })
  endLinks(account.id, ['email_verification'], context)
  if (account.pending_email !== null) saveAccount(account, { ...account, pending_email: null }, context)
}

/** The link that belongs to a token, with its account, if it works. */
function openLink(token: string, purpose: LinkPurpose, { db, now, tokens }: Context) {
  const link = db.link_tokens.get(tokens.fingerprint(token))
  const user = link && db.users.get(link.user_id)
  const worth = judgeLink(link, purpose, now)
  if (!link || user?.status !== 'active' || worth === 'invalid') return problem('link_token_invalid')
  return worth === 'expired' ? problem('link_token_expired', {}, { words: { expired_at: link.expires_at } }) : { link, user }
}

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'user.registered': { user_id: string }
    /** Somebody registered again before they had verified the address. */
    'user.verification_requested': { user_id: string }
    /** Somebody registered with the address of an account. */
    'user.registration_repeated': { user_id: string }
    'user.email_verified': { user_id: string }
    'user.password_reset_requested': { user_id: string }
    'user.password_changed': { user_id: string }
  }
}
