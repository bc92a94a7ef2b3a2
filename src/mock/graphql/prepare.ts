import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import type { Schema } from '#contract/operation.ts'
import { type Problem, problem } from '#mock/kernel/problem.ts'
import { createCosts, depthOf, floodedField, limits } from './cost.ts'
import { type PlannedField, planOf } from './plan.ts'
import { schema } from './schema.ts'

/** A request that may run. */
export interface Prepared {
  document: DocumentNode
  operation: OperationDefinitionNode
  plan: PlannedField[]
  /** The most that it can cost. */
  cost: number
}

/** Why a request may not run: mistakes in the document, or a limit. */
export type Refusal = { errors: readonly GraphQLError[] } | { problem: Problem }

export const costs = createCosts(schema)

/** Looks at a request without running anything of it: parse, validate, then the limits, from the cheap to the dear. */
export function prepare(
  { query, operationName, variables }: Schema<'GraphqlRequest'>,
  { isStream }: { isStream: boolean },
): Prepared | Refusal {
  try {
    const document = parse(query, { maxTokens: limits.tokens })
    const operation = onlyOperation(document, operationName)
    if (operation.operation === 'subscription' && !isStream) return { errors: [new GraphQLError(onlyStreamed, { nodes: operation })] }
    const errors = validate(schema, document, undefined, { maxErrors: 10 })
    if (errors.length > 0) return { errors }
    const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 10 })
    if (values.errors) return { errors: values.errors }
    const plan = planOf({ schema, operation, fragments: fragmentsOf(document), variables: values.variableValues })
    return limitBroken(plan) ?? { document, operation, plan, cost: costs.requested(plan) }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    // Thousands of brackets in each other: the parser gave up.
    if (error instanceof RangeError) return { errors: [new GraphQLError('The document is nested too deeply to be read.')] }
    throw error
  }
}

const onlyStreamed = 'A subscription is answered as a stream. Ask for text/event-stream in Accept.'

function onlyOperation(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition')
  const [operation, second] = operations
  if (!operation) throw new GraphQLError('The document holds no operation.')
  if (second) throw new GraphQLError(`The document holds ${operations.length} operations. One is the most.`, { nodes: second })
  if (name && operation.name?.value !== name) throw new GraphQLError(`The document holds no operation called "${name}".`)
  return operation
}

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions.flatMap((definition) => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [])),
  )

function limitBroken(plan: PlannedField[]): Refusal | undefined {
  const flooded = floodedField(plan)
  if (flooded) {
    const message = `The field "${flooded.field.name}" stands here under more than ${limits.aliases} names.`
    return { errors: [new GraphQLError(message, { nodes: flooded.node })] }
  }
  const depth = depthOf(plan)
  if (depth > limits.depth) return { problem: problem('graphql_too_deep', { depth, limit: limits.depth }) }
  const cost = Math.min(costs.requested(plan), Number.MAX_SAFE_INTEGER)
  return cost > limits.cost ? { problem: problem('graphql_too_costly', { cost, limit: limits.cost }) } : undefined
}
