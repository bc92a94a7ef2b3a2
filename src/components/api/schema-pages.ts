import { graphqlSchema } from '#contract/generated/graphql-schema.ts'
import { type Operation, tags } from './contract.ts'
import { type Machine, machines } from './machines.ts'
import { choicesOf, type Member, membersOf } from './schema.ts'
import { exampleOf, type SchemaExample } from './schema-examples.ts'
import { isEnvelope, isObjectSchema, operationsGiving, reachableSchemas, schemas, type Uses, usesOf } from './schema-uses.ts'

/** A schema that readers meet by itself, with everything that has to do with it. */
export interface SchemaPage {
  name: string
  path: string
  description: string
  members: Member[]
  choices: { name: string; members: Member[] }[]
  example: SchemaExample | undefined
  /** The type of the same name in the GraphQL schema. */
  graphqlType: string | undefined
  machine: Machine | undefined
  uses: Uses
}

const graphqlTypes = new Set(Array.from(graphqlSchema.matchAll(/^type (\w+)/gm), ([, name]) => name!))

/**
 * The schemas that have a page: those that readers meet by themselves. An operation answers it or lists it, an event carries it, or at
 * least two other schemas hold it. `Problem` is one too, because every error is. What a single schema holds is unfolded there, and bodies
 * of requests and envelopes of lists within their operations.
 */
export const schemaPages: SchemaPage[] = reachableSchemas
  .filter((name) => isObjectSchema(name) && !isEnvelope(name))
  .map((name) => ({ name, uses: usesOf(name) }))
  .filter(({ name, uses }) => name === 'Problem' || isMet(uses) || uses.holders.length >= 2)
  .map(({ name, uses }) => pageOf(name, uses))

function isMet({ answers, lists, carriers }: Uses): boolean {
  return answers.length + lists.length + carriers.length > 0
}

function pageOf(name: string, uses: Uses): SchemaPage {
  const reference = { $ref: `#/components/schemas/${name}` }
  const example = exampleOf(name)
  return {
    name,
    path: `/reference/schemas/${name}/`,
    description: String(schemas[name]?.description ?? ''),
    members: membersOf(reference, example?.value),
    choices: choicesOf(reference, example?.value),
    example,
    graphqlType: graphqlTypes.has(name) ? name : undefined,
    machine: machines.find((machine) => machine.name === name),
    uses,
  }
}

const paths = new Map(schemaPages.map(({ name, path }) => [name, path]))

/** Where a schema can be read by itself; nothing when it has no page. */
export const schemaPath = (name: string): string | undefined => paths.get(name)

/** Where a schema is unfolded when it has no page of its own: in the schema that holds it, or on the page of an operation. */
export function homeOf(name: string): { path: string; label: string; host: string } | undefined {
  const path = paths.get(name)
  if (path) return { path, label: name, host: name }
  if (!(name in schemas)) return undefined
  const { sends, holders } = usesOf(name)
  const [operation] = [...operationsGiving(name), ...sends]
  const home = holders.map(homeOf).find((found) => found !== undefined)
  return home ? { ...home, label: `${name}, in ${home.host}` } : operation && { path: `/api/${operation.id}/`, label: name, host: name }
}

export interface SchemaGroup {
  title: string
  slug: string
  pages: SchemaPage[]
}

const tagOf = ({ uses }: SchemaPage): string =>
  [...uses.answers, ...uses.lists].map(({ tag }: Operation) => tag)[0] ?? (uses.carriers.length > 0 ? 'Events' : 'Parts of many')

/** The pages by the resource whose operations answer them, in the order of the contract; then what events carry, and what many hold. */
export const schemaGroups: SchemaGroup[] = (() => {
  const byTag = Map.groupBy(schemaPages, tagOf)
  return [...tags.map(({ name }) => name), 'Events', 'Parts of many'].flatMap((title) => {
    const pages = byTag.get(title)
    return pages ? [{ title, slug: title.toLowerCase().replaceAll(' ', '-'), pages }] : []
  })
})()
