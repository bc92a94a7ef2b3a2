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

/** Prepares a set of schemas once. The check lists every broken rule, in the order of the schema. Nothing is compiled, so no `eval`. */
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
    const { valid, errors } = validate(value, schema, '2020-12', lookup, false)
    return valid ? [] : errors.flatMap((error) => violations(error, schema as Schema, lookup as Record<string, Schema>))
  }
}

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
