import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { ok } from '#mock/kernel/reply.ts'
import { presentUser, saveAccount } from '#mock/workflows/accounts.ts'
import { countFailure, forgetFailures, isPasswordOf, passwordHash, refuseGuessing, refuseWeak } from './passwords.ts'
import { etagOf } from './present.ts'
import type { UserRow } from './tables.ts'

const me = (_input: unknown, { db, actor }: Context): UserRow | undefined => (actor.kind === 'user' ? db.users.get(actor.id) : undefined)

export const profile = {
  getMe(input, context) {
    const user = me(input, context)
    return user ? ok(presentUser(user)) : problem('unauthenticated')
  },

  updateMe: {
    find: me,
    etag: etagOf,
    run({ found: user, body: { email, password, current_password, ...wish } }, context) {
      if (email !== undefined || password !== undefined) {
        const refused =
          refuseStranger(user, current_password, context) ?? (password === undefined ? undefined : refuseWeak(password, user.email))
        if (refused) return refused
      }
      const wished = { ...user, ...wish, ...(password !== undefined && { password_hash: passwordHash(user.id, password, context) }) }
      const wanted = email === undefined ? wished : context.rules.withNewEmail(wished, email.toLowerCase())
      const changed = saveAccount(user, wanted, context)
      tell(user, changed, email !== undefined, context)
      return ok(presentUser(changed))
    },
  },
} satisfies Pick<Handlers<'Accounts', { updateMe: UserRow }>, 'getMe' | 'updateMe'>

/** A token alone, which may be stolen, is not enough to take an account over. */
function refuseStranger(user: UserRow, password: Schema<'UpdateMeRequest'>['current_password'], context: Context) {
  const tooMany = refuseGuessing(user.email, context)
  if (tooMany) return tooMany
  if (password !== undefined && isPasswordOf(user, password, context)) {
    forgetFailures(user.email, context)
    return undefined
  }
  if (password !== undefined) countFailure(user.email, context)
  return problem('current_password_incorrect', {}, { commits: true })
}

/** Asking for the same address again sends a fresh link. */
function tell(before: UserRow, after: UserRow, wantsEmail: boolean, context: Context): void {
  const { db, emit } = context
  if (before.password_hash !== after.password_hash) emit('user.password_changed', { user_id: after.id })
  if (after.pending_email === null || !wantsEmail) return
  emit('user.email_change_requested', { user_id: after.id })
  const [owner] = db.users.where('email', after.pending_email)
  // The answer is the same, so that nobody learns who has an account (BR-01).
  if (owner) emit('user.registration_repeated', { user_id: owner.id })
  else emit('user.verification_requested', { user_id: after.id })
}

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'user.email_change_requested': { user_id: string }
  }
}
