import { ratePolicies } from '#contract/generated/rate-policies.ts'
import { problem } from '#mock/kernel/problem.ts'
import { after, type Instant, milliseconds } from '#mock/kernel/time.ts'
import type { Exchange, Step } from './exchange.ts'

export type RatePolicies = Record<string, { limit: number; window_seconds: number }>

interface Window {
  ends: Instant
  used: number
}

/** Counts requests in fixed windows, one for each policy and caller. Counters are not part of any transaction. */
export interface RateLimiter {
  /** Takes one from the quota. Says whether there was one left. */
  take: (policy: string, caller: string, now: Instant) => boolean
  /** The `RateLimit` fields of draft-ietf-httpapi-ratelimit-headers. */
  headers: (policy: string, caller: string, now: Instant) => Record<string, string>
  clear: () => void
}

export function createRateLimiter(policies: RatePolicies = ratePolicies): RateLimiter {
  const windows = new Map<string, Window>()
  const current = (policy: string, caller: string, now: Instant): Window => {
    const key = `${policy} ${caller}`
    const open = windows.get(key)
    if (open && open.ends > now) return open
    if (windows.size > 1000) for (const [old, { ends }] of windows) if (ends <= now) windows.delete(old)
    const fresh = { ends: after(now, { seconds: policies[policy]!.window_seconds }), used: 0 }
    windows.set(key, fresh)
    return fresh
  }
  return {
    take(policy, caller, now) {
      const window = current(policy, caller, now)
      if (window.used >= policies[policy]!.limit) return false
      window.used++
      return true
    },
    headers(policy, caller, now) {
      const { limit, window_seconds: seconds } = policies[policy]!
      const { ends, used } = current(policy, caller, now)
      return {
        'RateLimit-Policy': `"${policy}";q=${limit};w=${seconds}`,
        RateLimit: `"${policy}";r=${limit - used};t=${Math.ceil((milliseconds(ends) - milliseconds(now)) / 1000)}`,
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
  if (refused.length === 0) return undefined
  const wait = Number(/t=(\d+)/.exec(limiter.headers(policy, refused[0]!, now).RateLimit!)![1])
  return problem(
    'quota_exceeded',
    { violated_policies: [policy] },
    { words: { policy, seconds: wait }, headers: { 'Retry-After': String(wait) } },
  )
}
