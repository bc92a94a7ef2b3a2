import { createCheck } from '#contract/check.ts'
import { requestSchemas } from '#contract/generated/request-schemas.ts'
import { type Control, controlHandlers } from './control/operations.ts'
import type { Engine } from './engine.ts'
import { createGraphql } from './graphql-door.ts'
import { handlers } from './handlers.ts'
import { withoutRepeats } from './http/answer-check.ts'
import { unreadable } from './http/body.ts'
import type { Exchange, Pipeline } from './http/exchange.ts'
import { delayOf, takeFault } from './http/faults.ts'
import { settleKey } from './http/idempotency.ts'
import { type Match, match } from './http/match.ts'
import { apiSteps, controlSteps, runSteps } from './http/pipeline.ts'
import { callerOf } from './http/rate-limit.ts'
import { respond } from './http/respond.ts'
import { stubReply } from './http/stub.ts'
import type { AnyReply } from './kernel/handlers.ts'
import { type Problem, problem } from './kernel/problem.ts'
import { redactBody, redactHeaders, redactText } from './kernel/redact.ts'
import type { Tracer } from './kernel/trace.ts'
import { lost, type WireRequest, type WireResponse } from './kernel/wire.ts'
import type { ShopOptions } from './options.ts'
import type { State } from './state.ts'
import type { Streams } from './streams.ts'

/** A part of a visit: it runs alone, on the current state. */
type Part<Result> = (state: State, engine: Engine, control: Control) => Promise<Result>
export type Turn = <Result>(part: Part<Result>, isWrite: boolean) => Promise<Result>

interface Visit {
  request: WireRequest
  url: URL
  found: Match
  body: Uint8Array | 'too_large'
}

type Operation = Extract<Match, { kind: 'operation' }>

/** An answer, or a request that is held back on purpose while others go on. */
type Outcome = { response: WireResponse } | { hold: number; next: 'lost' | { state: State; exchange: Exchange; tracer: Tracer } }

const nothing = new Uint8Array()
const utf8 = new TextDecoder()

/** Serves requests: reads the body, waits its turn, and runs the pipeline. */
export function createVisit(options: ShopOptions, turn: Turn, streams: Streams): (request: WireRequest) => Promise<WireResponse> {
  const check = createCheck(requestSchemas)
  const checkAnswer = options.checkAnswer && withoutRepeats(options.checkAnswer)
  const graphql = createGraphql(options)
  const pipelineOf = ({ tokens, ledger, limiter }: State): Pipeline => ({ check, tokens, ledger, limiter })

  async function serve(request: WireRequest): Promise<WireResponse> {
    const url = new URL(request.url)
    const found = match(request.method, url.pathname)
    const body = found.kind === 'operation' && found.route.body ? await request.body(found.route.bodyLimit) : nothing
    const visit = { request, url, found, body }
    if (found.kind === 'operation' && found.operationId === 'executeGraphql') await graphql.load()
    if (found.kind === 'operation' && found.route.plane === 'sandbox')
      return turn((state, _engine, control) => serveControl(visit, found, state, control), true)
    const isWrite = request.method !== 'GET' && request.method !== 'HEAD'
    const first = await turn((state, engine) => begin(visit, state, engine), isWrite)
    if ('response' in first) {
      if (options.latency > 0) await options.sleep(options.latency)
      return first.response
    }
    await options.sleep(first.hold)
    const { next } = first
    return next === 'lost' ? lost : turn((state, engine) => resume(next, visit, state, engine), isWrite)
  }

  async function begin(visit: Visit, state: State, engine: Engine): Promise<Outcome> {
    const now = state.now()
    engine.runDue(now)
    const tracer = engine.startTrace()
    const exchange = open(visit, state, engine, now)
    const refused = refuseRoute(visit)
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
    return hold > 0 ? { hold, next: { state, exchange, tracer } } : { response: await run(exchange, state, engine, tracer) }
  }

  /** Goes on with a held request. The world has moved on, so what was found is looked up again. */
  async function resume(
    { state: before, exchange, tracer }: { state: State; exchange: Exchange; tracer: Tracer },
    visit: Visit,
    state: State,
    engine: Engine,
  ): Promise<WireResponse> {
    if (state !== before) return runAnew(visit, state, engine)
    const now = state.now()
    engine.runDue(now)
    engine.resumeTrace(tracer)
    const { actor, request, idempotencyKey } = exchange.context
    exchange.context = { ...engine.contextAt(now, actor, request), ...(idempotencyKey && { idempotencyKey }) }
    exchange.now = now
    if (exchange.handler?.find) {
      exchange.found = exchange.handler.find(exchange.input as never, exchange.context)
      if (exchange.found === undefined) return finish(exchange, settled(exchange, problem('not_found'), state), state, tracer)
    }
    return run(exchange, state, engine, tracer)
  }

  async function runAnew(visit: Visit, state: State, engine: Engine): Promise<WireResponse> {
    const outcome = await begin(visit, state, engine)
    if ('response' in outcome) return outcome.response
    return outcome.next === 'lost' ? lost : run(outcome.next.exchange, state, engine, outcome.next.tracer)
  }

  async function run(exchange: Exchange, state: State, engine: Engine, tracer: Tracer): Promise<WireResponse> {
    const { handler, input, found, context, operationId, request } = exchange
    const reply =
      operationId === 'executeGraphql'
        ? await graphql.reply(exchange, engine, pipelineOf(state))
        : engine.transact(() =>
            handler ? handler.run({ ...input, found } as never, context) : stubReply(operationId, request.headers.prefer, options.examples),
          )
    tracer.step('run', 'problem' in reply ? reply.problem : undefined)
    const response = finish(exchange, settled(exchange, reply, state), state, tracer)
    if (takeFault(state.ledger.db, 'drop_response', operationId)) return lost
    const goesOn = 'feed' in reply && reply.feed && request.method !== 'HEAD'
    return goesOn ? { ...response, stream: streams.open(response.body ?? '', reply.feed!, context) } : response
  }

  function settled(exchange: Exchange, reply: AnyReply, state: State): AnyReply {
    settleKey(state.ledger, exchange.idempotencyKey, reply)
    return reply
  }

  /** Makes the answer and notes in the trace what happened. Without a reply the request was lost. */
  function finish(exchange: Exchange, reply: AnyReply | undefined, state: State, tracer: Tracer): WireResponse {
    const { request, url, route, operationId, now, id } = exchange
    const limits = state.limiter.headers(route?.rate ?? 'default', callerOf(exchange), now)
    const response = reply ? respond(exchange, reply, limits, options) : lost
    if (reply && operationId && request.method !== 'HEAD')
      for (const words of checkAnswer?.(url, operationId, response.status, response.body, response.headers['Content-Type']) ?? [])
        options.onError(new Error(words))
    state.meter.count(operationId ?? 'none', response.status, exchange.held)
    const { actor } = exchange.context
    state.ledger.addTrace(
      tracer.finish({
        id,
        at: now,
        method: request.method,
        path: redactText(url.pathname + url.search).slice(0, 2048),
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

  async function serveControl(visit: Visit, { operationId }: Operation, state: State, control: Control): Promise<WireResponse> {
    const now = state.now()
    const exchange = { ...unopened(visit, state, now), context: undefined as never }
    const stop = runSteps(controlSteps, exchange, pipelineOf(state))
    if (stop && 'problem' in stop) return respond(exchange, stop, {}, options)
    control.advance(0)
    // The pipeline has checked the input against the contract of this very operation.
    const handler = controlHandlers[operationId as keyof typeof controlHandlers] as unknown as (
      input: unknown,
      control: Control,
    ) => AnyReply | Promise<AnyReply>
    return respond(exchange, await handler(exchange.input, control), {}, options)
  }

  return serve
}

function refuseRoute({ found }: Visit): Problem | undefined {
  if (found.kind === 'nothing') return problem('not_found')
  if (found.kind === 'unreadable') return unreadable('broken_encoding')
  if (found.kind === 'operation') return undefined
  const allow = found.allow.join(', ')
  return problem('method_not_allowed', {}, { words: { allow }, headers: { Allow: allow } })
}

function open(visit: Visit, state: State, engine: Engine, now: string): Exchange {
  const exchange = unopened(visit, state, now)
  const { ip, headers } = visit.request
  return {
    ...exchange,
    context: engine.contextAt(now, { kind: 'anonymous' }, { id: exchange.id, ip, lastEventId: headers['last-event-id'] }),
  }
}

function unopened({ request, url, found, body }: Visit, state: State, now: string): Omit<Exchange, 'context'> {
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
