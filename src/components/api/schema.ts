import type { JsonSchema } from '#contract/shape.ts'
import { nameOf, resolve } from './contract.ts'

/** A member of an object schema, ready to be read. */
export interface Member {
  name: string
  type: string
  isRequired: boolean
  description: string
  /** Bounds, choices and the like, in words. */
  limits: string[]
  /** The members below it, of an object or of the entries of a list. */
  members: Member[]
  /** When it is one of several: what each is called, and its members. */
  choices: { name: string; members: Member[] }[]
}

const deepest = 6

/** The members of a schema with everything that belongs to them. Schemas that hold themselves end after six levels. */
export function membersOf(given: JsonSchema, depth = 0): Member[] {
  const { properties, required } = merged(given)
  return Object.entries(properties).map(([name, schema]) => memberOf(name, schema, required.includes(name), depth))
}

/** The kinds of value that a schema takes, when it is one of several. */
export function choicesOf(given: JsonSchema, depth = 0): { name: string; members: Member[] }[] {
  const { oneOf } = resolve(given) as { oneOf?: JsonSchema[] }
  return (oneOf ?? [])
    .filter(({ type }) => type !== 'null')
    .map((choice) => ({ name: nameOf(choice) ?? typeOf(choice), members: membersOf(choice, depth + 1) }))
}

function memberOf(name: string, given: JsonSchema, isRequired: boolean, depth: number): Member {
  const schema = resolve(given)
  const nullable = (schema.oneOf as JsonSchema[] | undefined)?.filter(({ type }) => type !== 'null') ?? []
  const inner = nullable.length === 1 ? nullable[0]! : schema.items ? (schema.items as JsonSchema) : given
  const goesOn = depth < deepest
  return {
    name,
    type: typeOf(given),
    isRequired,
    description: String(schema.description ?? ''),
    limits: limitsOf(schema),
    members: goesOn ? membersOf(inner, depth + 1) : [],
    choices: goesOn && nullable.length !== 1 ? choicesOf(inner, depth + 1) : [],
  }
}

/** Members and required names of a schema and everything it is composed of. */
function merged(given: JsonSchema): { properties: Record<string, JsonSchema>; required: string[] } {
  const schema = resolve(given) as { properties?: Record<string, JsonSchema>; required?: string[]; allOf?: JsonSchema[] }
  const parts = (schema.allOf ?? []).map(merged)
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties) as Record<string, JsonSchema>,
    required: [...parts.flatMap(({ required }) => required), ...(schema.required ?? [])],
  }
}

/** A type in words: `string`, `list of Money`, `Delivery or null`. */
export function typeOf(given: JsonSchema): string {
  const named = nameOf(given)
  const schema = resolve(given) as { type?: string | string[]; items?: JsonSchema; oneOf?: JsonSchema[]; const?: unknown; allOf?: unknown }
  if (schema.oneOf) return schema.oneOf.map(typeOf).join(' or ')
  if (schema.type === 'array') return schema.items ? `list of ${typeOf(schema.items)}` : 'list'
  if (named && (schema.type === 'object' || schema.allOf)) return named
  return Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? (schema.const === undefined ? 'any' : 'constant'))
}

const bounds: [keyword: string, words: (value: never) => string][] = [
  ['const', (value: unknown) => `always ${String(value)}`],
  ['enum', (values: unknown[]) => `one of ${values.join(', ')}`],
  ['format', (format: string) => format],
  ['default', (value: unknown) => `default ${Array.isArray(value) ? value.join(',') : String(value)}`],
  ['minLength', (limit: number) => `at least ${limit} characters`],
  ['maxLength', (limit: number) => `at most ${limit} characters`],
  ['minimum', (limit: number) => `from ${limit}`],
  ['maximum', (limit: number) => `to ${limit}`],
  ['minItems', (limit: number) => `at least ${limit} entries`],
  ['maxItems', (limit: number) => `at most ${limit} entries`],
  ['maxProperties', (limit: number) => `at most ${limit} members`],
  ['pattern', (pattern: string) => `pattern ${pattern}`],
]

/** What a value has to keep to, in words. Bounds that only keep numbers exact are left out. */
export function limitsOf(schema: JsonSchema): string[] {
  return bounds.flatMap(([keyword, words]) => {
    const value = schema[keyword]
    const isFormality = typeof value === 'number' && (Math.abs(value) === Number.MAX_SAFE_INTEGER || value < 0)
    return value === undefined || isFormality ? [] : [words(value as never)]
  })
}
