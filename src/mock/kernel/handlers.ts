import type { CodeOf, Input, OperationId, OperationsTagged, Schema, Success, Tag } from '#contract/operation.ts'
import type { Context } from './context.ts'
import type { Problem } from './problem.ts'
import type { Feed } from './stream.ts'

/** What a handler may answer: a declared success, or a declared problem. */
export type Reply<Id extends OperationId> = Success<Id> | Problem<CodeOf<Id>>

export type Run<Id extends OperationId> = (input: Input<Id>, context: Context) => Reply<Id>

/**
 * A handler of a resource that must exist. `find` loads it and hides what is not the caller's, so that the pipeline can answer 404 in
 * its place (BR-40), before it looks at the body. `etag` is what `If-Match` is compared with.
 */
export interface Located<Id extends OperationId, Found> {
  find: (input: Omit<Input<Id>, 'body'>, context: Context) => Found | undefined
  etag?: (found: Found, context: Context) => string
  run: (input: Input<Id> & { found: Found }, context: Context) => Reply<Id>
}

/** One handler for every operation the contract lists under a tag: no more, no fewer. `Found` says which ones locate what. */
export type Handlers<T extends Tag, Found extends Partial<Record<OperationsTagged<T>, unknown>> = Record<never, never>> = {
  [Id in OperationsTagged<T>]: Id extends keyof Found ? Located<Id, Found[Id]> : Run<Id>
}

/** A handler as the pipeline sees it, which has checked the input against the contract before. */
export interface AnyHandler {
  find?: (input: never, context: Context) => unknown
  etag?: (found: never, context: Context) => string
  run: (input: never, context: Context) => AnyReply
}

export interface AnySuccess {
  status: number
  body: unknown
  headers?: Record<string, string>
  /** How the answer goes on after its body. */
  feed?: Feed
}

/** A problem as callers see it (RFC 9457), members of its own included. */
export interface ProblemDocument extends Schema<'Problem'> {
  errors?: Schema<'FieldError'>[]
  [member: string]: unknown
}
export type AnyReply = AnySuccess | Problem
export type HandlerTable = Partial<Record<OperationId, AnyHandler>>

type Written = AnyHandler | AnyHandler['run']

/** Handlers of all resources in one form. */
export const handlerTable = (written: Record<string, Written>): HandlerTable =>
  Object.fromEntries(Object.entries(written).map(([id, handler]) => [id, typeof handler === 'function' ? { run: handler } : handler]))
