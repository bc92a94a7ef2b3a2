import type { JsonSchema, SchemaSet } from '#contract/shape.ts'
import { isJson } from '#mock/kernel/media-type.ts'
import type { Document } from './document.ts'
import { operationsOf, resolve } from './document.ts'

/** What callers send: `body` and `query` of each operation. */
export function requestSchemas(documents: Document[]): SchemaSet {
  return collect(documents, ({ document, operation }) => {
    const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema
    const query = (operation.parameters ?? [])
      .map((parameter) => resolve(document, parameter))
      .filter((parameter) => parameter.in === 'query')
    return {
      ...(body && { body }),
      query: {
        type: 'object',
        required: query.filter(({ required }) => required).map(({ name }) => name),
        properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
      },
    }
  })
}

/** What the API answers: the body of each declared status that has one. */
export function responseSchemas(documents: Document[]): SchemaSet {
  return collect(documents, ({ operation }) =>
    Object.fromEntries(
      Object.entries(operation.responses).flatMap(([status, { content }]) => {
        // Of several types only JSON has a schema worth checking.
        const sorted = Object.entries(content ?? {}).toSorted(([a], [b]) => Number(isJson(b)) - Number(isJson(a)))
        const distinct = new Map(
          sorted.filter(([type], at) => at === 0 || isJson(type)).map(([, { schema }]) => [JSON.stringify(schema), schema]),
        )
        const schemas = [...distinct.values()]
        return schemas.length > 0 ? [[status, schemas.length === 1 ? schemas[0]! : { anyOf: schemas }]] : []
      }),
    ),
  )
}

type Entry = ReturnType<typeof operationsOf>[number] & { document: Document }

function collect(documents: Document[], pick: (entry: Entry) => Record<string, JsonSchema>): SchemaSet {
  const operations = Object.fromEntries(
    documents.flatMap((document) =>
      operationsOf(document).map((entry) => [entry.operation.operationId, validating(pick({ ...entry, document }))]),
    ),
  )
  const schemas: Record<string, JsonSchema> = Object.assign({}, ...documents.map(({ components }) => components.schemas))
  const $defs: Record<string, JsonSchema> = {}
  const include = (value: unknown) => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if ($defs[name!]) continue
      $defs[name!] = validating(schemas[name!]!)
      include($defs[name!])
    }
  }
  include(operations)
  return { $defs, operations }
}

const annotations = new Set(['description', 'examples', 'example', 'title', 'deprecated', 'discriminator', 'default'])
const maps = new Set(['properties', '$defs', 'patternProperties'])

// Only what decides validity is shipped; references move from the document to the set.
function validating<Value>(value: Value, insideMap = false): Value {
  if (Array.isArray(value)) return value.map((entry) => validating(entry)) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      if (!insideMap && annotations.has(key)) return []
      if (key === '$ref' && typeof child === 'string') return [[key, child.replace('#/components/schemas/', '#/$defs/')]]
      return [[key, validating(child, !insideMap && maps.has(key))]]
    }),
  ) as Value
}
