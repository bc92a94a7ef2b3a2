import { type GraphQLDirective, type GraphQLSchema, getDirectiveValues, isObjectType } from 'graphql'
import type { PlannedField } from './plan.ts'

/** What may be asked for in one request. */
export const limits = { depth: 8, cost: 1000, aliases: 10, tokens: 2000 } as const

interface ListSize {
  assumedSize?: number
  slicingArguments?: string[]
  sizedFields?: string[]
}

/**
 * Costs by the directives of the schema: each object that is loaded costs a point, and a list multiplies what is inside it. The same sum is
 * made twice: before anything runs, with the sizes that were asked for, and afterwards with what there was.
 */
export function createCosts(schema: GraphQLSchema) {
  const directive = (name: string): GraphQLDirective => schema.getDirective(name)!
  const weightOf = ({ field, type }: PlannedField): number => {
    if (!isObjectType(type)) return 0
    const [own, ofType] = [field, type].map(({ astNode }) => astNode && getDirectiveValues(directive('cost'), astNode))
    return Number((own ?? ofType)?.weight ?? 1)
  }
  const sizeOf = ({ field }: PlannedField): ListSize =>
    ((field.astNode && getDirectiveValues(directive('listSize'), field.astNode)) ?? {}) as ListSize

  /** The most that the fields can cost. `sizes` are those that the field around them says. */
  function requested(fields: PlannedField[], sizes: Record<string, number> = {}): number {
    return fields.reduce((sum, planned) => {
      const { assumedSize = 1, slicingArguments = [], sizedFields = [] } = sizeOf(planned)
      const asked = slicingArguments.map((name) => planned.args[name]).find((value) => typeof value === 'number')
      // REST gives a hundred items at the most, whatever is asked for.
      const size = Math.min(Math.max(asked ?? 20, 1), 100)
      const inner = Object.fromEntries(sizedFields.map((name) => [name, size]))
      const count = sizes[planned.field.name] ?? assumedSize
      return sum + count * (weightOf(planned) + requested(planned.fields, inner))
    }, 0)
  }

  /** What the fields did cost, by the data that they gave. */
  function actual(fields: PlannedField[], data: Record<string, unknown>): number {
    return fields.reduce((sum, planned) => {
      const items = [data[planned.key]].flat().filter((item) => item !== null && typeof item === 'object')
      const inner = items.map((item) => weightOf(planned) + actual(planned.fields, item as Record<string, unknown>))
      return inner.reduce((total, cost) => total + cost, sum)
    }, 0)
  }

  return {
    // A request that loads nothing costs a point too.
    requested: (fields: PlannedField[]) => Math.max(1, requested(fields)),
    actual: (fields: PlannedField[], data: unknown) => Math.max(1, actual(fields, (data ?? {}) as Record<string, unknown>)),
  }
}

/** How many levels there are. What wraps the items of a list is no level. */
export const depthOf = (fields: PlannedField[]): number =>
  Math.max(0, ...fields.map(({ parent, fields: inner }) => (/(?:Connection|Edge)$/.test(parent.name) ? 0 : 1) + depthOf(inner)))

/** A field that stands more often in one place than aliases are allowed. */
export function floodedField(fields: PlannedField[]): PlannedField | undefined {
  const byName = Map.groupBy(fields, ({ field }) => field.name)
  const flooded = Array.from(byName.values()).find((same) => same.length > limits.aliases)
  if (flooded) return flooded[limits.aliases]
  for (const { fields: inner } of fields) {
    const found = floodedField(inner)
    if (found) return found
  }
  return undefined
}
