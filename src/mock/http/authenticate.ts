import { opensTo } from '#contract/opens-to.ts'
import { phrase, problem } from '#mock/kernel/problem.ts'
import { instant } from '#mock/kernel/time.ts'
import { isExpired, type TokenFault } from '#mock/kernel/tokens.ts'
import type { Step } from './exchange.ts'
import { signedByProvider } from './signature.ts'

/** 401: finds out who calls. Operations that serve everybody alike do not look at credentials at all. */
export const authenticate: Step = (exchange, { tokens }) => {
  const { request, route, now } = exchange
  if (route.signature) return signedByProvider(exchange)
  if (route.identity === 'none') return undefined
  const { authorization, 'cart-token': cartToken } = request.headers
  if (authorization !== undefined) {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
    const verified = token ? tokens.verify(token) : { fault: 'form' as const }
    if ('fault' in verified) return invalidToken(verified.fault)
    const { claims } = verified
    if (isExpired(claims, now)) {
      return problem(
        'access_token_expired',
        {},
        { words: { expired_at: instant(claims.exp * 1000) }, headers: challenge('the token has expired') },
      )
    }
    // The account of a good token is gone when the shop was started anew.
    if (!exchange.context.db.users.get(claims.sub)) return invalidToken('sub')
    exchange.context.actor = { kind: 'user', id: claims.sub, role: claims.role, sessionId: claims.sid }
    return undefined
  }
  if (cartToken !== undefined && route.access.guest) {
    exchange.context.actor = { kind: 'guest', cartToken }
    return undefined
  }
  return route.identity === 'required' ? problem('unauthenticated', {}, { headers: { 'WWW-Authenticate': 'Bearer' } }) : undefined
}

const invalidToken = (fault: TokenFault) =>
  problem('access_token_invalid', {}, { words: { reason: phrase(`token_${fault}`) }, headers: challenge(`${fault} is wrong`) })

const challenge = (description: string) => ({ 'WWW-Authenticate': `Bearer error="invalid_token", error_description="${description}"` })

/** 403: the role must have some access to the operation. What of it is the caller's own is decided when things are found. */
export const authorize: Step = ({ context: { actor }, route }) => {
  if (actor.kind !== 'user' || opensTo(route.access, actor.role)) return undefined
  return problem('forbidden', {}, { words: { role: actor.role } })
}
