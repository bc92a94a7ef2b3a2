import fc, { type Arbitrary } from 'fast-check'
import type { JsonSchema, SchemaSet } from '#contract/shape.ts'
import { durations, emails, hostileValues, instants, meaningful } from './words.ts'

/**
 * A value that is chosen when the call is made, from what earlier answers showed: an id by its prefix, or the value of a member by its
 * name. `n` counts back from the newest; `or` stands in when there is none.
 */
export interface Seen {
  $seen: string
  n: number
  or: unknown
}

export const seen = (what: string, or: Arbitrary<unknown>): Arbitrary<Seen> =>
  fc.record({ $seen: fc.constant(what), n: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.nat(30) }), or })

type Definitions = SchemaSet['$defs']

/** One value in so many breaks its schema on purpose. */
const oneHostileIn = 60
const mostItems = 4

/** Values made from a JSON Schema: mostly valid ones, bounds among them, and now and then one that no schema would take. */
export function arbitraryOf(schema: JsonSchema, definitions: Definitions, name = ''): Arbitrary<unknown> {
  const known = meaningful[name]
  return fc.oneof(
    { weight: oneHostileIn - 1, arbitrary: validOf(resolved(schema, definitions), definitions, name) },
    ...(known ? [{ weight: oneHostileIn, arbitrary: fc.constantFrom(...known) }] : []),
    { weight: 1, arbitrary: fc.constantFrom(...hostileValues) },
  )
}

const resolved = (schema: JsonSchema, definitions: Definitions): JsonSchema =>
  schema.$ref ? resolved(definitions[schema.$ref.replace('#/$defs/', '')]!, definitions) : schema

function validOf(schema: JsonSchema, definitions: Definitions, name: string): Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const)
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]))
  if (Array.isArray(schema.oneOf)) return fc.oneof(...(schema.oneOf as JsonSchema[]).map((one) => arbitraryOf(one, definitions, name)))
  const types = [schema.type ?? 'object'].flat()
  const of = (type: string): Arbitrary<unknown> => {
    if (type === 'null') return fc.constant(null)
    if (type === 'boolean') return fc.boolean()
    if (type === 'integer' || type === 'number') return numberOf(schema, type, name)
    if (type === 'string') return stringOf(schema, name)
    if (type === 'array') return arrayOf(schema, definitions, name)
    return objectOf(schema, definitions)
  }
  return types.length === 1 ? of(types[0]!) : fc.oneof(...types.map(of))
}

function numberOf({ minimum = -1000, maximum = 1_000_000 }: JsonSchema, type: string, name: string): Arbitrary<unknown> {
  const [least, most] = [Number(minimum), Math.min(Number(maximum), Number.MAX_SAFE_INTEGER)]
  const small = fc.integer({ min: Math.ceil(least), max: Math.min(most, Math.ceil(least) + 5) })
  const any = type === 'integer' ? fc.integer({ min: Math.ceil(least), max: most }) : fc.double({ min: least, max: most, noNaN: true })
  return fc.oneof(
    { weight: 4, arbitrary: small },
    { weight: 3, arbitrary: seen(name, small) },
    { weight: 2, arbitrary: any },
    { weight: 1, arbitrary: fc.constantFrom(least, most) },
  )
}

function stringOf(schema: JsonSchema, name: string): Arbitrary<unknown> {
  const { format, pattern } = schema
  const { minLength = 0, maxLength = 200 } = schema as { minLength?: number; maxLength?: number }
  const prefix = /^\^([a-z]{2,5})_\[/.exec(String(pattern))?.[1]
  if (prefix) return seen(prefix, fc.constant(`${prefix}_01KF0E44M0N0B0DY00000000000`))
  if (format === 'email')
    return fc.oneof(
      fc.constantFrom(...emails),
      fc.emailAddress().filter((address) => address.length <= maxLength),
    )
  if (format === 'password') return fc.constantFrom('learn-by-running', 'a-better-password', 'password1234')
  if (format === 'date-time') return fc.constantFrom(...instants)
  if (format === 'date') return fc.constantFrom(...instants.map((at) => at.slice(0, 10)))
  const text = (length: number) => fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, length) })
  const own = typeof pattern === 'string' ? matching(pattern) : text(minLength + 20)
  // What is too short for its schema goes on as it ended: a filter might wait for ever.
  const fitting = own.map((value) => value.padEnd(minLength, value.at(-1) ?? 'x').slice(0, maxLength))
  return fc.oneof(
    { weight: 5, arbitrary: fitting },
    { weight: 4, arbitrary: seen(name, fitting) },
    { weight: 1, arbitrary: fc.constantFrom('x'.repeat(minLength), 'x'.repeat(Math.min(maxLength, 5000))) },
  )
}

function matching(pattern: string): Arbitrary<string> {
  // A look-ahead is more than the generator understands, and only durations have one.
  if (pattern.includes('(?=')) return fc.constantFrom(...durations)
  return fc.stringMatching(new RegExp(pattern), { size: 'small' })
}

function arrayOf(schema: JsonSchema, definitions: Definitions, name: string): Arbitrary<unknown> {
  const { minItems = 0, maxItems = mostItems, uniqueItems } = schema as { minItems?: number; maxItems?: number; uniqueItems?: boolean }
  const items = arbitraryOf((schema.items ?? {}) as JsonSchema, definitions, name)
  const size = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, mostItems)) }
  return uniqueItems ? fc.uniqueArray(items, { ...size, selector: (item) => JSON.stringify(item) }) : fc.array(items, size)
}

function objectOf(schema: JsonSchema, definitions: Definitions): Arbitrary<unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  const known = fc.record(Object.fromEntries(properties.map(([key, child]) => [key, arbitraryOf(child, definitions, key)])), {
    requiredKeys: (schema.required ?? []) as string[],
  })
  const { additionalProperties: more } = schema
  // Sums of money fit when they are those that an answer has shown.
  if (properties.some(([key]) => key === 'currency') && properties.length === 2)
    return fc.oneof(known, seen('total', known), seen('total', known))
  if (typeof more !== 'object') return known
  const extra = fc.dictionary(
    fc.constantFrom('colour', 'size', 'roast', 'order_updates', '__proto__', 'constructor'),
    arbitraryOf(more as JsonSchema, definitions),
    { maxKeys: 3 },
  )
  return fc.tuple(known, extra).map(([first, second]) => ({ ...second, ...(first as object) }))
}
