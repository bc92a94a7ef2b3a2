import { ratePolicies } from '#contract/generated/rate-policies.ts'
import { problem } from '#mock/kernel/problem.ts'
import { after, type Instant, milliseconds } from '#mock/kernel/time.ts'
import type { Exchange, Step } from './exchange.ts'

/** A quota for each policy. One that counts points fills up again steadily; one that counts calls is full again when its window ends. */
export type RatePolicies = Record<string, { limit: number; window_seconds: number; counts?: 'points' }>

interface Window {
  begins: Instant
  ends: Instant
  used: number
}

/** Counts what callers use, one window for each policy and caller. Counters are not part of any transaction. */
export interface RateLimiter {
  /** Takes one call, or so many points, from the quota. Says whether there was enough left; if not, nothing is taken. */
  take: (policy: string, caller: string, now: Instant, points?: number) => boolean
  /** Gives points back that were not needed. */
  giveBack: (policy: string, caller: string, now: Instant, points: number) => void
  left: (policy: string, caller: string, now: Instant) => number
  /** Seconds until so much can be taken. */
  wait: (policy: string, caller: string, now: Instant, points?: number) => number
  /** How many points come back each second. */
  restoreRate: (policy: string) => number
  /** The `RateLimit` fields of draft-ietf-httpapi-ratelimit-headers. */
  headers: (policy: string, caller: string, now: Instant) => Record<string, string>
  clear: () => void
}

export function createRateLimiter(policies: RatePolicies = ratePolicies): RateLimiter {
  const windows = new Map<string, Window>()
  const restoreRate = (policy: string) => policies[policy]!.limit / policies[policy]!.window_seconds
  const secondsSince = (begins: Instant, now: Instant) => (milliseconds(now) - milliseconds(begins)) / 1000
  const begin = (policy: string, key: string, now: Instant, used = 0): Window => {
    const fresh = { begins: now, ends: after(now, { seconds: policies[policy]!.window_seconds }), used }
    windows.set(key, fresh)
    return fresh
  }
  const current = (policy: string, caller: string, now: Instant): Window => {
    const key = `${policy} ${caller}`
    const open = windows.get(key)
    if (open && policies[policy]!.counts === 'points')
      return begin(policy, key, now, Math.max(0, open.used - secondsSince(open.begins, now) * restoreRate(policy)))
    if (open && open.ends > now) return open
    if (windows.size > 1000) for (const [old, { ends }] of windows) if (ends <= now) windows.delete(old)
    return begin(policy, key, now)
  }
  const left: RateLimiter['left'] = (policy, caller, now) => Math.floor(policies[policy]!.limit - current(policy, caller, now).used)
  const wait: RateLimiter['wait'] = (policy, caller, now, points = 1) => {
    const { begins, used } = current(policy, caller, now)
    const { limit, window_seconds: seconds, counts } = policies[policy]!
    return Math.ceil(counts === 'points' ? Math.max(0, used + points - limit) / restoreRate(policy) : seconds - secondsSince(begins, now))
  }
  return {
    take(policy, caller, now, points = 1) {
      const window = current(policy, caller, now)
      if (window.used + points > policies[policy]!.limit) return false
      window.used += points
      return true
    },
    giveBack(policy, caller, now, points) {
      const window = current(policy, caller, now)
      window.used = Math.max(0, window.used - points)
    },
    left,
    wait,
    restoreRate,
    headers(policy, caller, now) {
      const { limit, window_seconds: seconds, counts } = policies[policy]!
      // A quota of points is whole again when nothing is used any more.
      const reset = wait(policy, caller, now, counts === 'points' ? limit : 1)
      return {
        'RateLimit-Policy': `"${policy}";q=${limit};w=${seconds}`,
        RateLimit: `"${policy}";r=${left(policy, caller, now)};t=${reset}`,
      }
    },
    clear: () => windows.clear(),
  }
}

/** Whose quota a request uses: the user's, or that of the address it comes from. */
export const callerOf = ({ context: { actor }, request }: Pick<Exchange, 'context' | 'request'>): string =>
  actor.kind === 'user' ? actor.id : `ip ${request.ip}`

/** 429: the quota of the operation's policy. Logging in counts for the e-mail address too, so that one address cannot be tried from many places. */
export const withinQuota: Step = (exchange, { limiter }) => {
  const { route, now, input } = exchange
  if (route.rate === null) return undefined
  const policy = route.rate
  const email = policy === 'auth' ? (input.body as { email?: unknown } | undefined)?.email : undefined
  const callers = [callerOf(exchange), ...(typeof email === 'string' ? [`email ${email.toLowerCase()}`] : [])]
  const refused = callers.filter((caller) => !limiter.take(policy, caller, now))
  return refused.length === 0 ? undefined : quotaExceeded(policy, limiter.wait(policy, refused[0]!, now))
}

/** 429, and after how many seconds to come again. */
export const quotaExceeded = (policy: string, seconds: number) =>
  problem('quota_exceeded', { violated_policies: [policy] }, { words: { policy, seconds }, headers: { 'Retry-After': String(seconds) } })
