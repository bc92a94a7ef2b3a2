import { opensTo } from '#contract/opens-to.ts'
import type { JsonSchema } from '#contract/shape.ts'
import type { Document, Operation, ProblemEntry } from './document.ts'
import { resolve } from './document.ts'

/** `out_of_stock` → `OutOfStockProblem`, the name of its schema. */
export const problemSchemaName = (code: string) =>
  `${code
    .split('_')
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join('')}Problem`

/** One closed-status schema for each problem: the base of RFC 9457 with this code, this status and its own members. */
export function problemSchemas(problems: Record<string, ProblemEntry>, base: JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(problems).map(([code, { status, members = {}, when }]) => [
      problemSchemaName(code),
      {
        type: 'object',
        description: when,
        required: [...(base.required as string[]), ...Object.keys(members).filter((name) => !isOptional(code, name))],
        properties: {
          ...(base.properties as object),
          status: { type: 'integer', const: status, description: 'The HTTP status.' },
          code: { type: 'string', const: code, description: 'The kind of problem, for programs. It never changes.' },
          ...localReferences(members),
        },
      },
    ]),
  )
}

// `allowed` can only be listed when the choice is closed.
const isOptional = (code: string, member: string) => code === 'filter_invalid' && member === 'allowed'

/** The same value with references into the bundle: problems.yaml refers to the files of the contract, whose schemas have moved to one place. */
export function localReferences<Value>(value: Value): Value {
  const text = JSON.stringify(value).replace(/"components\/schemas\/[\w-]+\.yaml#\/(\w+)"/g, '"#/components/schemas/$1"')
  return JSON.parse(text) as Value
}

/** Every problem code that an operation can answer, sorted by status and name. Most follow from what it is; the rest have recipes. */
export function problemsOf(document: Document, operation: Operation, problems: Record<string, ProblemEntry>): string[] {
  const own = Object.keys(operation['x-nexus-recipes'] ?? {}).filter((key) => !/^\d/.test(key))
  const codes = new Set([...own, ...(operation['x-nexus-problems'] ?? []), ...derived(document, operation)])
  for (const code of codes) {
    if (!problems[code]) throw new Error(`Failed to expand ${operation.operationId}: "${code}" is not in openapi/problems.yaml.`)
  }
  return [...codes].sort((a, b) => problems[a]!.status - problems[b]!.status || a.localeCompare(b))
}

function derived(document: Document, operation: Operation): string[] {
  const access = operation['x-nexus-access']
  const hasParameter = (name: string) => operation.parameters?.some((parameter) => resolve(document, parameter).name === name)
  const needsIdentity = access && !access.anyone
  const identity = operation['x-nexus-identity'] === 'optional' || needsIdentity
  const closedToSomeRole = identity && access && (['customer', 'vendor', 'admin'] as const).some((role) => !opensTo(access, role))
  return [
    'malformed_request',
    'filter_invalid',
    'not_acceptable',
    'internal_error',
    ...(access ? ['quota_exceeded', 'service_unavailable'] : []),
    ...(operation.requestBody ? ['payload_too_large', 'unsupported_media_type', 'validation_failed'] : []),
    ...(operation['x-nexus-signature'] ? ['signature_missing', 'signature_invalid', 'timestamp_out_of_tolerance'] : []),
    ...(identity ? ['access_token_invalid', 'access_token_expired'] : []),
    ...(needsIdentity ? ['unauthenticated'] : []),
    ...(closedToSomeRole ? ['forbidden'] : []),
    ...(hasParameter('cursor') ? ['cursor_invalid'] : []),
    ...(operation['x-nexus-etag'] === 'optional' ? ['precondition_failed'] : []),
    ...(operation['x-nexus-etag'] === 'required' ? ['precondition_failed', 'precondition_required'] : []),
    ...(operation['x-nexus-idempotency'] ? ['idempotency_in_progress', 'idempotency_key_reused'] : []),
    ...(operation['x-nexus-idempotency'] === 'required' ? ['idempotency_key_missing'] : []),
  ]
}
