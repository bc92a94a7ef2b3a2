import { dereference, type OutputUnit, type Schema, validate } from '@cfworker/json-schema'
import type { FieldErrorCode } from './operation.ts'
import type { JsonSchema, SchemaSet } from './shape.ts'

/** One broken rule: where in the value, which rule, and what the rule asks for. */
export interface Violation {
  /** A JSON Pointer (RFC 6901); empty for the whole value. */
  pointer: string
  code: FieldErrorCode
  /** Fills the words of the rule: `limit`, `allowed` or `expected`. */
  words: Record<string, string | number>
}

/** Checks values against the contract. An operation or part without a schema accepts nothing to check, so it has no violations. */
export type Check = (operationId: string, part: string, value: unknown) => Violation[]

const base = 'https://nexus.example/contract'

const prepared = new WeakMap<SchemaSet, Check>()

/** Prepares a set of schemas once. The check lists the broken rules in the order of the schema, a hundred at most. Nothing is compiled, so no `eval`. */
export function createCheck(schemas: SchemaSet): Check {
  const check = prepared.get(schemas) ?? prepare(schemas)
  prepared.set(schemas, check)
  return check
}

function prepare({ $defs, operations }: SchemaSet): Check {
  const root = { $id: base, $defs: { ...structuredClone($defs), ...withPrefix(structuredClone(operations)) } }
  const lookup = dereference(root as Schema)
  return (operationId, part, value) => {
    const schema = lookup[`${base}#/$defs/${operationId}-${part}`]
    if (schema === undefined) return []
    const typed = lookup as Record<string, Schema>
    const excess = oversized(value, schema as Schema, typed)
    if (excess.length > 0) return excess.slice(0, mostViolations)
    const found: Violation[] = []
    for (const error of errorsOf(value, schema as Schema, typed)) {
      if (found.length >= mostViolations) break
      found.push(...violations(error, schema as Schema, typed))
    }
    return found
  }
}

const mostViolations = 100

function errorsOf(value: unknown, schema: Schema, lookup: Record<string, Schema>): OutputUnit[] {
  try {
    return validate(value, schema, '2020-12', lookup, false).errors
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // More is wrong than the library can list; the first thing is.
    return validate(value, schema, '2020-12', lookup, true).errors
  }
}

/** What has more parts than it may, and many. Nothing else is said about such a value, because a look at every part of it could take minutes. */
function oversized(value: unknown, schema: Schema, lookup: Record<string, Schema>, pointer = ''): Violation[] {
  if (value === null || typeof value !== 'object') return []
  const { $ref, __absolute_ref__: target, allOf = [], items, maxItems = Number.POSITIVE_INFINITY } = schema
  const same = [...($ref === undefined ? [] : [lookup[target ?? $ref] ?? {}]), ...allOf].flatMap((part) =>
    oversized(value, part, lookup, pointer),
  )
  if (same.length > 0) return same
  if (Array.isArray(value)) {
    if (value.length > Math.max(maxItems, mostViolations)) return [{ pointer, code: 'too_many', words: { limit: maxItems } }]
    return isSchema(items) ? value.flatMap((item, at) => oversized(item, items, lookup, `${pointer}/${at}`)) : []
  }
  return oversizedObject(value, schema, lookup, pointer)
}

function oversizedObject(value: object, schema: Schema, lookup: Record<string, Schema>, pointer: string): Violation[] {
  const { properties = {}, additionalProperties, maxProperties = Number.POSITIVE_INFINITY } = schema
  const members = Object.entries(value)
  if (members.length > Math.max(maxProperties, mostViolations)) return [{ pointer, code: 'too_many', words: { limit: maxProperties } }]
  const at = (name: string) => `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
  const unknown = additionalProperties === false ? members.filter(([name]) => !Object.hasOwn(properties, name)) : []
  if (unknown.length > mostViolations) return unknown.map(([name]) => ({ pointer: at(name), code: 'unknown_field', words: {} }))
  return members.flatMap(([name, child]) => {
    const part = Object.hasOwn(properties, name) ? properties[name] : additionalProperties
    return isSchema(part) ? oversized(child, part, lookup, at(name)) : []
  })
}

const isSchema = (part: unknown): part is Schema => typeof part === 'object' && part !== null && !Array.isArray(part)

const withPrefix = (operations: SchemaSet['operations']) =>
  Object.fromEntries(
    Object.entries(operations).flatMap(([id, parts]) => Object.entries(parts).map(([part, schema]) => [`${id}-${part}`, schema])),
  )

const codes: Record<string, FieldErrorCode> = {
  type: 'wrong_type',
  const: 'not_allowed',
  enum: 'not_allowed',
  format: 'wrong_format',
  pattern: 'wrong_format',
  minLength: 'too_short',
  maxLength: 'too_long',
  minItems: 'too_few',
  maxItems: 'too_many',
  minProperties: 'too_few',
  maxProperties: 'too_many',
  minimum: 'too_small',
  maximum: 'too_large',
  exclusiveMinimum: 'too_small',
  exclusiveMaximum: 'too_large',
  multipleOf: 'invalid',
  uniqueItems: 'not_unique',
  false: 'unknown_field',
}

function violations(
  { keyword, keywordLocation, instanceLocation, error }: OutputUnit,
  schema: Schema,
  lookup: Record<string, Schema>,
): Violation[] {
  const pointer = decodeURI(instanceLocation.slice(1))
  if (keyword === 'required') {
    // The library says which property is missing only in words.
    const [, name = ''] = /"(.*)"/.exec(error) ?? []
    return [{ pointer: `${pointer}/${name}`, code: 'required', words: {} }]
  }
  const code = codes[keyword]
  if (!code) return []
  return [{ pointer, code, words: keyword === 'false' ? {} : words(keyword, schemaAt(keywordLocation, schema, lookup)) }]
}

function words(keyword: string, schema: JsonSchema): Violation['words'] {
  const asked = schema[keyword]
  if (typeof asked === 'number') return { limit: asked }
  if (keyword === 'enum') return { allowed: (asked as unknown[]).join(', ') }
  if (keyword === 'const') return { allowed: String(asked) }
  return { expected: Array.isArray(asked) ? asked.join(' or ') : String(asked) }
}

// The library names a keyword by the way it took; the schema that holds it lies one step before.
function schemaAt(location: string, start: Schema, lookup: Record<string, Schema>): Schema {
  const path = location.split('/').slice(1, -1)
  return path.reduce<Schema>((schema, step) => {
    const next: unknown = step === '$ref' ? lookup[schema.__absolute_ref__ ?? ''] : (schema as Record<string, unknown>)[unescapeStep(step)]
    return (next ?? {}) as Schema
  }, start)
}

const unescapeStep = (step: string) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
