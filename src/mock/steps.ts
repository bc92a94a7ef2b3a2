import { createCheck } from '#contract/check.ts'
import { requestSchemas } from '#contract/generated/request-schemas.ts'
import type { Schema } from '#contract/operation.ts'
import { perform } from './deeds.ts'
import type { Attempt, Engine } from './engine.ts'
import { createGraphql } from './graphql-door.ts'
import { handlers } from './handlers.ts'
import { withoutRepeats } from './http/answer-check.ts'
import type { Exchange, Pipeline } from './http/exchange.ts'
import { delayOf, takeFault } from './http/faults.ts'
import { settleKey } from './http/idempotency.ts'
import { lookAgain, refuseRoute } from './http/locate.ts'
import { type Match, match } from './http/match.ts'
import { apiSteps, runSteps } from './http/pipeline.ts'
import { callerOf } from './http/rate-limit.ts'
import { respond } from './http/respond.ts'
import { stubReply } from './http/stub.ts'
import type { AnyReply } from './kernel/handlers.ts'
import { problem } from './kernel/problem.ts'
import { redactBody, redactHeaders, redactTarget } from './kernel/redact.ts'
import type { Tracer } from './kernel/trace.ts'
import { lost, type WireRequest, type WireResponse } from './kernel/wire.ts'
import { chooseLanguage } from './kernel/words.ts'
import type { ShopOptions } from './options.ts'
import type { State } from './state.ts'
import type { Streams } from './streams.ts'

/** A request whose body was read. */
export interface Visit {
  request: WireRequest
  url: URL
  found: Match
  body: Uint8Array | 'too_large'
}

/** A request between its two steps: it was let in, and has not run yet. */
export interface Held {
  state: State
  exchange: Exchange
  tracer: Tracer
}

/** What a held request has decided without having written it. */
export type Torn = Attempt

/** An answer, or a request that is held back on purpose while others go on. */
export type Outcome = { response: WireResponse } | { hold: number; next: 'lost' | Held }

const nothing = new Uint8Array()
const utf8 = new TextDecoder()

export const pipelineOf = ({ tokens, ledger, limiter }: State): Pipeline => ({
  check: createCheck(requestSchemas),
  tokens,
  ledger,
  limiter,
})

/** The two steps that every request takes: it is let in by the pipeline, and then it runs as one transaction. */
export function createSteps(options: ShopOptions, openStream: Streams['open']) {
  const checkAnswer = options.checkAnswer && withoutRepeats(options.checkAnswer)
  const graphql = createGraphql(options)

  /** Reads what a request is about, and its body. */
  async function arrive(request: WireRequest): Promise<Visit> {
    const url = new URL(request.url)
    const found = match(request.method, url.pathname)
    const body = found.kind === 'operation' && found.route.body ? await request.body(found.route.bodyLimit) : nothing
    if (found.kind === 'operation' && found.operationId === 'executeGraphql') await graphql.load()
    return { request, url, found, body }
  }

  /** Lets a request in. It goes on at once, unless a fault or somebody who wants to see its steps holds it. */
  const begin = (visit: Visit, state: State, engine: Engine, isHeld = false): Promise<Outcome> =>
    letIn(visit, state, engine, isHeld).catch((error) => ({ response: fail(error, visit, state, engine) }))

  async function letIn(visit: Visit, state: State, engine: Engine, isHeld: boolean): Promise<Outcome> {
    const now = state.now()
    engine.runDue(now)
    const tracer = engine.startTrace()
    const exchange = open(visit, state, engine, now)
    const refused = refuseRoute(visit.found)
    tracer.step('route', refused?.problem)
    if (refused) return { response: finish(exchange, refused, state, tracer) }

    const { operationId } = exchange
    const lostRequest = takeFault(state.ledger.db, 'timeout', operationId)
    if (lostRequest) {
      finish(exchange, undefined, state, tracer)
      return { hold: delayOf(lostRequest, state.random), next: 'lost' }
    }
    const stop = runSteps(apiSteps, exchange, pipelineOf(state), tracer)
    if (stop) return { response: finish(exchange, 'replay' in stop ? stop.replay : stop, state, tracer) }

    const slow = takeFault(state.ledger.db, 'latency', operationId)
    exchange.held = slow ? delayOf(slow, state.random) : 0
    const hold = exchange.held + options.latency
    return hold > 0 || isHeld ? { hold, next: { state, exchange, tracer } } : { response: await run(exchange, state, engine, tracer) }
  }

  /** Goes on with a held request. The world has moved on, so what was found is looked up again. */
  const resume = (held: Held, visit: Visit, state: State, engine: Engine): Promise<WireResponse> =>
    goOn(held, visit, state, engine).catch((error) => fail(error, visit, state, engine))

  async function goOn({ state: before, exchange, tracer }: Held, visit: Visit, state: State, engine: Engine): Promise<WireResponse> {
    if (state !== before) return runAnew(visit, state, engine)
    const now = state.now()
    engine.runDue(now)
    engine.resumeTrace(tracer)
    const { actor, request, idempotencyKey } = exchange.context
    exchange.context = { ...engine.contextAt(now, actor, request), ...(idempotencyKey && { idempotencyKey }) }
    exchange.now = now
    const refused = lookAgain(exchange, pipelineOf(state))
    if (refused) return finish(exchange, settled(exchange, refused, state), state, tracer)
    return run(exchange, state, engine, tracer)
  }

  async function runAnew(visit: Visit, state: State, engine: Engine): Promise<WireResponse> {
    const outcome = await begin(visit, state, engine)
    if ('response' in outcome) return outcome.response
    return outcome.next === 'lost' ? lost : run(outcome.next.exchange, state, engine, outcome.next.tracer)
  }

  const runHandler = (exchange: Exchange, engine: Engine): AnyReply => {
    const { handler, operationId, request } = exchange
    return handler ? perform(exchange, handler, engine) : stubReply(operationId, request.headers.prefer, options.examples)
  }

  /** Takes the transaction of a held request apart: it reads and decides now, and writes later. A GraphQL request has several, and stays whole. */
  const decide = ({ exchange }: Held, engine: Engine): Torn | undefined =>
    exchange.operationId === 'executeGraphql' ? undefined : engine.attempt(() => runHandler(exchange, engine))

  /** Writes what was decided before, without another look. */
  function write({ state, exchange, tracer }: Held, torn: Torn, engine: Engine): WireResponse {
    engine.resumeTrace(tracer)
    engine.write(torn)
    return finish(exchange, settled(exchange, torn.reply, state), state, tracer)
  }

  async function run(exchange: Exchange, state: State, engine: Engine, tracer: Tracer): Promise<WireResponse> {
    const { operationId, request, context } = exchange
    const reply =
      operationId === 'executeGraphql'
        ? await graphql.reply(exchange, engine, pipelineOf(state))
        : engine.transact(() => runHandler(exchange, engine))
    state.counters.loads += loadsOf(operationId, reply)
    tracer.step('run', 'problem' in reply ? reply.problem : undefined)
    const response = finish(exchange, settled(exchange, reply, state), state, tracer)
    if (takeFault(state.ledger.db, 'drop_response', operationId)) return lost
    const goesOn = 'feed' in reply && reply.feed && request.method !== 'HEAD'
    return goesOn ? { ...response, stream: openStream(response.body ?? '', reply.feed!, context) } : response
  }

  function settled(exchange: Exchange, reply: AnyReply, state: State): AnyReply {
    settleKey(state.ledger, exchange.idempotencyKey, reply)
    return reply
  }

  /** The answer where the shop itself has a bug, as it is for bugs of handlers: nothing of the request stays but its trace. */
  function fail(error: unknown, visit: Visit, state: State, engine: Engine): WireResponse {
    state.journal.rollback()
    options.onError(error)
    // What came in may be what nothing can look at.
    const exchange = open({ ...visit, body: nothing }, state, engine, state.now())
    const tracer = engine.startTrace()
    const reply = problem('internal_error')
    tracer.step('route', reply.problem)
    return finish(exchange, reply, state, tracer)
  }

  /** Makes the answer and notes in the trace what happened. Without a reply the request was lost. */
  function finish(exchange: Exchange, reply: AnyReply | undefined, state: State, tracer: Tracer): WireResponse {
    const { request, url, route, operationId, now, id } = exchange
    const limits = state.limiter.headers(route?.rate ?? 'default', callerOf(exchange), now)
    const response = reply ? respond(exchange, reply, limits, options) : lost
    if (reply && operationId && request.method !== 'HEAD')
      for (const words of checkAnswer?.(url, operationId, response.status, response.body, response.headers['Content-Type']) ?? [])
        options.onError(new Error(words))
    if (response.status === 304) state.counters.cache_hits++
    state.meter.count(operationId ?? 'none', response.status, exchange.held)
    const { actor } = exchange.context
    state.ledger.addTrace(
      tracer.finish({
        id,
        at: now,
        method: request.method,
        path: redactTarget(url.pathname + url.search).slice(0, 2048),
        status: response.status,
        operation_id: operationId ?? null,
        actor: actor.kind === 'user' ? `${actor.role} ${actor.id}` : actor.kind,
        request: {
          headers: redactHeaders(request.headers),
          body: exchange.body === 'too_large' ? null : redactBody(utf8.decode(exchange.body)),
        },
        response: { headers: response.headers, body: redactBody(response.body) },
      }),
    )
    options.onChange?.({ shop: options.name, request: id })
    return response
  }

  return { arrive, begin, resume, decide, write }
}

export type Steps = ReturnType<typeof createSteps>

/** How often an operation that ran has asked the shop for data. GraphQL says so itself. */
function loadsOf(operationId: Exchange['operationId'], reply: AnyReply): number {
  if (operationId !== 'executeGraphql') return 1
  return ('body' in reply && (reply.body as Partial<Schema<'GraphqlResponse'>>).extensions?.loads) || 0
}

function open(visit: Visit, state: State, engine: Engine, now: string): Exchange {
  const exchange = unopened(visit, state, now)
  const { ip, headers } = visit.request
  const language = chooseLanguage(headers['accept-language'])
  return {
    ...exchange,
    context: engine.contextAt(now, { kind: 'anonymous' }, { id: exchange.id, ip, language, lastEventId: headers['last-event-id'] }),
  }
}

export function unopened({ request, url, found, body }: Visit, state: State, now: string): Omit<Exchange, 'context'> {
  const operation = found.kind === 'operation' ? found : undefined
  state.at.now = now
  return {
    request,
    url,
    id: operation?.route.plane === 'sandbox' ? state.controlIds('req') : state.ids('req'),
    now,
    // Without an operation the pipeline ends before anything looks at these.
    operationId: operation?.operationId as Exchange['operationId'],
    route: operation?.route as Exchange['route'],
    handler: (operation && handlers[operation.operationId]) as Exchange['handler'],
    path: operation?.path ?? {},
    body,
    input: { path: operation?.path ?? {}, query: {}, body: undefined, accept: request.headers.accept ?? '*/*' },
    found: undefined,
    idempotencyKey: undefined,
    held: 0,
  }
}
