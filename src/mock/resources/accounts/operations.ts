import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { noContent, ok } from '#mock/kernel/reply.ts'
import { revokeSession, revokeSessions } from '#mock/workflows/accounts.ts'
import { guestCartOf, mergeCarts } from '#mock/workflows/merge-carts.ts'
import { addressBook } from './addresses.ts'
import { countFailure, forgetFailures, isPasswordOf, refuseGuessing } from './passwords.ts'
import { profile } from './profile.ts'
import { registration } from './registration.ts'
import { prolonged } from './rules.ts'
import { issueTokens, openSession } from './sessions.ts'
import type { AddressRow, UserRow } from './tables.ts'

const credentialsChallenge = { headers: { 'WWW-Authenticate': 'Bearer' } }

export const accounts = {
  ...registration,

  loginUser({ body }, context) {
    const [user] = context.db.users.where('email', body.email.toLowerCase())
    const tooMany = refuseGuessing(body.email, context)
    if (tooMany) return tooMany
    if (!isPasswordOf(user, body.password, context)) {
      countFailure(body.email, context)
      return problem('invalid_credentials', {}, { ...credentialsChallenge, commits: true })
    }
    if (user.status === 'suspended') return problem('account_suspended')
    forgetFailures(body.email, context)
    const pair = issueTokens(user, openSession(user, context), context)
    const guest = user.role === 'customer' && body.guest_cart_token ? guestCartOf(body.guest_cart_token, context) : undefined
    // A guest cart that is gone or in another currency is no reason to keep its owner out.
    const merge = guest?.status === 'active' ? mergeCarts(guest, user.id, context) : undefined
    return ok({ ...pair, ...(merge?.status === 'merged' && { merged_cart_id: merge.cart.id }) })
  },

  refreshTokens({ body }, context) {
    const { db, now, rules, emit, tokens } = context
    const token = db.refresh_tokens.get(tokens.fingerprint(body.refresh_token))
    const session = token && db.sessions.get(token.session_id)
    const user = session && db.users.get(session.user_id)
    const worth = rules.judgeRefreshToken(token, session, now)
    if (worth === 'invalid' || !token || !session || !user) return problem('refresh_token_invalid', {}, credentialsChallenge)
    if (worth === 'reused') {
      revokeSession(session, context)
      emit('session.token_reused', { session_id: session.id, user_id: user.id })
      return problem('refresh_token_reused', { session_id: session.id }, { ...credentialsChallenge, commits: true })
    }
    db.refresh_tokens.put({ ...token, used_at: now })
    return ok(issueTokens(user, db.sessions.put(prolonged(session, now)), context))
  },

  logoutUser({ body }, context) {
    const { db, actor } = context
    if (actor.kind !== 'user') return problem('unauthenticated')
    const session = db.sessions.get(actor.sessionId)
    if (body?.scope === 'all') revokeSessions(actor.id, context)
    else if (session) revokeSession(session, context)
    return noContent()
  },

  getJwks: (_input, { tokens }) => ok({ keys: [tokens.publicKey] }),

  ...profile,
  ...addressBook,
} satisfies Handlers<'Accounts', { updateMe: UserRow; updateAddress: AddressRow; deleteAddress: AddressRow }>

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'session.token_reused': { session_id: string; user_id: string }
  }
}
