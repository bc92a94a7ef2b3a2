import type { JsonSchema } from '#contract/shape.ts'
import { isJson } from '#mock/kernel/media-type.ts'
import type { Document, Header, MediaType, Operation, Parameter, ProblemEntry, Response } from './document.ts'
import { operationsOf, producedTypes, resolve } from './document.ts'
import { problemSchemaName, problemSchemas, problemsOf } from './problems.ts'

/**
 * Writes out what follows from the extensions of each operation: security, the header parameters, every problem response and the
 * headers of every response. The result is a complete OpenAPI document that stands on its own; schemas it lacks come from `library`.
 */
export function expand(
  source: Document,
  {
    problems,
    headers,
    library,
  }: { problems: Record<string, ProblemEntry>; headers: Record<string, Header>; library: Document['components']['schemas'] },
): Document {
  const document = structuredClone(source)
  const used = new Set<string>()
  for (const { method, operation } of operationsOf(document)) {
    if (method === 'patch') acceptMergePatch(operation)
    const codes = problemsOf(document, operation, problems)
    for (const code of codes) used.add(code)
    operation.responses = {
      ...withHeaders(document, operation),
      ...(operation['x-nexus-etag'] === 'read' && {
        '304': { description: 'You have this version already.', headers: { ...commonHeaders(operation), ...header('ETag') } },
      }),
      ...problemResponses(operation, codes, problems, library.GraphqlError),
    }
    operation.parameters = [...(operation.parameters ?? []), ...headerParameters(operation)]
    if (operation['x-nexus-access']) operation.security = security(operation)
    operation['x-nexus-problems'] = codes
  }
  const base = library.Problem!
  const entries = Object.fromEntries(Object.entries(problems).filter(([code]) => used.has(code)))
  Object.assign(document.components.schemas, problemSchemas(entries, base))
  document.components.headers = { ...headers, ...document.components.headers }
  addMissingSchemas(document, library)
  return document
}

/** What changes a part is a merge patch (RFC 7396), whether it is called so or only JSON. */
function acceptMergePatch({ requestBody }: Operation): void {
  const json = requestBody?.content['application/json']
  if (json) requestBody.content['application/merge-patch+json'] = { ...json }
}

/** The document without schemas and headers that nothing refers to. */
export function prune(source: Document): Document {
  const document = structuredClone(source)
  const referred = new Set(JSON.stringify(document).match(/(?<="#\/components\/)(?:schemas|headers)\/\w+(?=")/g))
  for (const part of ['schemas', 'headers'] as const) {
    const entries: Record<string, unknown> = document.components[part] ?? {}
    for (const name of Object.keys(entries)) if (!referred.has(`${part}/${name}`)) delete entries[name]
  }
  return document
}

function addMissingSchemas(document: Document, library: Document['components']['schemas']) {
  const { schemas } = document.components
  const missing = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)]
    .map(([, name]) => name!)
    .filter((name) => !schemas[name])
  for (const name of new Set(missing)) {
    if (!library[name]) throw new Error(`Failed to expand the contract: no schema is called "${name}".`)
    schemas[name] = library[name]
  }
  if (missing.length > 0) addMissingSchemas(document, library)
}

const componentName = (name: string) => name.replaceAll('-', '')
const header = (name: string): Record<string, Header> => ({ [name]: { $ref: `#/components/headers/${componentName(name)}` } })

function commonHeaders(operation: Operation): Record<string, Header> {
  const limits = operation['x-nexus-access'] ? { ...header('RateLimit-Policy'), ...header('RateLimit') } : {}
  return { ...header('X-Request-Id'), ...header('Date'), ...header('Cache-Control'), ...header('Vary'), ...limits }
}

function withHeaders(document: Document, operation: Operation): Record<string, Response> {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter))
  return Object.fromEntries(
    Object.entries(operation.responses).map(([status, response]) => [
      status,
      {
        ...response,
        headers: {
          ...commonHeaders(operation),
          ...(operation['x-nexus-etag'] === 'read' && header('ETag')),
          ...(parameters.some(({ name }) => name === 'cursor') && header('Link')),
          ...(parameters.some(({ deprecated }) => deprecated) && { ...header('Deprecation'), ...header('Sunset') }),
          ...(operation['x-nexus-idempotency'] && header('Idempotency-Replayed')),
          ...response.headers,
        },
      },
    ]),
  )
}

function problemResponses(
  operation: Operation,
  codes: string[],
  problems: Record<string, ProblemEntry>,
  base: JsonSchema | undefined,
): Record<string, Response> {
  const byStatus = Map.groupBy(codes, (code) => problems[code]!.status)
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => {
      const { graphql: asGraphql = [], document: asDocument = [] } = Object.groupBy(group, (code) => problems[code]!.form ?? 'document')
      const extra = new Set(group.flatMap((code) => problems[code]!.headers ?? []))
      return [
        String(status),
        {
          description: group.map((code) => `\`${code}\`: ${problems[code]!.title}.`).join(' '),
          headers: {
            ...commonHeaders(operation),
            ...header('Content-Language'),
            ...Object.assign({}, ...[...extra].map((name) => header(wireName(name)))),
          },
          content: {
            ...content(['application/problem+json'], asDocument, (schema) => schema),
            ...content(producedTypes(operation).filter(isJson), asGraphql, graphqlErrors(base)),
          },
        },
      ]
    }),
  )
}

function content(types: string[], codes: string[], wrap: (problem: JsonSchema) => JsonSchema): Record<string, MediaType> {
  return codes.length === 0 ? {} : Object.fromEntries(types.map((type) => [type, { schema: wrap(oneOfProblems(codes)) }]))
}

function oneOfProblems(codes: string[]): JsonSchema {
  const mapping = Object.fromEntries(codes.map((code) => [code, `#/components/schemas/${problemSchemaName(code)}`]))
  const references = Object.values(mapping).map(($ref) => ({ $ref }))
  return references.length === 1 ? references[0]! : { oneOf: references, discriminator: { propertyName: 'code', mapping } }
}

/** A response of GraphQL without data: each error is `base`, and carries a problem document. */
const graphqlErrors =
  (base: JsonSchema = {}) =>
  (problem: JsonSchema): JsonSchema => {
    const extensions = { ...problem, description: 'The problem document (RFC 9457).' }
    const items = { ...base, properties: { ...(base.properties as object), extensions } }
    const errors = { type: 'array', minItems: 1, maxItems: 100, description: 'Why the request was refused.', items }
    return { type: 'object', required: ['errors'], properties: { errors } }
  }

const wireName = (name: string) => ({ WwwAuthenticate: 'WWW-Authenticate', RetryAfter: 'Retry-After', Allow: 'Allow' })[name] ?? name

const signatureParameters: Parameter[] = [
  {
    name: 'webhook-id',
    in: 'header',
    required: true,
    description: 'Names the event. An id that came before takes no effect again.',
    schema: { type: 'string', minLength: 1, maxLength: 64, pattern: '^[\\w-]+$' },
  },
  {
    name: 'webhook-timestamp',
    in: 'header',
    required: true,
    description: 'When it was signed, in seconds since 1970. It may be 300 seconds from the clock of the shop.',
    schema: { type: 'string', minLength: 1, maxLength: 12, pattern: '^[0-9]+$' },
  },
  {
    name: 'webhook-signature',
    in: 'header',
    required: true,
    description: '`v1,` and the HMAC-SHA256 of id, timestamp and body in base64. Several are separated by spaces.',
    schema: { type: 'string', minLength: 1, maxLength: 1000 },
  },
]

function headerParameters(operation: Operation): Parameter[] {
  const { 'x-nexus-idempotency': idempotency, 'x-nexus-etag': etag } = operation
  const language: Parameter = {
    name: 'Accept-Language',
    in: 'header',
    description: 'The language of titles and details of problems: en, fr or sw.',
    schema: { type: 'string', maxLength: 200 },
    example: 'en',
  }
  const key: Parameter = {
    name: 'Idempotency-Key',
    in: 'header',
    required: idempotency === 'required',
    description: 'A key of your own for this one wish. Send the same key again and you get the same answer, and nothing happens twice.',
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
  }
  const known: Parameter = {
    name: 'If-None-Match',
    in: 'header',
    description: 'The `ETag` of what you have. If it is still current the answer is 304 without a body.',
    schema: { type: 'string', maxLength: 1000 },
  }
  const seen: Parameter = {
    name: 'If-Match',
    in: 'header',
    required: etag === 'required',
    description: 'The `ETag` of what you saw. If it is not current any more nothing is changed and the answer is 412.',
    schema: { type: 'string', maxLength: 1000 },
  }
  return [
    ...(operation['x-nexus-signature'] ? signatureParameters : []),
    ...(idempotency ? [key] : []),
    ...(etag === 'read' ? [known] : []),
    ...(etag === 'optional' || etag === 'required' ? [seen] : []),
    language,
  ]
}

function security(operation: Operation): Record<string, string[]>[] {
  const access = operation['x-nexus-access'] ?? {}
  const known = access.customer || access.vendor || access.admin || operation['x-nexus-identity']
  return [
    ...(access.anyone && known ? [{}] : []),
    ...(operation['x-nexus-signature'] ? [{ providerSignature: [] }] : []),
    ...(access.guest ? [{ cartToken: [] }] : []),
    ...(known ? [{ bearerAuth: [] }] : []),
  ]
}
