import { routes } from '#contract/generated/routes.ts'
import type { OperationId } from '#contract/operation.ts'
import { perform } from './deeds.ts'
import type { Engine } from './engine.ts'
import type { Invocation, Outcome } from './graphql/door.ts'
import { handlers } from './handlers.ts'
import type { Exchange, Pipeline, Route } from './http/exchange.ts'
import { settleKey } from './http/idempotency.ts'
import { invokedSteps, runSteps } from './http/pipeline.ts'
import { problemDocument, type ResponseSettings } from './http/respond.ts'
import type { AnyReply } from './kernel/handlers.ts'
import { isProblem } from './kernel/problem.ts'

interface Uses {
  engine: Engine
  pipeline: Pipeline
  settings: ResponseSettings
}

/**
 * Runs an operation inside another request, as the caller of that request (BR-41). It goes the way of a request of its own: what is due
 * comes first, then the steps of the pipeline from the credentials on, then the handler in a transaction.
 */
export function createInvoke(outer: Exchange, { engine, pipeline, settings }: Uses) {
  return (operationId: OperationId, { path = {}, query = {}, body, key, etag }: Invocation): Outcome<unknown> => {
    engine.runDue(outer.now)
    const route = routes[operationId] as Route
    const url = new URL(pathOf(route.path, path) + searchOf(query), outer.url)
    const { 'idempotency-key': _, 'if-match': __, ...headers } = outer.request.headers
    const exchange: Exchange = {
      ...outer,
      operationId,
      route,
      url,
      path,
      request: {
        ...outer.request,
        method: route.method,
        url: url.href,
        headers: { ...headers, ...(key !== undefined && { 'idempotency-key': key }), ...(etag !== undefined && { 'if-match': etag }) },
      },
      handler: handlers[operationId],
      input: { path, query: {}, body, accept: 'application/json' },
      found: undefined,
      idempotencyKey: undefined,
      // Where a stream is taken up again is the business of the request around it.
      context: engine.contextAt(
        outer.now,
        { kind: 'anonymous' },
        outer.context.request && { ...outer.context.request, lastEventId: undefined },
      ),
    }
    const reply = replyTo(exchange, { engine, pipeline })
    if (isProblem(reply)) return { problem: problemDocument(exchange, reply, settings) }
    return { body: reply.body, ...(reply.feed && { feed: reply.feed }) }
  }
}

function replyTo(exchange: Exchange, { engine, pipeline }: Omit<Uses, 'settings'>): AnyReply {
  const stop = runSteps(invokedSteps, exchange, pipeline)
  if (stop) return 'replay' in stop ? stop.replay : stop
  const reply = engine.transact(() => perform(exchange, exchange.handler!, engine))
  settleKey(pipeline.ledger, exchange.idempotencyKey, reply)
  return reply
}

const pathOf = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))

/** A query as REST reads it: lists with commas, members of an object with brackets. Nothing means that it was left out. */
function searchOf(query: Record<string, unknown>): string {
  const pairs = Object.entries(query).flatMap(([name, value]): [string, unknown][] => {
    if (value === undefined || value === null) return []
    if (typeof value !== 'object' || Array.isArray(value)) return [[name, value]]
    return Object.entries(value).map(([key, member]) => [`${name}[${key}]`, member])
  })
  return pairs.length === 0
    ? ''
    : `?${pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`).join('&')}`
}
