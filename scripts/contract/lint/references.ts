import type { JsonSchema, Step } from '#contract/shape.ts'
import type { Document, Operation } from '../document.ts'
import type { Finding, Rule, Subject } from './finding.ts'
import { placedOperations, pointerTo } from './finding.ts'
import { unknown } from './problems.ts'
import { followed } from './walk.ts'

/** Rules, rate policies, problems, scenarios, people and operations that an operation names all exist. */
export const names: Rule = (subject) => {
  const scenarios = Object.assign({}, ...subject.planes.map(({ document }) => document['x-nexus-scenarios'] ?? {})) as object
  const operations = Object.fromEntries(placedOperations(subject).map(({ operation }) => [operation.operationId, true]))
  return placedOperations(subject).flatMap(({ plane, operation, where }) => [
    ...unknown(`${where}/x-nexus-rules`, operation['x-nexus-rules'], subject.rules, 'openapi/rules.yaml'),
    ...unknown(
      `${where}/x-nexus-rate`,
      optional(operation['x-nexus-rate']),
      plane.document['x-nexus-rate-policies'] ?? {},
      'x-nexus-rate-policies',
    ),
    ...unknown(`${where}/x-nexus-problems`, operation['x-nexus-problems'], subject.problems, 'openapi/problems.yaml'),
    ...recipeFindings({ operation, where, subject, scenarios, operations }),
  ])
}

const optional = (name: string | undefined) => (name === undefined ? [] : [name])

function recipeFindings(given: {
  operation: Operation
  where: string
  subject: Subject
  scenarios: object
  operations: object
}): Finding[] {
  const { operation, where, subject, scenarios, operations } = given
  return Object.entries(operation['x-nexus-recipes'] ?? {}).flatMap(([key, recipe]) => {
    const at = `${where}/x-nexus-recipes/${key}`
    const steps: Step[] = recipe.before ?? []
    const calls = steps.filter((step) => 'call' in step)
    const people = [recipe, ...calls].flatMap(({ as }) => optional(as))
    return [
      ...unknown(at, /^\d/.test(key) ? [] : [key], subject.problems, 'openapi/problems.yaml'),
      ...unknown(at, optional(recipe.scenario), scenarios, 'x-nexus-scenarios of openapi/sandbox.yaml'),
      ...unknown(at, people, subject.personas.people, 'openapi/personas.yaml'),
      ...unknown(
        at,
        calls.map(({ call }) => call),
        operations,
        'the contract',
      ),
    ]
  })
}

const agents = { clock: true, worker: true, provider: true, shop: true }

/** Machines go between states that they have, those of the schema of their name where there is one, and name operations that exist. */
export const machines: Rule = (subject) => {
  const operations = Object.fromEntries(placedOperations(subject).map(({ operation }) => [operation.operationId, true]))
  return subject.planes.flatMap(({ document, file }) =>
    Object.entries(document['x-nexus-machines'] ?? {}).flatMap(([name, { states, steps }]) => {
      const at = `${file}${pointerTo('x-nexus-machines', name)}`
      const named = steps.flatMap(({ from, to }) => [from ?? [], to ?? []].flat())
      const idle = Object.keys(states).filter((state) => !named.includes(state))
      return [
        ...differingStates(document, { name, states: Object.keys(states), at }),
        ...unknown(at, named, states, `the states of ${name}`),
        ...idle.map((state) => ({ where: at, what: `no step leads to or from "${state}"`, todo: 'Add one, or take the state out' })),
        ...unknown(
          at,
          steps.flatMap(({ by }) => by),
          { ...operations, ...agents },
          `the contract, and not ${Object.keys(agents).join(', ')}`,
        ),
      ]
    }),
  )
}

function differingStates(document: Document, { name, states, at }: { name: string; states: string[]; at: string }): Finding[] {
  const schema = document.components.schemas[name]
  if (!schema) return []
  const status = memberOf(document, schema, 'status')
  const declared = (status ? (followed(document, status).enum ?? []) : []) as string[]
  if (states.toSorted().join() === declared.toSorted().join()) return []
  return [{ where: at, what: `its states are not those of the schema ${name}: ${declared.join(', ')}`, todo: 'Make them the same' }]
}

/** A member of a schema, or of one of the parts that an `allOf` puts together. */
function memberOf(document: Document, schema: JsonSchema, name: string): JsonSchema | undefined {
  const { properties, allOf = [] } = followed(document, schema) as { properties?: Record<string, JsonSchema>; allOf?: JsonSchema[] }
  return properties?.[name] ?? allOf.map((part) => memberOf(document, part, name)).find((found) => found !== undefined)
}
