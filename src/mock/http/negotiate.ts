import { covers, mediaType, preferredType } from '#mock/kernel/media-type.ts'
import { problem } from '#mock/kernel/problem.ts'
import type { Step } from './exchange.ts'

const alwaysProduced = 'application/problem+json'

/** 406: at least one type that the operation produces must fit `Accept` (RFC 9110, 12.5.1). */
export const acceptable: Step = ({ request, route }) => {
  // Who knows that success has no body may ask for nothing but problems.
  const available = route.produces.length > 0 ? route.produces : ['application/json']
  const isOnlyProblems = route.produces.length === 0 && preferredType(request.headers.accept ?? '*/*', [alwaysProduced])
  return isOnlyProblems || preferredType(request.headers.accept ?? '*/*', available)
    ? undefined
    : problem('not_acceptable', { available: [...available, alwaysProduced] }, { words: { available: available.join(', ') } })
}

/** 415: the body must have a type that the operation accepts. */
export const contentType: Step = ({ request, route, body }) => {
  if (!route.body || body.length === 0) return undefined
  const sent = mediaType(request.headers['content-type'] ?? '')
  const accepted = [...route.body.accepts]
  return accepted.some((range) => covers(range, sent))
    ? undefined
    : problem('unsupported_media_type', { accepted }, { words: { accepted: accepted.join(', ') } })
}

/** 413: more bytes came than the operation takes. The rest was not read. */
export const size: Step = ({ body, route }) =>
  body === 'too_large' ? problem('payload_too_large', { limit_bytes: route.bodyLimit }) : undefined
