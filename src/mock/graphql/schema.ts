import {
  buildSchema,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isEnumType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { graphqlSchema } from '#contract/generated/graphql-schema.ts'
import { mutations } from './mutations.ts'
import { word } from './names.ts'
import { queries } from './queries.ts'
import { relations } from './relations.ts'
import type { Resolvers, Session } from './session.ts'

/** The schema of the contract with the functions that fill it. Fields without one are members of what REST answers. */
export const schema: GraphQLSchema = assemble(buildSchema(graphqlSchema), { Query: queries, Mutation: mutations, ...relations })

function assemble(built: GraphQLSchema, resolvers: Record<string, Resolvers>): GraphQLSchema {
  for (const type of Object.values(built.getTypeMap())) {
    if (isEnumType(type) && !type.name.startsWith('__')) for (const value of type.getValues()) value.value = word(type.name, value.name)
    if (isScalarType(type) && type.name === 'SafeInt') type.coerceInputValue = safeInteger
  }
  for (const [typeName, fields] of Object.entries(resolvers)) {
    for (const [name, resolve] of Object.entries(fields)) fieldOf(built, typeName, name).resolve = resolve as FieldResolver
  }
  return built
}

type FieldResolver = GraphQLFieldResolver<unknown, Session>

function fieldOf(built: GraphQLSchema, typeName: string, name: string): GraphQLField<unknown, Session> {
  const type = built.getType(typeName)
  const field = isObjectType(type) ? type.getFields()[name] : undefined
  if (!field) throw new Error(`Failed to build the GraphQL schema: it has no field ${typeName}.${name}.`)
  return field
}

function safeInteger(value: unknown): number {
  if (Number.isSafeInteger(value)) return value as number
  throw new GraphQLError(`SafeInt cannot represent ${JSON.stringify(value)}: it is no whole number up to 2^53 - 1.`)
}
