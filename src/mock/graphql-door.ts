import type { Schema } from '#contract/operation.ts'
import type { Engine } from './engine.ts'
import type { AnswerGraphql } from './graphql/answer.ts'
import type { BatchReads, GraphqlDoor, Invoke, ReviewPageKey } from './graphql/door.ts'
import type { Exchange, Pipeline } from './http/exchange.ts'
import { callerOf, quotaExceeded } from './http/rate-limit.ts'
import { problemDocument } from './http/respond.ts'
import { createInvoke } from './invoke.ts'
import type { AnyReply } from './kernel/handlers.ts'
import { rowCursors } from './kernel/page.ts'
import { isProblem, problem } from './kernel/problem.ts'
import type { ShopOptions } from './options.ts'
import { catalogBatch } from './resources/catalog/batch.ts'
import { reviewsBatch } from './resources/reviews/batch.ts'

const policy = 'graphql'

/** The second door of the shop. What stands behind it is loaded with the first request to it. */
export function createGraphql(options: ShopOptions) {
  let answer: AnswerGraphql | undefined
  return {
    /** Loads it, before the request waits its turn, so that no other request waits for it. */
    async load(): Promise<void> {
      try {
        answer ??= await options.graphql()
      } catch (error) {
        options.onError(error)
      }
    },
    /** Answers a request that has passed the pipeline. */
    async reply(exchange: Exchange, engine: Engine, pipeline: Pipeline): Promise<AnyReply> {
      if (!answer) return problem('service_unavailable', {}, { headers: { 'Retry-After': '5' } })
      try {
        const { body, accept } = exchange.input
        // The pipeline has checked the body against the contract.
        return await answer({ body: body as Schema<'GraphqlRequest'>, accept }, doorOf(exchange, { engine, pipeline, options }))
      } catch (error) {
        options.onError(error)
        return problem('internal_error')
      }
    },
  }
}

interface Uses {
  engine: Engine
  pipeline: Pipeline
  options: ShopOptions
}

function doorOf(exchange: Exchange, { engine, pipeline, options }: Uses): GraphqlDoor {
  const { limiter } = pipeline
  const { now } = exchange
  const caller = callerOf(exchange)
  // The types of the contract are lost where operations are found by name; `Invoke` gives them back.
  const invoke = createInvoke(exchange, { engine, pipeline, settings: options }) as Invoke
  return {
    invoke,
    reads: batchReads(exchange, { engine, pipeline, options }, invoke),
    cursorsOf: rowCursors,
    quota: {
      // The next attempt takes the first point again.
      take: (points) =>
        limiter.take(policy, caller, now, points) ? undefined : quotaExceeded(policy, limiter.wait(policy, caller, now, points + 1)),
      giveBack: (points) => limiter.giveBack(policy, caller, now, points),
      left: () => limiter.left(policy, caller, now),
      restoreRate: limiter.restoreRate(policy),
    },
    documentOf: (failure) => problemDocument(exchange, failure, options),
    onError: options.onError,
  }
}

function batchReads(exchange: Exchange, { pipeline: { check }, options }: Uses, invoke: Invoke): BatchReads {
  const { context } = exchange
  const { reviewPages, authors } = reviewsBatch(context)
  const fits = ({ query }: ReviewPageKey) => check('listReviews', 'query', query).length === 0
  return {
    ...catalogBatch(context),
    authors,
    reviewPages(given) {
      const keys = given.map(({ product_id, query }) => ({ product_id, query: withoutNothing(query) }))
      // What REST would refuse is left to REST.
      if (!keys.every(fits)) return keys.map(({ product_id, query }) => invoke('listReviews', { path: { product_id }, query }))
      return reviewPages(keys).map((reply) =>
        isProblem(reply) ? { problem: problemDocument(exchange, reply, options) } : { body: reply.body },
      )
    },
  }
}

const withoutNothing = <Query extends object>(query: Query): Query =>
  // Only members that are not there are left out.
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== null)) as Query
