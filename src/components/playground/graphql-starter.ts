import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { schema } from './graphql-schema.ts'

/** A document to begin with for a field of `Query`, `Mutation` or `Subscription`: what it needs as variables, and its plain members. */
export function starterFor(root: string, name: string): { query: string; variables: string } {
  const kind = (['query', 'mutation', 'subscription'] as const).find((one) => schema.getRootType(one)?.name === root)
  const field = kind && schema.getRootType(kind)?.getFields()[name]
  if (!field) throw new Error(`The schema has no field ${root}.${name}.`)
  const needed = field.args.filter(isRequiredArgument)
  // Only the description says it: a schema cannot demand a directive.
  const isKeyed = field.description?.includes('`@idempotent`') ?? false
  const declared = [...needed.map((arg) => `$${arg.name}: ${arg.type}`), ...(isKeyed ? ['$key: String!'] : [])].join(', ')
  const given = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const head = `${kind} ${name[0]!.toUpperCase()}${name.slice(1)}${declared && `(${declared})`}`
  const variables = { ...Object.fromEntries(needed.map((arg) => [arg.name, valueFor(arg.type)])), ...(isKeyed && { key: '{{uuid}}' }) }
  const call = `${name}${given && `(${given})`}${isKeyed ? ' @idempotent(key: $key)' : ''}`
  return {
    query: `${head} {\n  ${call}${selection(field.type, 1)}\n}\n`,
    variables: JSON.stringify(variables, null, 2),
  }
}

const deepest = 3

/** The members that need nothing: words and numbers, and things of which there is one. Lists of lists would cost too much to begin with. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const lines = membersOf(named, depth).map((line) => '  '.repeat(depth + 1) + line)
  return ` {\n${lines.join('\n')}\n${'  '.repeat(depth)}}`
}

function membersOf(type: GraphQLObjectType, depth: number): string[] {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
  const hasNodes = fields.some(({ name }) => name === 'nodes')
  return fields.flatMap(({ name, type: inner }) => {
    const named = getNamedType(inner)
    if (isLeafType(named)) return name === 'cursor' ? [] : [name]
    if (depth >= deepest || (name === 'edges' && hasNodes) || named.name.endsWith('Connection')) return []
    // A thing that shows nothing by itself is left out.
    return isObjectType(named) && membersOf(named, depth + 1).length === 0 ? [] : [`${name}${selection(inner, depth + 1)}`]
  })
}

/** A value of the right kind. That it names something that is there, only whoever sends it can know. */
function valueFor(type: GraphQLInputType): unknown {
  const given = getNullableType(type)
  if (isListType(given)) return [valueFor(given.ofType)]
  if (isEnumType(given)) return given.getValues()[0]!.name
  if (!isInputObjectType(given)) return plain[given.name] ?? ''
  const members = Object.values(given.getFields())
  // Of an input that takes exactly one of its members, the first.
  const chosen = given.isOneOf ? members.slice(0, 1) : members.filter(isRequiredInputField)
  return Object.fromEntries(chosen.map((member) => [member.name, valueFor(member.type)]))
}

const plain: Record<string, unknown> = { Int: 1, SafeInt: 1, Float: 1, Boolean: true, JSON: {}, DateTime: '2026-01-15T09:00:00.000Z' }
