import type { OperationId } from '#contract/operation.ts'
import { type Control, controlHandlers } from './control/operations.ts'
import type { Engine } from './engine.ts'
import type { Exchange } from './http/exchange.ts'
import type { Match } from './http/match.ts'
import { controlSteps, runSteps } from './http/pipeline.ts'
import { respond } from './http/respond.ts'
import type { AnyReply } from './kernel/handlers.ts'
import { problem } from './kernel/problem.ts'
import { lost, type WireRequest, type WireResponse } from './kernel/wire.ts'
import type { ShopOptions } from './options.ts'
import type { State } from './state.ts'
import { pipelineOf, type Steps, unopened, type Visit } from './steps.ts'

/** A part of a visit: it runs alone, on the current state. */
type Part<Result> = (state: State, engine: Engine, control: Control) => Promise<Result>
export type Turn = <Result>(part: Part<Result>, isWrite: boolean) => Promise<Result>

type Operation = Extract<Match, { kind: 'operation' }>

/** Serves requests: reads the body, waits its turn, and takes the steps of a request. */
export function createVisit(
  { arrive, begin, resume }: Steps,
  options: ShopOptions,
  turn: Turn,
): (request: WireRequest) => Promise<WireResponse> {
  async function serve(request: WireRequest): Promise<WireResponse> {
    const visit = await arrive(request)
    const { found } = visit
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

  async function serveControl(visit: Visit, { operationId }: Operation, state: State, control: Control): Promise<WireResponse> {
    const now = state.now()
    const exchange = { ...unopened(visit, state, now), context: undefined as never }
    try {
      return respond(exchange, await replyOf(exchange, operationId, state, control), {}, options)
    } catch (error) {
      options.onError(error)
      return respond(exchange, problem('internal_error'), {}, options)
    }
  }

  async function replyOf(exchange: Exchange, operationId: OperationId, state: State, control: Control): Promise<AnyReply> {
    const stop = runSteps(controlSteps, exchange, pipelineOf(state))
    if (stop && 'problem' in stop) return stop
    control.advance(0)
    // The pipeline has checked the input against the contract of this very operation.
    const handler = controlHandlers[operationId as keyof typeof controlHandlers] as unknown as (
      input: unknown,
      control: Control,
    ) => AnyReply | Promise<AnyReply>
    return handler(exchange.input, control)
  }

  return serve
}
