import openapi from '#contract/generated/openapi.json'
import { namedIn, reachedFrom } from '#contract/reach.ts'
import type { JsonSchema } from '#contract/shape.ts'
import { type Operation, operations, resolve } from './contract.ts'
import { eventGroups, type ShopEvent } from './events.ts'
import { kindsOf } from './schema.ts'

// Which operations, events and schemas have to do with a schema. Used while the site is built.

export const schemas = openapi.components.schemas as unknown as Record<string, JsonSchema>

export const isObjectSchema = (name: string): boolean => {
  const { type, allOf, oneOf } = schemas[name] ?? {}
  return type === 'object' || allOf !== undefined || oneOf !== undefined
}

/** What the entries of a list answer are, when a schema is one: an object whose `data` is a list. */
function entriesOf(schema: JsonSchema): JsonSchema | undefined {
  const { data } = (resolve(schema).properties ?? {}) as Record<string, JsonSchema>
  return data?.type === 'array' ? (data.items as JsonSchema) : undefined
}

/** An envelope around a list, such as OrderList. Operations show it; it is nothing by itself. */
export const isEnvelope = (name: string): boolean => entriesOf({ $ref: `#/components/schemas/${name}` }) !== undefined

/** What a schema is called, or what its kinds are called when it is one of several. */
function namesOf(schema: JsonSchema): string[] {
  if (schema.$ref) return [schema.$ref.split('/').at(-1)!]
  return kindsOf(schema).flatMap(namesOf)
}

/** What somebody gets who calls: one thing, or a list of things. */
export function answered(schema: JsonSchema): { names: string[]; isList: boolean } {
  const entries = entriesOf(schema)
  return { names: namesOf(entries ?? schema), isList: entries !== undefined }
}

const successes = ({ answers }: Operation) => answers.flatMap(({ status, schema }) => (status.startsWith('2') && schema ? [schema] : []))

export interface Uses {
  /** Operations that answer it, one by one. */
  answers: Operation[]
  /** Operations that answer a list of it. */
  lists: Operation[]
  /** Operations whose request holds it. */
  sends: Operation[]
  /** Events whose `data` it is. */
  carriers: ShopEvent[]
  /** Events whose `data` holds it somewhere. */
  events: ShopEvent[]
  /** Events that carry it as `object`, to endpoints with `payload: full`. */
  fullEvents: ShopEvent[]
  /** The schemas that name it. */
  holders: string[]
}

const gives = operations.map((operation) => ({ operation, given: successes(operation).map(answered) }))
const sent = operations.map((operation) => ({ operation, names: reachedFrom(operation.body?.schema, schemas) }))
const reachable = reachedFrom([operations.map(successes), eventGroups.map(({ schema }) => schema)], schemas)
const told = eventGroups.map((group) => ({ ...group, names: namesOf(group.schema), reached: reachedFrom(group.schema, schemas) }))
const pascal = (word: string) => word.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Operations whose success is this very schema: of an envelope those that list something in it. */
export const operationsGiving = (name: string): Operation[] =>
  operations.filter((operation) => successes(operation).some((schema) => namesOf(schema).includes(name)))

export function usesOf(name: string): Uses {
  const of = (list: boolean) =>
    gives
      .filter(({ given }) => given.some(({ names, isList }) => isList === list && names.includes(name)))
      .map(({ operation }) => operation)
  const eventsWhere = (fits: (group: (typeof told)[number]) => boolean) => told.filter(fits).flatMap(({ events }) => events)
  return {
    answers: of(false),
    lists: of(true),
    sends: sent.filter(({ names }) => names.has(name)).map(({ operation }) => operation),
    carriers: eventsWhere(({ names }) => names.includes(name)),
    events: eventsWhere(({ reached }) => reached.has(name)),
    fullEvents: eventsWhere(({ subject, reached }) => pascal(subject) === name && reached.has('EventObject')),
    holders: [...reachable].filter((holder) => holder !== name && namedIn(schemas[holder]).has(name)).sort(),
  }
}

/** Everything that an answer of success or an event leads to. */
export const reachableSchemas: string[] = [...reachable].sort()
