import { expect, test } from 'vitest'
import { limits } from '#contract/graphql/cost.ts'
import { createPrepare } from '#contract/graphql/prepare.ts'
import { findInSchema, roots, schema, typeDoc } from './graphql-schema.ts'
import { starterFor } from './graphql-starter.ts'

const { prepare } = createPrepare(schema)
const starts = roots.flatMap((root) => typeDoc(root)!.members.map(({ name }) => [root, name] as const))

test.each(starts)('%s.%s has a document to start with, which the shop would run', (root, name) => {
  const { query, variables } = starterFor(root, name)
  const prepared = prepare({ query, variables: JSON.parse(variables) }, { isStream: true })
  expect('errors' in prepared ? prepared.errors : []).toEqual([])
  expect(prepared).toMatchObject({ operation: { operation: root.toLowerCase() } })
  expect('errors' in prepared || (prepared.cost <= limits.cost && prepared.depth <= limits.depth)).toBe(true)
})

test('a mutation that has to be safe to repeat begins with a key', () => {
  const { query, variables } = starterFor('Mutation', 'checkout')
  expect(query).toContain('checkout(input: $input) @idempotent(key: $key) {')
  expect(JSON.parse(variables).key).toBe('{{uuid}}')
  expect(starterFor('Mutation', 'cancelOrder').query).not.toContain('@idempotent')
})

test('what the schema does not have cannot be started with', () => {
  expect(() => starterFor('Query', 'nothing')).toThrow('The schema has no field Query.nothing.')
})

test('every type that a member leads to can be read', () => {
  const names = Object.keys(schema.getTypeMap())
  const leads = names.flatMap((name) =>
    typeDoc(name)!.members.flatMap(({ typeName, args }) => [typeName, ...args.map((arg) => arg.typeName)]),
  )
  expect(leads.filter((name) => !typeDoc(name))).toEqual([])
  expect(typeDoc('Query')?.members.find(({ name }) => name === 'products')?.args[0]).toMatchObject({
    name: 'first',
    type: 'Int',
    start: '20',
  })
  expect(typeDoc('OrderScope')).toMatchObject({ kind: 'enum', values: [{ name: 'OWN' }, { name: 'ALL' }] })
  expect(typeDoc('Nothing')).toBeUndefined()
})

test('search finds types and members by name and by what is said of them', () => {
  expect(findInSchema('searchsort')[0]).toEqual({ type: 'SearchSort' })
  expect(findInSchema('typing errors').map(({ type, member }) => `${type}.${member?.name}`)).toContain('Query.search')
  expect(findInSchema('xyzzy')).toEqual([])
})
