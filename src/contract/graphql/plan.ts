import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableValues,
} from 'graphql'

/** A field as it will run: fragments are merged, and what is skipped is gone. */
export interface PlannedField {
  /** Its name in the answer. */
  key: string
  node: FieldNode
  parent: GraphQLObjectType
  field: GraphQLField<unknown, unknown>
  type: GraphQLNamedType
  args: Record<string, unknown>
  fields: PlannedField[]
}

interface Document {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: Record<string, FragmentDefinitionNode>
  variables: VariableValues
}

// Fragments that spread fragments can make millions of fields of a short document.
const mostFields = 5000

/** What a valid operation will run. It throws a GraphQLError for one that unfolds without end. Introspection is left out: it costs nothing. */
export function planOf({ schema, operation, fragments, variables }: Document): PlannedField[] {
  let left = mostFields

  /** The fields of some selections by their names in the answer, as the executor collects them. */
  function collect(selections: SelectionSetNode[], into = new Map<string, FieldNode[]>(), spread = new Set<string>()) {
    for (const selection of selections.flatMap((set) => set.selections)) {
      if (!isIncluded(selection, variables)) continue
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value
        into.set(key, [...(into.get(key) ?? []), selection])
      } else if (selection.kind === 'InlineFragment') {
        collect([selection.selectionSet], into, spread)
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value)
        collect([fragments[selection.name.value]!.selectionSet], into, spread)
      }
    }
    return into
  }

  function fieldsOf(parent: GraphQLObjectType, selections: SelectionSetNode[]): PlannedField[] {
    return Array.from(collect(selections)).flatMap(([key, nodes]) => {
      const [node] = nodes as [FieldNode]
      const field = parent.getFields()[node.name.value]
      if (!field) return []
      if (left-- === 0) throw new GraphQLError(`The document unfolds to more than ${mostFields} fields.`, { nodes: node })
      const type = getNamedType(field.type)
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
      const args = getArgumentValues(field, node, variables)
      return [{ key, node, parent, field, type, args, fields: isObjectType(type) ? fieldsOf(type, inner) : [] }]
    })
  }

  return fieldsOf(schema.getRootType(operation.operation)!, [operation.selectionSet])
}

function isIncluded(node: Parameters<typeof getDirectiveValues>[1], variables: VariableValues): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
  )
}
