import type { Check } from '#contract/check.ts'
import type { routes } from '#contract/generated/routes.ts'
import type { Access } from '#contract/opens-to.ts'
import type { OperationId } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { AnyHandler, AnyReply } from '#mock/kernel/handlers.ts'
import type { Problem } from '#mock/kernel/problem.ts'
import type { Instant } from '#mock/kernel/time.ts'
import type { Tokens } from '#mock/kernel/tokens.ts'
import type { WireRequest } from '#mock/kernel/wire.ts'
import type { Ledger } from './ledger.ts'
import type { RateLimiter } from './rate-limit.ts'

export type Route = Omit<
  (typeof routes)[OperationId],
  | 'access'
  | 'problems'
  | 'query'
  | 'body'
  | 'produces'
  | 'rules'
  | 'rate'
  | 'etag'
  | 'idempotency'
  | 'cache'
  | 'identity'
  | 'signature'
  | 'plane'
  | 'bodyLimit'
  | 'audit'
> & {
  plane: 'api' | 'sandbox'
  access: Access
  identity: 'none' | 'optional' | 'required'
  /** Whose signature over the body stands in for credentials. */
  signature: 'provider' | null
  rate: string | null
  /** What staff and vendors have done, once they have done it. */
  audit?: string
  etag: 'read' | 'optional' | 'required' | null
  idempotency: 'optional' | 'required' | null
  cache: 'public' | 'private'
  bodyLimit: number
  body: { required: boolean; accepts: readonly string[] } | null
  produces: readonly string[]
  query: Record<string, { type: string; default?: unknown }>
  problems: readonly string[]
}

/** What the pipeline learns about a request, step by step. */
export interface Exchange {
  request: WireRequest
  url: URL
  id: string
  now: Instant
  operationId: OperationId
  route: Route
  /** From the path, decoded. */
  path: Record<string, string>
  /** The bytes that came, if any. */
  body: Uint8Array | 'too_large'
  input: { path: Record<string, string>; query: Record<string, unknown>; body: unknown; accept: string }
  /** What answers it; nothing for operations that this release has only on paper. */
  handler: AnyHandler | undefined
  found: unknown
  /** The open idempotency record of this request. */
  idempotencyKey: string | undefined
  context: Context
  /** How long a fault holds the request, in milliseconds. */
  held: number
}

/** What steps share. */
export interface Pipeline {
  check: Check
  tokens: Tokens
  ledger: Ledger
  limiter: RateLimiter
}

/** A stored answer that ends a request early. */
export interface Replay {
  replay: AnyReply
}

/** One check. It answers to end the request, or says nothing to let it pass. */
export type Step = (exchange: Exchange, pipeline: Pipeline) => Problem | Replay | undefined
