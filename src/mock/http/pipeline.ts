import type { Problem } from '#mock/kernel/problem.ts'
import type { Tracer } from '#mock/kernel/trace.ts'
import { authenticate, authorize } from './authenticate.ts'
import { parsed } from './body.ts'
import type { Exchange, Pipeline, Replay, Step } from './exchange.ts'
import { injectedError } from './faults.ts'
import { idempotency } from './idempotency.ts'
import { bodyFits, locate, precondition } from './locate.ts'
import { acceptable, contentType, size } from './negotiate.ts'
import { parameters } from './parameters.ts'
import { withinQuota } from './rate-limit.ts'

/**
 * The order of answers (BR-40). 404 and 405 of the route come before these. After these only rules that
 * depend on state can end a request.
 */
export const apiSteps: [name: string, step: Step][] = [
  ['faults', injectedError],
  ['accept', acceptable],
  ['size', size],
  ['content type', contentType],
  ['parse', parsed],
  ['authenticate', authenticate],
  ['rate limit', withinQuota],
  ['authorise', authorize],
  ['parameters', parameters],
  ['find', locate],
  ['precondition', precondition],
  ['schema', bodyFits],
  ['idempotency', idempotency],
]

/**
 * What of them is left for an operation that runs inside a request (BR-41), whose form was checked and whose calls were counted. A quota of
 * its own counts there too, so that no door leads around it.
 */
export const invokedSteps: typeof apiSteps = [
  ['faults', injectedError],
  ['authenticate', authenticate],
  ['rate limit', (exchange, pipeline) => (exchange.route.rate === 'default' ? undefined : withinQuota(exchange, pipeline))],
  ['authorise', authorize],
  ['parameters', parameters],
  ['find', locate],
  ['precondition', precondition],
  ['schema', bodyFits],
  ['idempotency', idempotency],
]

/** The control plane knows nobody, limits nobody and finds things itself. */
export const controlSteps: [name: string, step: Step][] = [
  ['accept', acceptable],
  ['size', size],
  ['content type', contentType],
  ['parse', parsed],
  ['parameters', parameters],
  ['schema', bodyFits],
]

/** Runs steps until one of them ends the request. */
export function runSteps(steps: [string, Step][], exchange: Exchange, pipeline: Pipeline, tracer?: Tracer): Problem | Replay | undefined {
  for (const [name, step] of steps) {
    const end = step(exchange, pipeline)
    tracer?.step(name, end && 'problem' in end ? end.problem : undefined)
    if (end) return end
  }
  return undefined
}
