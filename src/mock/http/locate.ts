import { contentDigest, digestMember } from '#mock/kernel/content-digest.ts'
import { invalidFields, type Problem, problem } from '#mock/kernel/problem.ts'
import { takesJson, unreadable } from './body.ts'
import type { Exchange, Pipeline, Step } from './exchange.ts'
import type { Match } from './match.ts'

/** 404, 400 and 405: the path must be one of the contract, readable, and have the method. */
export function refuseRoute(found: Match): Problem | undefined {
  if (found.kind === 'nothing') return problem('not_found')
  if (found.kind === 'unreadable') return unreadable('broken_encoding')
  if (found.kind === 'operation') return undefined
  const allow = found.allow.join(', ')
  return problem('method_not_allowed', {}, { words: { allow }, headers: { Allow: allow } })
}

/** 404: the resource must exist and be the caller's to see. */
export const locate: Step = (exchange) => {
  const { handler, input, context } = exchange
  if (!handler?.find) return undefined
  // The handler table has lost the input's type; the parameters were checked against the contract.
  exchange.found = handler.find(input as never, context)
  return exchange.found === undefined ? problem('not_found') : undefined
}

/** 428 and 412: a guarded write must name the version it is based on, and that must be the current one (RFC 9110, 13.1.1). */
export const precondition: Step = ({ handler, request, route, found, context }) => {
  if (route.etag !== 'optional' && route.etag !== 'required') return undefined
  const condition = request.headers['if-match']
  if (condition === undefined) return route.etag === 'required' ? problem('precondition_required') : undefined
  const current = handler!.etag!(found as never, context)
  return matches(condition, current) ? undefined : problem('precondition_failed', { current_etag: current })
}

/** What is not there any more is not found, and what has changed does not fit its condition any more. */
export function lookAgain(exchange: Exchange, pipeline: Pipeline): Problem | undefined {
  const { find } = exchange.handler ?? {}
  if (!find) return undefined
  exchange.found = find(exchange.input as never, exchange.context)
  if (exchange.found === undefined) return problem('not_found')
  const end = precondition(exchange, pipeline)
  return end && 'problem' in end ? end : undefined
}

/** Whether a list of entity tags names the current one. */
export const matches = (condition: string, current: string): boolean =>
  condition.trim() === '*' || condition.split(',').some((tag) => tag.trim() === current)

/** 422: the body must fit its schema. All broken rules are listed at once, unless it holds what nobody should look at any further (BR-23). */
export const bodyFits: Step = (exchange, { check }) => {
  const { operationId, request, route, input, context } = exchange
  if (!route.body) return undefined
  if (route.problems.includes('raw_card_data_refused') && context.rules.holdsCardNumber([input.body, request.headers['idempotency-key']]))
    return problem('raw_card_data_refused')
  if (input.body === undefined) {
    if (route.body.required) return invalidFields([{ pointer: '', code: 'required' }])
    input.body = {}
    return undefined
  }
  if (!takesJson(route)) return digestFits(exchange)
  const violations = check(operationId, 'body', input.body)
  return violations.length === 0 ? undefined : invalidFields(violations)
}

// RFC 9530: a `Content-Digest` must fit the bytes that came, where the operation says that it looks.
function digestFits({ request, route, body }: Exchange) {
  const field = request.headers['content-digest']
  if (field === undefined || body === 'too_large' || !route.problems.includes('digest_mismatch')) return undefined
  const expected = digestMember(field)
  return expected === undefined || expected === contentDigest(body) ? undefined : problem('digest_mismatch', { expected })
}
