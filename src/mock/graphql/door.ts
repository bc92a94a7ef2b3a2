import type { Input, OperationId, Schema, Success } from '#contract/operation.ts'
import type { ProblemDocument } from '#mock/kernel/handlers.ts'
import type { Problem } from '#mock/kernel/problem.ts'
import type { Feed } from '#mock/kernel/stream.ts'

/** What the shop hands to GraphQL: its operations, as the caller of the request. There is no other way to the data. */
export interface GraphqlDoor {
  /** Runs an operation of REST: same rules, same transaction, same problems. */
  invoke: Invoke
  /** Reads many things at once, for loaders. */
  reads: BatchReads
  /** A cursor for each item of a page that an operation has just answered. */
  cursorsOf: (page: Schema<'Page'>) => string[]
  /** The caller's points. The request itself has taken one already. */
  quota: {
    take: (points: number) => Problem | undefined
    giveBack: (points: number) => void
    left: () => number
    /** Points that come back each second. */
    restoreRate: number
  }
  /** A problem as its document, in the language of the caller. */
  documentOf: (problem: Problem) => ProblemDocument
  /** Told of errors that are nobody's but ours. */
  onError: (error: unknown) => void
}

/** The parts of a request of REST. */
export interface Invocation {
  path?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
  /** The `Idempotency-Key`. */
  key?: string | undefined
  /** The `If-Match`. */
  etag?: string | undefined
}

/** `feed` is how an answer goes on that is a stream. */
export type Outcome<Body> = { body: Body; feed?: Feed } | { problem: ProblemDocument }
export type Invoke = <Id extends OperationId>(operation: Id, invocation: Invocation) => Outcome<Success<Id>['body']>

export interface ReviewPageKey {
  product_id: string
  query: Input<'listReviews'>['query']
}

/** Each function answers in the order of its keys. What the caller may not see is `undefined`, as if it did not exist. */
export interface BatchReads {
  products: (ids: readonly string[]) => (Schema<'Product'> | undefined)[]
  productIds: (slugs: readonly string[]) => (string | undefined)[]
  vendors: (ids: readonly string[]) => (Schema<'VendorRef'> | undefined)[]
  categories: (ids: readonly string[]) => (Schema<'Category'> | undefined)[]
  reviewPages: (keys: readonly ReviewPageKey[]) => Outcome<Schema<'ReviewList'>>[]
  authors: (ids: readonly string[]) => ReviewAuthor[]
}

export interface ReviewAuthor {
  id: string
  review_count: number
}
