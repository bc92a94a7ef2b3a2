import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  type VariableValues,
  validate,
} from 'graphql'
import type { Schema } from '#contract/operation.ts'
import { createCosts, depthOf, floodedField, limits } from './cost.ts'
import { type PlannedField, planOf } from './plan.ts'

/** A document that can run with its variables, if it keeps the limits. */
export interface PreparedDocument {
  document: DocumentNode
  operation: OperationDefinitionNode
  plan: PlannedField[]
  /** The most that it can cost, in points. */
  cost: number
  /** How many levels it has. What wraps the items of a list is no level. */
  depth: number
}

interface Valid {
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: VariableValues
}

/** What is wrong with a document, in the words of GraphQL. */
export interface Faulty {
  errors: readonly GraphQLError[]
}

/**
 * Looks at requests without running anything of them: parse, validate, then what they would cost. The shop asks this before it runs a
 * document, and the editor while somebody writes one.
 */
export function createPrepare(schema: GraphQLSchema) {
  const costs = createCosts(schema)

  function measured({ document, operation, variables }: Valid): PreparedDocument | Faulty {
    const plan = planOf({ schema, operation, fragments: fragmentsOf(document), variables })
    const flooded = floodedField(plan)
    if (flooded) return { errors: [floodOf(flooded)] }
    return { document, operation, plan, cost: Math.min(costs.requested(plan), Number.MAX_SAFE_INTEGER), depth: depthOf(plan) }
  }

  /** @throws only what is a mistake of ours. */
  function prepare(
    { query, operationName, variables }: Schema<'GraphqlRequest'>,
    { isStream }: { isStream: boolean },
  ): PreparedDocument | Faulty {
    try {
      const document = parse(query, { maxTokens: limits.tokens })
      const operation = onlyOperation(document, operationName)
      if (operation.operation === 'subscription' && !isStream) return { errors: [new GraphQLError(onlyStreamed, { nodes: operation })] }
      const errors = validate(schema, document, undefined, { maxErrors: 10 })
      if (errors.length > 0) return { errors }
      const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 10 })
      if (values.errors) return { errors: values.errors }
      return measured({ document, operation, variables: values.variableValues })
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      // Thousands of brackets in each other: the parser gave up.
      if (error instanceof RangeError) return { errors: [new GraphQLError('The document is nested too deeply to be read.')] }
      throw error
    }
  }

  return { prepare, costs }
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

function floodOf({ field, node }: PlannedField): GraphQLError {
  return new GraphQLError(`The field "${field.name}" stands here under more than ${limits.aliases} names.`, { nodes: node })
}
