import { limits } from '#contract/graphql/cost.ts'
import { createPrepare, type Faulty, type PreparedDocument } from '#contract/graphql/prepare.ts'
import type { Schema } from '#contract/operation.ts'
import { type Problem, problem } from '#mock/kernel/problem.ts'
import { schema } from './schema.ts'

/** Why a request may not run: mistakes in the document, or a limit. */
export type Refusal = Faulty | { problem: Problem }

const { prepare: prepareDocument, costs } = createPrepare(schema)

export { costs }

/** A request that may run, or why it may not. Nothing of it runs here. */
export function prepare(request: Schema<'GraphqlRequest'>, options: { isStream: boolean }): PreparedDocument | Refusal {
  const prepared = prepareDocument(request, options)
  if ('errors' in prepared) return prepared
  const { depth, cost } = prepared
  if (depth > limits.depth) return { problem: problem('graphql_too_deep', { depth, limit: limits.depth }) }
  return cost > limits.cost ? { problem: problem('graphql_too_costly', { cost, limit: limits.cost }) } : prepared
}
