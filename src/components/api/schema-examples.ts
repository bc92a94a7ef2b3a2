import type { JsonSchema } from '#contract/shape.ts'
import { nameOf, operations, problemPages, resolve } from './contract.ts'
import { eventGroups } from './events.ts'
import { isObject, isOfKind, kindsOf } from './schema.ts'

/** A value of a schema that was really answered or sent, and by what. */
export interface SchemaExample {
  value: unknown
  /** The operation that answered it, or the event that carried it. */
  from: { operation: string } | { event: string }
}

const readable = 2000

/** All that the recorded answers and events hold of each schema, in the order of the contract. */
const found = (() => {
  const all = new Map<string, SchemaExample[]>()
  const note = (schema: JsonSchema, value: unknown, from: SchemaExample['from']) =>
    walk(schema, value, (name, one) => {
      const list = all.get(name)
      if (list) list.push({ value: one, from })
      else all.set(name, [{ value: one, from }])
    })
  for (const { id, answers, examples } of operations)
    for (const { status, schema } of answers)
      if (status.startsWith('2') && schema && examples[status]) note(schema, examples[status].response.body, { operation: id })
  for (const { schema, events } of eventGroups) for (const { type, example } of events) note(schema, example.data, { event: type })
  for (const { example } of problemPages)
    if (example) note({ $ref: '#/components/schemas/Problem' }, example.example.response.body, { operation: example.operation.id })
  return all
})()

/** The example that shows most and can still be read: the one with the most values within 2,000 letters, else the shortest. */
export function exampleOf(name: string): SchemaExample | undefined {
  const all = found.get(name) ?? []
  const length = ({ value }: SchemaExample) => JSON.stringify(value).length
  const fitting = all.filter((example) => length(example) <= readable)
  if (fitting.length === 0) return all.toSorted((a, b) => length(a) - length(b))[0]
  return fitting.toSorted((a, b) => valuesIn(b.value) - valuesIn(a.value))[0]
}

const valuesIn = (value: unknown): number =>
  value === null ? 0 : typeof value === 'object' ? Object.values(value as object).reduce((sum: number, one) => sum + valuesIn(one), 0) : 1

/** Goes through a value beside its schema and tells each named schema that it comes to. */
function walk(given: JsonSchema, value: unknown, tell: (name: string, value: unknown) => void): void {
  if (value === null || value === undefined) return
  const name = nameOf(given)
  if (name) tell(name, value)
  for (const [schema, inner] of partsOf(resolve(given), value)) walk(schema, inner, tell)
}

/** What a value is made of, each part beside its schema: the kind that it is, what it is composed of, its entries and its members. */
function partsOf(schema: JsonSchema, value: unknown): [schema: JsonSchema, value: unknown][] {
  const listOf = (keyword: string) => (schema[keyword] ?? []) as JsonSchema[]
  const kinds = kindsOf(schema).filter((kind) => isOfKind(value, kind))
  const entries = Array.isArray(value) && schema.items ? value : []
  const members = isObject(value) ? Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>) : []
  return [
    ...kinds.map((kind) => [kind, value] as [JsonSchema, unknown]),
    // What it is composed of is a part of it, and no example by itself.
    ...listOf('allOf').map((part) => [resolve(part), value] as [JsonSchema, unknown]),
    ...entries.map((entry) => [schema.items as JsonSchema, entry] as [JsonSchema, unknown]),
    ...members.map(([key, member]) => [member, (value as Record<string, unknown>)[key]] as [JsonSchema, unknown]),
  ]
}
