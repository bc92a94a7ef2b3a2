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
  /** A value that was really sent or answered, as JSON; `undefined` when none is short enough to read in a line. */
  example: string | undefined
  /** The members below it, of an object or of the entries of a list. */
  members: Member[]
  /** When it is one of several: what each is called, and its members. */
  choices: { name: string; members: Member[] }[]
}

const deepest = 6
const longestExample = 60

/**
 * The members of a schema with everything that belongs to them, and with their values in `sample`, a document that the schema describes.
 * Schemas that hold themselves end after six levels.
 */
export function membersOf(given: JsonSchema, sample?: unknown, depth = 0): Member[] {
  const { properties, required } = merged(given)
  return Object.entries(properties).map(([name, schema]) =>
    memberOf(name, schema, { isRequired: required.includes(name), sample: valueIn(sample, name), depth }),
  )
}

/** The kinds of value that a schema takes, when it is one of several. */
export function choicesOf(given: JsonSchema, sample?: unknown, depth = 0): { name: string; members: Member[] }[] {
  return kindsOf(resolve(given))
    .filter(({ type }) => type !== 'null')
    .map((choice) => ({
      name: nameOf(choice) ?? typeOf(choice),
      members: membersOf(choice, isOfKind(sample, choice) ? sample : undefined, depth + 1),
    }))
}

/** What a schema can be, when it is one of several. */
export const kindsOf = ({ oneOf, anyOf }: JsonSchema): JsonSchema[] => (oneOf ?? anyOf ?? []) as JsonSchema[]

export const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
/** The member of a document; of a list, that of its first entry which has one. */
const valueIn = (sample: unknown, name: string): unknown =>
  Array.isArray(sample)
    ? sample.map((entry) => valueIn(entry, name)).find((value) => value !== undefined)
    : isObject(sample)
      ? sample[name]
      : undefined

/** Whether a document can be of this kind: it has what is required, and the constants that name the kind. */
export function isOfKind(sample: unknown, kind: JsonSchema): boolean {
  const { properties, required } = merged(kind)
  const first = Array.isArray(sample) ? sample[0] : sample
  if (!isObject(first)) return false
  return required.every((name) => name in first && (resolve(properties[name] ?? {}).const ?? first[name]) === first[name])
}

/** A value as a line of JSON, unless it is long, empty or holds others. */
function exampleOf({ examples, example, ...schema }: JsonSchema, sample: unknown): string | undefined {
  const value = sample ?? (examples as unknown[] | undefined)?.[0] ?? example
  const isPlain =
    value !== undefined && value !== null && (!Array.isArray(value) || (value.length > 0 && !value.some(isObject))) && !isObject(value)
  const text = isPlain && schema.const === undefined ? JSON.stringify(value) : ''
  return text !== '' && text.length <= longestExample ? text : undefined
}

interface Place {
  isRequired: boolean
  sample: unknown
  depth: number
}

function memberOf(name: string, given: JsonSchema, { isRequired, sample, depth }: Place): Member {
  const schema = resolve(given)
  const nullable = kindsOf(schema).filter(({ type }) => type !== 'null')
  const inner = nullable.length === 1 ? nullable[0]! : schema.items ? (schema.items as JsonSchema) : given
  const goesOn = depth < deepest
  return {
    name,
    type: typeOf(given),
    isRequired,
    description: String(schema.description ?? ''),
    limits: limitsOf(schema),
    example: exampleOf(schema, sample),
    members: goesOn ? membersOf(inner, sample, depth + 1) : [],
    choices: goesOn && nullable.length !== 1 ? choicesOf(inner, sample, depth + 1) : [],
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
  const schema = resolve(given) as { type?: string | string[]; items?: JsonSchema; const?: unknown; allOf?: unknown }
  const kinds = kindsOf(schema)
  if (kinds.length > 0) return kinds.map(typeOf).join(' or ')
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
