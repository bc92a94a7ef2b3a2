import type { JsonSchema, Step } from '#contract/shape.ts'
import type { Document, Operation } from '../document.ts'
import type { Finding, PlacedOperation, Rule, Subject } from './finding.ts'
import { placedOperations } from './finding.ts'
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

/** The generator does not read it, so its document type has no such member. */
interface Moving extends Operation {
  'x-nexus-machine'?: { resource: string; from: string | string[] | null; to: string }
}

/** State machines name a schema with a `status`, and states that it has. */
export const machines: Rule = (subject) => placedOperations(subject).flatMap(machineFindings)

function machineFindings({ plane: { document }, operation, where }: PlacedOperation): Finding[] {
  const machine = (operation as Moving)['x-nexus-machine']
  if (!machine) return []
  const at = `${where}/x-nexus-machine`
  const schema = document.components.schemas[machine.resource]
  const status = schema && memberOf(document, schema, 'status')
  if (!status) return [{ where: at, what: `no schema "${machine.resource}" has a status`, todo: 'Name the resource as its schema' }]
  const states = Object.fromEntries(((followed(document, status).enum ?? []) as string[]).map((state) => [state, true]))
  return unknown(at, [machine.from ?? [], machine.to].flat(), states, `the states of ${machine.resource}`)
}

/** A member of a schema, or of one of the parts that an `allOf` puts together. */
function memberOf(document: Document, schema: JsonSchema, name: string): JsonSchema | undefined {
  const { properties, allOf = [] } = followed(document, schema) as { properties?: Record<string, JsonSchema>; allOf?: JsonSchema[] }
  return properties?.[name] ?? allOf.map((part) => memberOf(document, part, name)).find((found) => found !== undefined)
}
