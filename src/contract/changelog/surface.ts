import { reachedFrom } from '#contract/reach.ts'
import type { JsonSchema } from '#contract/shape.ts'
import { type Facts, sorted } from './fact.ts'

/** The published document, as far as its surface goes. */
export interface Published {
  info: { version: string }
  paths: Record<string, Record<string, RawOperation | unknown>>
  webhooks?: Record<string, { post: { requestBody: { content: Content } } }>
  components: { schemas: Record<string, JsonSchema>; parameters?: Record<string, RawParameter> }
}

type Content = Record<string, { schema: JsonSchema }>
interface RawParameter {
  $ref?: string
  name: string
  in: string
  required?: boolean
  schema: JsonSchema
}
interface RawOperation {
  operationId: string
  parameters?: RawParameter[]
  requestBody?: { required?: boolean; content: Content }
  responses: Record<string, { content?: Content }>
  'x-nexus-access'?: Record<string, string>
  'x-nexus-problems'?: string[]
}

/**
 * The surface of the contract: operations with their parameters, bodies, answers and problems; schemas with the types, requiredness and
 * choices of their members; events. Left out is what no client has to be changed for (texts, examples, headers of answers), and bounds
 * such as `maxLength`, which the shop checks and a reviewer reads.
 */
export function surfaceOf(document: Published): Facts {
  const read = reader(document)
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, raw]) => (isOperation(raw) ? [{ call: `${method.toUpperCase()} ${path}`, raw }] : [])),
  )
  const sent = reachedFrom(
    operations.map(({ raw }) => [raw.requestBody, raw.parameters]),
    document.components.schemas,
  )
  const answered = reachedFrom([operations.map(({ raw }) => raw.responses), document.webhooks], document.components.schemas)
  const names = Object.keys(document.components.schemas).filter((name) => read.isNamed(name) && (sent.has(name) || answered.has(name)))
  return sorted({
    ...Object.assign({}, ...operations.map(({ call, raw }) => operationFacts(call, raw, document, read))),
    ...Object.assign({}, ...names.map((name) => schemaFacts(name, { sent, answered, read }))),
    ...Object.fromEntries(
      Object.entries(document.webhooks ?? {}).map(([type, { post }]) => [`event ${type}`, read.bodyOf(post.requestBody.content, 'data')]),
    ),
  })
}

const isOperation = (raw: unknown): raw is RawOperation => raw !== null && typeof raw === 'object' && 'operationId' in raw

function operationFacts(call: string, raw: RawOperation, { components }: Published, read: Reader): Facts {
  const { operationId: id, parameters = [], requestBody: body, responses } = raw
  const facts: Facts = { [`operation ${id}`]: call }
  for (const [party, reach] of Object.entries(raw['x-nexus-access'] ?? {})) facts[`access ${id} ${party}`] = reach
  for (const given of parameters) {
    const parameter = given.$ref ? components.parameters![given.$ref.split('/').at(-1)!]! : given
    const name = `${id} ${parameter.in} ${parameter.name}`
    facts[`parameter ${name}`] = wanted(parameter.required, read.typeOf(parameter.schema))
    for (const value of read.valuesOf(parameter.schema)) facts[`value ${name} ${value}`] = ''
  }
  if (body) facts[`body ${id}`] = wanted(body.required, read.bodyOf(body.content))
  for (const [status, { content }] of Object.entries(responses))
    if (Number(status) < 400) facts[`answer ${id} ${status}`] = read.bodyOf(content ?? {})
  for (const code of raw['x-nexus-problems'] ?? []) facts[`raises ${id} ${code}`] = ''
  return facts
}

interface Place {
  sent: Set<string>
  answered: Set<string>
  read: Reader
}

function schemaFacts(name: string, { sent, answered, read }: Place): Facts {
  const schema = { $ref: `#/components/schemas/${name}` }
  const { properties } = read.merged(schema)
  const code = properties.code?.const
  // A problem says its own members beside those of RFC 9457; the envelope is the same for all.
  const isProblem = typeof code === 'string' && 'request_id' in properties
  const facts: Facts = isProblem
    ? { [`problem ${code}`]: String(properties.status?.const) }
    : { [`schema ${name}`]: [sent.has(name) && 'sent', answered.has(name) && 'answered'].filter(Boolean).join(' and ') }
  const isEnvelope = (member: string) => isProblem && problemMembers.has(member)
  for (const [key, value] of Object.entries(memberFacts(schema, '', read)))
    if (!isEnvelope(keyPath(key))) facts[key.replace(' ', ` ${isProblem ? code : name} `)] = value
  return facts
}

const problemMembers = new Set(['type', 'title', 'status', 'code', 'detail', 'instance', 'request_id'])
const keyPath = (key: string) => key.split(' ')[1]!

/** Facts about members at any depth that have no schema of their own, as `member lines.price`. */
function memberFacts(schema: JsonSchema, path: string, read: Reader): Facts {
  const { properties, required } = read.merged(schema)
  const facts: Facts = {}
  for (const [member, inner] of Object.entries(properties)) {
    const place = path + member
    facts[`member ${place}`] = wanted(required.includes(member), read.typeOf(inner))
    for (const value of read.valuesOf(inner)) facts[`value ${place} ${value}`] = ''
    for (const part of read.unnamed(inner)) Object.assign(facts, memberFacts(part, `${place}.`, read))
  }
  return facts
}

const wanted = (isRequired: boolean | undefined, type: string) => (isRequired ? `required ${type}` : type)

/** Kinds as one type: in an order that says nothing, with `null` at its end. */
const inOrder = (types: string[]): string =>
  [...new Set(types)].sort((a, b) => Number(a === 'null') - Number(b === 'null') || (a < b ? -1 : 1)).join(' or ')

type Reader = ReturnType<typeof reader>

/** Reads the schemas of a document: scalars by what they are, objects by their name. */
function reader({ components: { schemas } }: Published) {
  const resolve = (schema: JsonSchema): JsonSchema => (schema.$ref ? resolve(schemas[schema.$ref.split('/').at(-1)!]!) : schema)
  const kindsOf = (schema: JsonSchema) => [...((schema.oneOf ?? []) as JsonSchema[]), ...((schema.anyOf ?? []) as JsonSchema[])]
  const isNamed = (name: string): boolean => {
    const { type, allOf, oneOf } = schemas[name]!
    return type === 'object' || allOf !== undefined || (oneOf as JsonSchema[] | undefined)?.some(({ $ref }) => $ref !== undefined) === true
  }
  const typesOf = (given: JsonSchema): string[] => {
    const name = given.$ref?.split('/').at(-1)
    if (name && isNamed(name)) return [name]
    const schema = resolve(given)
    const kinds = kindsOf(schema)
    if (kinds.length > 0) return kinds.flatMap(typesOf)
    if (schema.type === 'array') return [`list of ${schema.items ? typeOf(schema.items as JsonSchema) : 'anything'}`]
    return [schema.type ?? 'anything'].flat().map((type) => (schema.format && type !== 'null' ? `${type} (${schema.format})` : type))
  }
  const typeOf = (schema: JsonSchema): string => inOrder(typesOf(schema))
  const valuesOf = (given: JsonSchema): string[] => {
    const schema = resolve(given)
    if (schema.items) return valuesOf(schema.items as JsonSchema)
    return [...((schema.enum ?? []) as unknown[]), ...('const' in schema ? [schema.const] : []), ...kindsOf(schema).flatMap(valuesOf)].map(
      String,
    )
  }
  /** The objects within a member that have no name, so that their members belong to the schema they stand in. */
  const unnamed = (given: JsonSchema): JsonSchema[] => {
    const name = given.$ref?.split('/').at(-1)
    if (name && isNamed(name)) return []
    const schema = resolve(given)
    return [
      ...(schema.properties || schema.allOf ? [schema] : []),
      ...[schema.items as JsonSchema | undefined, ...kindsOf(schema)].flatMap((one) => (one ? unnamed(one) : [])),
    ]
  }
  const merged = (given: JsonSchema): { properties: Record<string, JsonSchema>; required: string[] } => {
    const schema = resolve(given)
    const parts = ((schema.allOf ?? []) as JsonSchema[]).map(merged)
    return {
      properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties) as Record<string, JsonSchema>,
      required: [...parts.flatMap(({ required }) => required), ...((schema.required ?? []) as string[])],
    }
  }
  /** What the bodies of a message are, or one member of them. */
  const bodyOf = (content: Content, member?: string): string => {
    const bodies = Object.values(content).map(({ schema }) => (member ? merged(schema).properties[member]! : schema))
    return bodies.length === 0 ? 'nothing' : inOrder(bodies.flatMap(typesOf))
  }
  return { isNamed, typeOf, valuesOf, unnamed, merged, bodyOf }
}
