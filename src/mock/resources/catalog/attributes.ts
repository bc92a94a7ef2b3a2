import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { FieldFault } from '#mock/kernel/problem.ts'
import type { ProductRow } from './tables.ts'

type Definition = Schema<'AttributeDefinition'>
type Attributes = ProductRow['attributes']

/** What products of these categories say about themselves. Where two categories define the same key, the first one counts. */
export function definitionsOf(categoryIds: string[], { db }: Pick<Context, 'db'>): Definition[] {
  const all = categoryIds.flatMap((id) => db.categories.get(id)?.attribute_definitions ?? [])
  return [...new Map(all.toReversed().map((definition) => [definition.key, definition])).values()].reverse()
}

/** What is wrong with attributes, by field (BR-09). A draft may lack what its categories require. */
export function attributeFaults(
  attributes: Attributes,
  definitions: Definition[],
  { rules, isDraft }: { rules: Context['rules']; isDraft: boolean },
): FieldFault[] {
  const asked = isDraft ? definitions.map((definition) => ({ ...definition, required: false })) : definitions
  return rules.unfitAttributes(attributes, asked).map((key): FieldFault => {
    const pointer = `/attributes/${key}`
    const definition = asked.find((candidate) => candidate.key === key)
    if (!definition) return { pointer, code: 'unknown_field' }
    if (attributes[key] === undefined) return { pointer, code: 'required' }
    if (definition.type === 'choice') return { pointer, code: 'not_allowed', words: { allowed: (definition.values ?? []).join(', ') } }
    return { pointer, code: 'wrong_type', words: { expected: definition.type === 'text' ? 'string' : definition.type } }
  })
}

/** What is wrong with definitions themselves: a key that comes twice, or a choice with nothing to choose. */
export const definitionFaults = (definitions: Definition[]): FieldFault[] =>
  definitions.flatMap(({ key, type, values = [] }, at): FieldFault[] => {
    const pointer = `/attribute_definitions/${at}`
    const isRepeated = definitions.findIndex((other) => other.key === key) < at
    if (isRepeated) return [{ pointer: `${pointer}/key`, code: 'not_unique' }]
    if (type === 'choice' && values.length === 0) return [{ pointer: `${pointer}/values`, code: 'too_few', words: { limit: 1 } }]
    return type !== 'choice' && values.length > 0 ? [{ pointer: `${pointer}/values`, code: 'too_many', words: { limit: 0 } }] : []
  })
