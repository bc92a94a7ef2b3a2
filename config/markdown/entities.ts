import { readFileSync } from 'node:fs'

interface Schema {
  $ref?: string
  type?: string | string[]
  oneOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
}

const contract = new URL('../../src/contract/generated/openapi.json', import.meta.url)
let known: Map<string, Record<string, Schema>> | undefined

/** The entities of the contract, by name: what has an `id` of a type of its own, like `OrderId`. */
function entities(): Map<string, Record<string, Schema>> {
  if (known) return known
  known = new Map()
  const { schemas } = (JSON.parse(readFileSync(contract, 'utf8')) as { components: { schemas: Record<string, Schema> } }).components
  for (const { properties = {} } of Object.values(schemas)) {
    const name = entityOf(properties.id)
    // Of a whole and a short form, the whole one.
    if (name && Object.keys(properties).length > Object.keys(known.get(name) ?? {}).length) known.set(name, properties)
  }
  return known
}

/** What a reference like `#/components/schemas/OrderId` points at, also as one of several; nothing for other types. */
function entityOf(schema: Schema = {}): string | undefined {
  const refs = [schema, ...(schema.oneOf ?? [])].map(({ $ref = '' }) => $ref)
  return refs.map((ref) => /\/(\w+)Id$/.exec(ref)?.[1]).find((name) => name !== undefined)
}

/**
 * Fills an entity diagram from the contract. A line names an entity and some of its members: `Product title status`. The keys come by
 * themselves, and so does a line for each of them that leads to another entity of the diagram.
 */
export function filled(source: string): string {
  const shown = source.split('\n').flatMap((line) => {
    const [name = '', ...members] = line.trim().split(/\s+/)
    return /^[A-Z]/.test(name) ? [{ name, members }] : []
  })
  const names = new Set(shown.map(({ name }) => name))
  const head = source.split('\n').filter((line) => !/^\s*[A-Z]/.test(line))
  return [...head, ...shown.flatMap(block), ...shown.flatMap(({ name }) => relations(name, names))].join('\n')
}

function propertiesOf(name: string): Record<string, Schema> {
  const properties = entities().get(name)
  if (!properties) throw new Error(`The contract has no entity "${name}". It has ${[...entities().keys()].sort().join(', ')}.`)
  return properties
}

function block({ name, members }: { name: string; members: string[] }): string[] {
  const properties = propertiesOf(name)
  const unknown = members.find((member) => !(member in properties))
  if (unknown) throw new Error(`The contract knows no "${unknown}" of ${name}.`)
  const foreign = Object.keys(properties).filter((member) => member.endsWith('_id') && entityOf(properties[member]))
  return [
    `  ${name} {`,
    '    id id PK',
    ...foreign.map((member) => `    id ${member} FK`),
    ...members.map((member) => `    ${typeOf(properties[member]!)} ${member}`),
    '  }',
  ]
}

function typeOf({ $ref, type, oneOf }: Schema): string {
  if ($ref) return $ref.split('/').at(-1)!
  if (oneOf) return typeOf(oneOf[0]!)
  return (Array.isArray(type) ? type[0] : type) ?? 'any'
}

function relations(name: string, shown: Set<string>): string[] {
  return Object.entries(propertiesOf(name)).flatMap(([member, schema]) => {
    const one = member === 'id' ? undefined : entityOf(schema)
    if (one && shown.has(one)) return [`  ${one} ${schema.oneOf ? '|o' : '||'}--o{ ${name} : ${member}`]
    const many = entityOf(schema.items)
    if (many && shown.has(many)) return [`  ${name} }o--o{ ${many} : ${member}`]
    const part = [...shown].find((other) => isPart(schema, other))
    return part && !pointsTo(part, name) ? [`  ${name} ||--o{ ${part} : ${member}`] : []
  })
}

/** Whether a list holds entities whole, and not their ids. */
const isPart = ({ items }: Schema, name: string) => items?.$ref?.split('/').at(-1) === name
const pointsTo = (name: string, other: string) =>
  Object.entries(propertiesOf(name)).some(([member, schema]) => member !== 'id' && entityOf(schema) === other)
