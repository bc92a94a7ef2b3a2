import type { JsonSchema, Recipe, Recipes } from '#contract/shape.ts'
import type { Document, Operation } from './document.ts'
import { operationsOf, resolve } from './document.ts'

/**
 * One recipe for each answer an operation declares, by status (success) or problem code. Those written in the contract come first;
 * the rest follow from the recipe of the success, for example by leaving out the token.
 */
export function recipesOf(document: Document, password: string): Recipes {
  return Object.fromEntries(
    operationsOf(document).map(({ operation }) => {
      const written = operation['x-nexus-recipes'] ?? {}
      const success = written[successStatus(written)]
      if (!success) throw new Error(`Failed to derive recipes: ${operation.operationId} has none for its success. Add x-nexus-recipes.`)
      const codes = [...(operation['x-nexus-problems'] ?? []), ...(operation['x-nexus-etag'] === 'read' ? ['304'] : [])]
      const derived = codes
        .filter((code) => !written[code])
        .map((code) => [code, derive(code, { operation, document, success, password })] as const)
      return [operation.operationId, { ...written, ...Object.fromEntries(derived) }]
    }),
  )
}

/** The status whose recipe stands for "all went well": the highest, because 201 shows more than a 200 for what was there before. */
export const successStatus = (recipes: Record<string, Recipe>) =>
  Object.keys(recipes)
    .filter((key) => /^2\d\d$/.test(key))
    .sort()
    .at(-1) ?? ''

const takesJson = ({ requestBody }: Operation) => 'application/json' in (requestBody?.content ?? {})

interface Source {
  operation: Operation
  document: Document
  success: Recipe
  password: string
}

function derive(code: string, { operation, document, success, password }: Source): Recipe {
  const { as, ...anonymous } = success
  const { before = [], scenario: _, ...lastCall } = success
  const self = { ...lastCall, call: operation.operationId }
  const key = { 'Idempotency-Key': 'the-same-key' }
  const withHeaders = (headers: Record<string, string>): Recipe => ({ ...success, headers: { ...success.headers, ...headers } })
  switch (code) {
    case '304':
      return { ...withHeaders({ 'If-None-Match': '{{first.$etag}}' }), before: [...before, { ...self, save: 'first' }] }
    case 'malformed_request':
      return takesJson(operation) ? { ...success, body: undefined, raw: '{"broken": ' } : { ...success, search: '?q=%E0%A4%A' }
    case 'filter_invalid':
      return { ...success, query: { ...success.query, colour: 'red' } }
    case 'cursor_invalid':
      return { ...success, query: { ...success.query, cursor: 'not-a-cursor' } }
    case 'not_acceptable':
      return withHeaders({ Accept: 'image/png' })
    case 'unsupported_media_type':
      return withHeaders({ 'Content-Type': 'text/plain' })
    case 'payload_too_large':
      return { ...success, body: undefined, raw: `{{padding:${operation['x-nexus-body-limit'] ?? 1_048_576}}}` }
    case 'validation_failed':
      return takesJson(operation) ? { ...success, body: { ...(success.body as object), unknown_field: true } } : { ...success, raw: '' }
    case 'unauthenticated':
      return withoutHeader(anonymous, 'Cart-Token')
    case 'access_token_invalid':
      return { ...anonymous, headers: { ...success.headers, Authorization: 'Bearer forged.token.here' } }
    case 'access_token_expired':
      return {
        ...anonymous,
        before: [
          ...before,
          { call: 'loginUser', body: { email: `${as ?? 'amina'}@nexus.example`, password }, save: 'old' },
          { advance: 'PT16M' },
        ],
        headers: { ...success.headers, Authorization: 'Bearer {{old.access_token}}' },
      }
    case 'signature_missing': {
      const { sign: __, ...unsigned } = success
      return unsigned
    }
    case 'signature_invalid':
      return { ...success, sign: { ...success.sign!, secret: 'whsec_c29tZWJvZHktZWxzZQ==' } }
    case 'timestamp_out_of_tolerance':
      return { ...success, sign: { ...success.sign!, skew_seconds: -600 } }
    case 'forbidden':
      return { ...success, as: excludedPersona(operation) }
    case 'quota_exceeded': {
      const policy = document['x-nexus-rate-policies']?.[operation['x-nexus-rate'] ?? 'default']
      return { ...success, before: [...before, { ...self, times: policy!.limit, anyStatus: true }] }
    }
    case 'internal_error':
    case 'service_unavailable':
      return { ...success, before: [...before, { fault: { kind: 'error', code, operation_id: operation.operationId, count: 1 } }] }
    case 'precondition_failed':
      return withHeaders({ 'If-Match': '"an-older-version"' })
    case 'precondition_required':
      return withoutHeader(success, 'If-Match')
    case 'idempotency_key_missing':
      return withoutHeader(success, 'Idempotency-Key')
    case 'idempotency_key_reused':
      return {
        ...withHeaders(key),
        before: [...before, { ...self, headers: { ...success.headers, ...key } }],
        body: anotherBody(operation, document, success.body),
      }
    case 'idempotency_in_progress':
      return {
        ...withHeaders(key),
        before: [
          ...before,
          { fault: { kind: 'latency', delay_ms: 500, operation_id: operation.operationId, count: 1 } },
          { ...self, headers: { ...success.headers, ...key }, background: true },
        ],
      }
    default:
      throw new Error(`Failed to derive a recipe: nothing makes ${operation.operationId} answer ${code}. Add it to its x-nexus-recipes.`)
  }
}

const withoutHeader = (recipe: Recipe, left: string): Recipe => ({
  ...recipe,
  headers: Object.fromEntries(Object.entries(recipe.headers ?? {}).filter(([name]) => name !== left)),
})

function excludedPersona(operation: Operation): string {
  const access = operation['x-nexus-access'] ?? {}
  const persona = (['vendor', 'customer', 'admin'] as const).find((role) => !access[role])
  return { vendor: 'wanjiru', customer: 'amina', admin: 'selam' }[persona ?? 'vendor']
}

// Another valid body, so that only the key is at fault: the first number or optional text is changed.
function anotherBody(operation: Operation, document: Document, body: unknown): unknown {
  const schema = resolve(document, Object.values(operation.requestBody?.content ?? {})[0]!.schema)
  const { required = [], properties = {} } = schema as {
    required?: string[]
    properties?: Record<string, JsonSchema>
  }
  const current = (body ?? {}) as Record<string, unknown>
  for (const [name, given] of Object.entries(properties)) {
    const property = resolve(document, given)
    if (property.type === 'boolean') return { ...current, [name]: current[name] !== true }
    if (property.type === 'integer' && typeof current[name] === 'number') return { ...current, [name]: current[name] + 1 }
    if (!required.includes(name) && property.type === 'string' && name in current) {
      const { [name]: _, ...rest } = current
      return rest
    }
  }
  throw new Error(`Failed to derive a recipe: ${operation.operationId} has no field to vary for idempotency_key_reused.`)
}
