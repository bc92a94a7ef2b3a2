import { requestSchemas } from '#contract/generated/request-schemas.ts'
import type { OperationId } from '#contract/operation.ts'
import type { JsonSchema } from '#contract/shape.ts'

/** The fields of an operation's body, by name. */
export function fieldsOf(operationId: OperationId): Record<string, JsonSchema> {
  const body = requestSchemas.operations[operationId]?.body
  return body ? ((resolved(body).properties ?? {}) as Record<string, JsonSchema>) : {}
}

const resolved = (schema: JsonSchema): JsonSchema =>
  schema.$ref ? resolved(requestSchemas.$defs[schema.$ref.replace('#/$defs/', '')]!) : schema

/** Values that no such field takes. */
export function wrongValues(given: JsonSchema): unknown[] {
  const schema = resolved(given)
  const alternatives = (schema.oneOf ?? [{ ...schema, type: undefined }]) as JsonSchema[]
  const types = [schema.type, ...alternatives.map((one) => resolved(one).type)].flat()
  const common = [[], {}, Number.MAX_VALUE, ...(types.includes('null') ? [] : [null])]
  if (types.includes('string'))
    return [...common, '', 'x'.repeat(100_000), 42, true].filter(
      (value) => value !== '' || Number(schema.minLength ?? 0) > 0 || schema.enum,
    )
  if (types.includes('integer')) return [...common, 0.5, Number(schema.minimum ?? 0) - 1, '1', 1e21, false]
  if (types.includes('boolean')) return [...common, 'true', 1]
  const empty = types.includes('array') ? {} : []
  return ['text', 7, empty, ...(types.includes('null') ? [] : [null])]
}
