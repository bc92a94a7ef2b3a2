import type { JsonSchema } from '#contract/shape.ts'
import type { Document, Operation } from './document.ts'
import { operationsOf, producedTypes, resolve } from './document.ts'

/** The source text of `routes.ts`: what the shop needs to know of each operation before it looks at a request. */
export function routesSource(documents: { plane: 'api' | 'sandbox'; document: Document }[]): string {
  const entries = documents.flatMap(({ plane, document }) =>
    operationsOf(document).map(({ path, method, item, operation }) => {
      const server = new URL((item.servers ?? document.servers)[0]!.url)
      return [
        operation.operationId,
        {
          plane,
          method: method.toUpperCase(),
          path: server.pathname.replace(/\/$/, '') + path,
          tag: operation.tags[0],
          summary: operation.summary,
          access: operation['x-nexus-access'] ?? {},
          identity: identity(operation),
          signature: operation['x-nexus-signature'] ?? null,
          rate: operation['x-nexus-access'] ? (operation['x-nexus-rate'] ?? 'default') : null,
          ...(operation['x-nexus-audit'] && { audit: operation['x-nexus-audit'] }),
          rules: operation['x-nexus-rules'] ?? [],
          etag: operation['x-nexus-etag'] ?? null,
          idempotency: operation['x-nexus-idempotency'] ?? null,
          cache: operation['x-nexus-cache'] ?? 'private',
          bodyLimit: operation['x-nexus-body-limit'] ?? 1_048_576,
          body: operation.requestBody
            ? { required: operation.requestBody.required ?? false, accepts: Object.keys(operation.requestBody.content) }
            : null,
          produces: producedTypes(operation),
          query: queryParameters(document, operation),
          problems: operation['x-nexus-problems'] ?? [],
        },
      ] as const
    }),
  )
  return `export const routes = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const\n`
}

function identity(operation: Operation): 'none' | 'optional' | 'required' {
  if (operation['x-nexus-identity']) return 'optional'
  const access = operation['x-nexus-access']
  return !access || access.anyone ? 'none' : 'required'
}

function queryParameters(document: Document, operation: Operation) {
  const parameters = (operation.parameters ?? [])
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.in === 'query')
  return Object.fromEntries(
    parameters.map(({ name, schema }) => {
      const { type, items } = resolve<JsonSchema>(document, schema)
      const itemType = items ? resolve<JsonSchema>(document, items as JsonSchema).type : undefined
      return [name, { type: itemType ? `${itemType as string}[]` : type, ...(schema.default !== undefined && { default: schema.default }) }]
    }),
  )
}
