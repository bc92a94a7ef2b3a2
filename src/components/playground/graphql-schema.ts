import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  print,
} from 'graphql'
import { graphqlSchema } from '#contract/generated/graphql-schema.ts'

/** The schema of the shop, as the contract has it. */
export const schema = buildSchema(graphqlSchema)

export interface MemberDoc {
  name: string
  /** As the schema language writes it, such as `[Product!]!`. */
  type: string
  /** The type without its brackets, which has a page of its own. */
  typeName: string
  description: string
  /** What stands when nothing is given. */
  start: string | undefined
  args: MemberDoc[]
}

export interface TypeDoc {
  name: string
  kind: 'type' | 'input' | 'enum' | 'scalar'
  description: string
  members: MemberDoc[]
  values: { name: string; description: string }[]
}

/** The operations that a document can begin with, by kind. */
export const roots = (['query', 'mutation', 'subscription'] as const).flatMap((kind) => schema.getRootType(kind)?.name ?? [])

/** What the schema says of a type; `undefined` when it has none of that name. */
export function typeDoc(name: string): TypeDoc | undefined {
  const type = schema.getType(name)
  if (!type) return undefined
  const values = isEnumType(type) ? type.getValues().map((value) => ({ name: value.name, description: value.description ?? '' })) : []
  return { name, kind: kindOf(type), description: type.description ?? '', members: membersOf(type), values }
}

/** Types and members whose name or description holds all the words. Names that begin with them come first. */
export function findInSchema(words: string): { type: string; member?: MemberDoc }[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (...texts: string[]) => wanted.every((word) => texts.join(' ').toLowerCase().includes(word))
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const found = types.flatMap((type) => [
    ...(fits(type.name, type.description ?? '') ? [{ type: type.name }] : []),
    ...membersOf(type)
      .filter((member) => fits(member.name, member.description))
      .map((member) => ({ type: type.name, member })),
  ])
  const rank = ({ type, member }: { type: string; member?: MemberDoc }) =>
    (member?.name ?? type).toLowerCase().startsWith(wanted[0] ?? '') ? 0 : 1
  return found.sort((one, other) => rank(one) - rank(other)).slice(0, 20)
}

function kindOf(type: GraphQLNamedType): TypeDoc['kind'] {
  if (isObjectType(type)) return 'type'
  if (isInputObjectType(type)) return 'input'
  return isEnumType(type) ? 'enum' : 'scalar'
}

const membersOf = (type: GraphQLNamedType): MemberDoc[] =>
  isObjectType(type) || isInputObjectType(type) ? Object.values<AnyMember>(type.getFields()).map(memberDoc) : []

type AnyMember = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument

function memberDoc(member: AnyMember): MemberDoc {
  const { name, type, description, astNode } = member
  const start = astNode && 'defaultValue' in astNode && astNode.defaultValue ? print(astNode.defaultValue) : undefined
  const args = 'args' in member ? member.args.map(memberDoc) : []
  return { name, type: String(type), typeName: getNamedType(type).name, description: description ?? '', start, args }
}
