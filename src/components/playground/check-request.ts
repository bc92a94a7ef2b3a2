import { type FormModel, keyOf, type Values } from '#components/api/form.ts'
import { createCheck, type Violation } from '#contract/check.ts'
import { words } from '#contract/generated/words.ts'
import type { SchemaSet } from '#contract/shape.ts'

/** Something that the contract would refuse, before it is sent. */
export interface Finding {
  /** The key of a field of the form, or `body`. */
  field: string
  /** Where in the body, as a JSON Pointer; empty for fields and for the whole body. */
  pointer: string
  text: string
}

/** Holds what the form would send against the schemas of the operation. */
export function checkRequest(schemas: SchemaSet, model: FormModel, values: Values, body: string): Finding[] {
  const check = createCheck(schemas)
  const query = check(model.operationId, 'query', queryOf(model, values)).map((violation) => ({
    field: `query.${violation.pointer.split('/')[1] ?? ''}`,
    pointer: '',
    text: inWords(violation),
  }))
  return [...lacking(model, values), ...query, ...bodyFindings(check, model, body)]
}

const lacking = ({ fields }: FormModel, values: Values): Finding[] =>
  fields
    .filter((field) => field.isRequired && field.in !== 'query' && !values[keyOf(field)]?.trim())
    .map((field) => ({ field: keyOf(field), pointer: '', text: words.en.field_errors.required }))

function bodyFindings(check: ReturnType<typeof createCheck>, model: FormModel, body: string): Finding[] {
  if (model.body === null || body.startsWith('data:')) return []
  if (body.trim() === '') return []
  try {
    const value: unknown = JSON.parse(body)
    return check(model.operationId, 'body', value).map((violation) => ({
      field: 'body',
      pointer: violation.pointer,
      text: inWords(violation),
    }))
  } catch (error) {
    return [{ field: 'body', pointer: '', text: `This is not JSON: ${(error as Error).message}` }]
  }
}

/** As the shop reads a query: numbers, booleans, lists and objects. What cannot be read stays a text, and the schema says so. */
function queryOf({ fields }: FormModel, values: Values): Record<string, unknown> {
  const given = fields.filter((field) => field.in === 'query' && values[keyOf(field)]?.trim())
  return Object.fromEntries(given.map((field) => [field.name, read(field.type, values[keyOf(field)]!.trim())]))
}

function read(type: string, text: string): unknown {
  if (type === 'integer' || type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  if (type === 'array') return text.split(',').map((part) => part.trim())
  if (type === 'object') return Object.fromEntries(text.split(',').map((pair) => pair.trim().split('=') as [string, string]))
  return text
}

/** The broken rule in the shop's own words. */
const inWords = ({ code, words: given }: Violation): string =>
  words.en.field_errors[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole))
