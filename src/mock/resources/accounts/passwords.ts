import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { problem } from '#mock/kernel/problem.ts'
import { recentFailures } from './rules.ts'
import type { UserRow } from './tables.ts'

type BrokenRule = Schema<'PasswordTooWeakProblem'>['rules'][number]

const shortest = 12

// A sample. A production shop asks a list of hundreds of millions, by the first letters of a hash (k-anonymity).
const breached = new Set([
  '000000000000',
  '111111111111',
  '123123123123',
  '123456789012',
  'abcd12345678',
  'adminadminadmin',
  'asdfghjkl123',
  'football1234',
  'iloveyou1234',
  'letmeinletmein',
  'password1234',
  'password12345',
  'passwordpassword',
  'qwerty123456',
  'qwertyuiop123',
  'welcome12345',
])

/** Refuses a password that is easy to guess, with every rule that it breaks (NIST SP 800-63B: length and lists, no kinds of characters). */
export function refuseWeak(password: string, email: string) {
  const lower = password.toLowerCase()
  const name = email.toLowerCase().split('@')[0]!
  const checks: [BrokenRule, boolean][] = [
    ['too_short', Array.from(password).length < shortest],
    ['breached', breached.has(lower)],
    ['contains_email', name.length > 2 && lower.includes(name)],
  ]
  const rules = checks.filter(([, isBroken]) => isBroken).map(([name]) => name)
  return rules.length > 0 ? problem('password_too_weak', { rules }, { words: { broken: rules.join(', ') } }) : undefined
}

/** What is stored of a password. A production shop uses Argon2id; the sandbox uses something quick and says so. */
export const passwordHash = (userId: string, password: string, { tokens }: Pick<Context, 'tokens'>): string =>
  tokens.fingerprint(`${userId} ${password}`)

/** Whether a password is the account's. */
export const isPasswordOf = (user: UserRow | undefined, password: string, context: Context): user is UserRow =>
  user !== undefined && user.password_hash === passwordHash(user.id, password, context)

/** 429 for an address with too many wrong passwords (BR-02). It comes before the password is looked at, so the right one waits too. */
export function refuseGuessing(email: string, { db, now, rules }: Context) {
  const seconds = rules.passwordPause(db.login_failures.get(email.toLowerCase())?.at ?? [], now)
  if (seconds === 0) return undefined
  return problem(
    'quota_exceeded',
    { violated_policies: ['wrong_passwords'] },
    { words: { policy: 'wrong_passwords', seconds }, headers: { 'Retry-After': String(seconds) } },
  )
}

/** Counts a wrong password. The problem that follows has to commit, or it is forgotten. */
export function countFailure(email: string, { db, now }: Context): void {
  const id = email.toLowerCase()
  db.login_failures.put({ id, at: recentFailures(db.login_failures.get(id)?.at ?? [], now) })
}

/** Starts counting anew, after a right password or a new one. */
export const forgetFailures = (email: string, { db }: Context): void => db.login_failures.delete(email.toLowerCase())
