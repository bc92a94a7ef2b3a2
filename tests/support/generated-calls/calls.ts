import fc, { type Arbitrary } from 'fast-check'
import { personas } from '#contract/generated/personas.ts'
import { requestSchemas } from '#contract/generated/request-schemas.ts'
import { routes } from '#contract/generated/routes.ts'
import type { OperationId } from '#contract/operation.ts'
import type { JsonSchema } from '#contract/shape.ts'
import { arbitraryOf, seen } from './arbitrary.ts'
import { pathParameters } from './parameters.ts'
import { picture } from './words.ts'

/** A call as it is planned. What depends on earlier answers stands in it as `$seen` and is filled in when the call is made. */
export interface PlannedCall {
  operationId: OperationId
  /** A persona, whoever saw the resource last, a guest with the newest cart token, a token that is none, or nobody. */
  as: string
  path: Record<string, unknown>
  query: Record<string, unknown>
  body: { json: unknown } | { raw: string; type?: string } | null
  ifMatch: 'current' | 'stale' | 'any' | 'broken' | null
  ifNoneMatch: boolean
  key: string | null
  accept: string | null
  language: string | null
  signature: 'right' | 'wrong'
}

interface RouteFacts {
  plane: string
  access: Partial<Record<string, string>>
  etag: string | null
  idempotency: string | null
  body: { required: boolean; accepts: readonly string[] } | null
  produces: readonly string[]
}

export const operationIds = Object.keys(routes) as OperationId[]
const factsOf = (id: OperationId) => routes[id] as unknown as RouteFacts

/** Whether the contract lets a persona, a guest or nobody in. */
export function mayCall(id: OperationId, as: string): boolean {
  const { access } = factsOf(id)
  const role = people.find(({ name }) => name === as)?.role ?? as
  return access.anyone !== undefined || access[role] !== undefined
}

const people = Object.entries(personas.people).map(([name, { role }]) => ({ name, role: role as string }))

/** Who calls: mostly somebody who may. */
function callers({ access, plane }: RouteFacts): Arbitrary<string> {
  if (plane === 'sandbox') return fc.constant('nobody')
  const allowed = people.filter(({ name, role }) => name !== 'tunde' && (access.anyone || access[role])).map(({ name }) => name)
  const fitting = [...allowed, ...(access.guest ? ['guest'] : []), ...(access.anyone ? ['nobody'] : [])]
  const everybody = [...people.map(({ name }) => name), 'nobody', 'guest', 'forged']
  // Amina first: what people have in the shop under test is mostly hers, and her calls are what a failure shrinks to.
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...(fitting.length > 0 ? [fitting[0]!, fitting[0]!, ...fitting] : everybody)) },
    { weight: 12, arbitrary: fc.constant(fitting.length > 0 ? `owner or ${fitting[0]}` : 'nobody') },
    { weight: 1, arbitrary: fc.constantFrom(...everybody) },
  )
}

function bodies(id: OperationId, { body }: RouteFacts): Arbitrary<PlannedCall['body']> {
  if (!body) return fc.constant(null)
  const raw = fc.record(
    {
      raw: fc.constantFrom(
        '',
        '{',
        'null',
        '[]',
        '"text"',
        '{"a":1}{',
        picture.content,
        'data:image/png;base64,',
        'data:text/html;base64,PGI+',
      ),
      type: fc.constantFrom('application/json', 'text/plain', 'image/png', 'image/svg+xml', 'application/merge-patch+json', ''),
    },
    { requiredKeys: ['raw'] },
  )
  const schema = requestSchemas.operations[id]?.body
  const json =
    schema && body.accepts.includes('application/json') && arbitraryOf(schema, requestSchemas.$defs).map((value) => ({ json: value }))
  return fc.oneof(
    { weight: 40, arbitrary: json || fc.constant({ raw: picture.content, type: 'image/png' }) },
    { weight: 1, arbitrary: raw },
    { weight: body.required ? 1 : 10, arbitrary: fc.constant(null) },
  )
}

const mostly = <Value>(usual: Value, ...rare: Value[]): Arbitrary<Value> =>
  fc.oneof({ weight: 40, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...rare) })

function conditions({ etag }: RouteFacts): Arbitrary<PlannedCall['ifMatch']> {
  if (etag === 'required') return mostly<PlannedCall['ifMatch']>('current', null, 'stale', 'any', 'broken')
  return etag === 'optional'
    ? fc.constantFrom<PlannedCall['ifMatch']>(null, 'current', 'stale')
    : mostly<PlannedCall['ifMatch']>(null, 'stale')
}

function keys({ idempotency }: RouteFacts): Arbitrary<string | null> {
  const fresh = fc.nat(1_000_000).map((n) => `key-${n}`)
  const used = fc.constantFrom('key-a', 'key-b')
  const broken = fc.constantFrom(null, '', 'two words', 'k'.repeat(256), 'ключ')
  if (!idempotency) return mostly<string | null>(null, 'key-a')
  return fc.oneof(
    { weight: 12, arbitrary: fresh },
    { weight: 3, arbitrary: used },
    { weight: idempotency === 'required' ? 1 : 6, arbitrary: broken },
  )
}

function callOf(id: OperationId): Arbitrary<PlannedCall> {
  const facts = factsOf(id)
  const { properties = {} } = (requestSchemas.operations[id]?.query ?? {}) as { properties?: Record<string, JsonSchema> }
  const memberOf = (name: string, schema: JsonSchema) =>
    name === 'cursor' ? seen('next_cursor', fc.constant('eyJ9')) : arbitraryOf(schema, requestSchemas.$defs, name)
  const path = mapValues(pathParameters[id] ?? {}, memberOf)
  const given = Object.keys(properties).length
  // Most calls have few parameters.
  const query = mapValues(properties, (name, schema) =>
    fc.oneof({ weight: Math.max(given, 8), arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: memberOf(name, schema) }),
  )
  return fc.record({
    operationId: fc.constant(id),
    as: callers(facts),
    path: fc.record(path),
    query: given === 0 ? mostly<Record<string, unknown>>({}, { debug: 'true' }) : fc.record(query),
    body: bodies(id, facts),
    ifMatch: conditions(facts),
    ifNoneMatch: mostly(false, true),
    key: keys(facts),
    accept: mostly<string | null>(
      null,
      'text/html',
      'text/csv',
      'application/json;q=0.5',
      '*/*;q=0',
      'application/problem+json',
      'nonsense',
    ),
    language: mostly<string | null>(null, 'fr', 'sw;q=0.9, fr;q=0.1', 'xx', '*;q=0', ';;'),
    signature: mostly<PlannedCall['signature']>('right', 'wrong'),
  }) as Arbitrary<PlannedCall>
}

const mapValues = <Value, Mapped>(values: Record<string, Value>, map: (name: string, value: Value) => Mapped): Record<string, Mapped> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(name, value)]))

// What throws all work of a sequence away comes seldom.
const weights: Partial<Record<OperationId, number>> = { resetSandbox: 1, putState: 1, addFault: 3, advanceClock: 16 }
const weightOf = (id: OperationId) => weights[id] ?? (factsOf(id).plane === 'sandbox' ? 3 : 12)

const calls = operationIds.map((id) => ({ id, weight: weightOf(id), arbitrary: callOf(id) }))

/** A call of any operation of the contract, every other time of one with this tag. */
export function callsAround(tag: string): Arbitrary<PlannedCall> {
  const near = calls.filter(({ id }) => routes[id].tag === tag)
  const sum = (list: typeof calls) => list.reduce((total, { weight }) => total + weight, 0)
  return fc.oneof({ weight: sum(calls), arbitrary: fc.oneof(...near) }, { weight: sum(calls), arbitrary: fc.oneof(...calls) })
}
