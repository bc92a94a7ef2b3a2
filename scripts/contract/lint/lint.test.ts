import { expect, test } from 'vitest'
import type { JsonSchema } from '#contract/shape.ts'
import type { Document, Operation, ProblemEntry, Translation } from '../document.ts'
import { lineOf, type Subject } from './finding.ts'
import { lint, type RuleName, rules } from './lint.ts'
import { cleanSubject } from './testing.ts'

interface Parts {
  subject: Subject
  api: Document
  sandbox: Document
  schemas: Document['components']['schemas']
  /** The members of `Thing`, which is an answer. */
  thing: Record<string, JsonSchema>
  list: Operation
  create: Operation
  problem: ProblemEntry
  french: Translation
}

function parts(): Parts {
  const subject = cleanSubject()
  const [api, sandbox] = subject.planes.map(({ document }) => document) as [Document, Document]
  const { get, post } = api.paths['/things']!
  const { schemas } = api.components
  const thing = schemas.Thing!.properties as Record<string, JsonSchema>
  const { problems, translations } = subject
  return { subject, api, sandbox, schemas, thing, list: get!, create: post!, problem: problems.not_found!, french: translations.fr! }
}

// For what the types rule out.
const extend = (target: object, more: object) => Object.assign(target, more)

/** A machine with one step. */
const machine = (states: Record<string, string>, step: object) => ({
  table: 'things',
  about: 'A thing.',
  states,
  steps: [{ when: 'Once.', ...step }],
})

const planted: [rule: RuleName, says: string, plant: (parts: Parts) => void][] = [
  ['operationIds', '"things" is not verbNoun', ({ list }) => (list.operationId = 'things')],
  ['operationIds', 'starts with "fetch"', ({ list }) => (list.operationId = 'fetchThings')],
  ['operationIds', 'is the id of api.json#/paths/~1things/get/operationId too', ({ create }) => (create.operationId = 'listThings')],
  ['operationIds', '"getClock" is the id of', ({ list }) => (list.operationId = 'getClock')],
  ['summaries', 'it has 61 characters', ({ list }) => (list.summary = 'x'.repeat(61))],
  ['summaries', 'ends with a full stop', ({ list }) => (list.summary = 'List things.')],
  ['descriptions', 'fewer than 80', ({ list }) => (list.description = 'It does not do much.')],
  ['descriptions', 'does not say what the operation does not do', ({ list }) => (list.description = 'It does notable things. '.repeat(5))],
  ['tags', 'not exactly one tag', ({ list }) => list.tags.push('Things')],
  ['tags', '"Other" is not declared', ({ list }) => (list.tags = ['Other'])],
  ['access', 'nothing says who may call it', ({ list }) => delete list['x-nexus-access']],
  ['cursorLists', 'not "limit"', ({ list }) => list.parameters!.shift()],
  ['cursorLists', 'not "include_total"', ({ list }) => list.parameters!.pop()],
  ['paths', '"MyThings" is neither', ({ api }) => (api.paths['/MyThings'] = {})],
  ['paths', '"{thingId}" is neither', ({ api }) => (api.paths['/things/{thingId}'] = {})],
  ['paths', '"__sandbox" is neither', ({ api }) => (api.paths['/__sandbox'] = {})],
  ['memberNames', '"fullName" is not snake_case', ({ thing }) => (thing.fullName = thing.status!)],
  ['memberNames', '"sortBy" is not snake_case', ({ list }) => (list.parameters![1]!.name = 'sortBy')],
  ['enums', '"In Stock" is not', ({ thing }) => (thing.status!.enum = ['In Stock'])],
  ['enums', '"OPEN" is not', ({ thing }) => (thing.status = { const: 'OPEN', description: 'One.' })],
  ['enums', '"-open" is not', ({ thing }) => (thing.status!.enum = ['-open'])],
  ['bounds', 'the text has no greatest length', ({ schemas }) => (schemas.Free = { type: ['string', 'null'] })],
  ['bounds', 'the text has no greatest length', ({ list }) => (list.parameters![1]!.schema.pattern = '^[a-z]+$')],
  [
    'bounds',
    'the list has no greatest length',
    ({ schemas }) => delete (schemas.ThingList!.properties as { data: JsonSchema }).data.maxItems,
  ],
  ['bounds', 'the number has no lower bound', ({ schemas }) => (schemas.Free = { type: 'integer', maximum: 1 })],
  ['bounds', 'the number has no upper bound', ({ schemas }) => (schemas.Free = { type: 'number', minimum: 1 })],
  ['bounds', 'the map has no greatest size', ({ thing }) => delete thing.attributes!.maxProperties],
  ['bounds', 'it has no type', ({ thing }) => delete (thing.attributes!.additionalProperties as JsonSchema).type],
  [
    'bounds',
    '/get/responses/404/headers/X-Request-Id/schema: the text',
    ({ list }) => (list.responses['404']!.headers!['X-Request-Id']!.schema = { type: 'string' }),
  ],
  [
    'closedRequests',
    'CreateThingRequest: a request body may hold',
    ({ schemas }) => delete schemas.CreateThingRequest!.additionalProperties,
  ],
  ['closedRequests', 'schemas/Inner: a request body may hold', ({ schemas }) => (schemas.Inner!.additionalProperties = true)],
  ['closedRequests', 'Add unevaluatedProperties', ({ schemas }) => (schemas.Inner = { allOf: [{ $ref: '#/components/schemas/Thing' }] })],
  [
    'memberDescriptions',
    '/name: it has no description',
    ({ schemas }) => ((schemas.CreateThingRequest!.properties as typeof schemas).name!.description = ''),
  ],
  ['memberDescriptions', '/price: it has no description', ({ schemas }) => delete schemas.Money!.description],
  ['memberDescriptions', '/parameters/1: it has no description', ({ list }) => delete list.parameters![1]!.description],
  ['examples', 'the request has no example', ({ create }) => delete create.requestBody!.content['application/json']!.examples],
  ['examples', 'no example shows this answer', ({ list }) => delete list.responses['200']!.content!['application/json']!.examples],
  ['examples', 'no example shows not_found', ({ list }) => (list.responses['404']!.content!['application/problem+json']!.examples = {})],
  ['ids', '"id" is not said to be a known prefix', ({ thing }) => (thing.id = { type: 'string', maxLength: 30 })],
  ['ids', '"order_id" is not said to be ord_', ({ thing }) => (thing.order_id = thing.id!)],
  ['ids', '"product_ids" is not said to be prd_', ({ thing }) => (thing.product_ids = { type: 'array', items: thing.id })],
  ['ids', '"vendor_id" is not said to be vnd_', ({ list }) => (list.parameters![1]!.name = 'vendor_id')],
  ['instants', 'may lack milliseconds', ({ schemas }) => delete schemas.Instant!.pattern],
  ['instants', '"closed_at" is not an instant', ({ thing }) => (thing.closed_at = { type: 'string', maxLength: 24 })],
  ['money', '"price" sounds like money', ({ thing }) => (thing.price = { type: 'number', minimum: 0, maximum: 1 })],
  ['money', '"line_total" sounds like money', ({ thing }) => (thing.line_total = { type: ['string', 'null'] })],
  ['problemEntries', '/title: it has 61 characters', ({ problem }) => (problem.title = 'x'.repeat(61))],
  ['problemEntries', '/title: it ends with a full stop', ({ problem }) => (problem.title = 'Not found.')],
  ['problemEntries', '/when: it is missing', ({ problem }) => (problem.when = '')],
  ['problemEntries', '/client: it is missing', ({ problem }) => (problem.client = '')],
  ['problemEntries', '200 is no status of an error', ({ problem }) => (problem.status = 200)],
  ['problemEntries', '"BR-99" is not in openapi/rules.yaml', ({ problem }) => (problem.rules = ['BR-99'])],
  ['problemEntries', '"NotHere" is not lower_snake_case', ({ subject, problem }) => (subject.problems.NotHere = problem)],
  ['usedProblems', 'gone: no operation declares it', ({ subject, problem }) => (subject.problems.gone = problem)],
  ['translations', '/problems/not_found/title: it is not translated', ({ french }) => (french.problems = {})],
  ['translations', '/phrases/other: it is not translated', ({ french }) => (french.phrases = {})],
  ['translations', '/phrases/more: there is no such text', ({ french }) => (french.phrases.more = 'Plus.')],
  ['translations', '{nom} is not in the English', ({ french }) => (french.problems.not_found!.detail = '{nom} manque.')],
  ['translations', '{max} is not in the English', ({ french }) => (french.field_errors.too_long = 'Au plus {max}.')],
  ['translations', '/title: it ends with a full stop', ({ french }) => (french.problems.not_found!.title = 'Introuvable.')],
  ['names', '"BR-99" is not in openapi/rules.yaml', ({ list }) => (list['x-nexus-rules'] = ['BR-99'])],
  ['names', '"slow" is not in x-nexus-rate-policies', ({ list }) => (list['x-nexus-rate'] = 'slow')],
  ['names', '"gone" is not in openapi/problems.yaml', ({ list }) => (list['x-nexus-problems'] = ['gone'])],
  ['names', '"gone" is not in openapi/problems.yaml', ({ list }) => (list['x-nexus-recipes'] = { gone: {} })],
  ['names', '"full" is not in x-nexus-scenarios', ({ list }) => (list['x-nexus-recipes'] = { 200: { scenario: 'full' } })],
  ['names', '"bob" is not in openapi/personas.yaml', ({ list }) => (list['x-nexus-recipes'] = { 200: { as: 'bob' } })],
  ['names', '"getCart" is not in the contract', ({ list }) => (list['x-nexus-recipes'] = { 200: { before: [{ call: 'getCart' }] } })],
  [
    'machines',
    'its states are not those of the schema Thing',
    ({ api }) => extend(api, { 'x-nexus-machines': { Thing: machine({ lost: 'Gone.' }, { from: null, to: 'lost', by: ['clock'] }) } }),
  ],
  [
    'machines',
    '"lost" is not in the states of Parcel',
    ({ api }) => extend(api, { 'x-nexus-machines': { Parcel: machine({ new: 'New.' }, { from: 'new', to: 'lost', by: ['clock'] }) } }),
  ],
  [
    'machines',
    'no step leads to or from "old"',
    ({ api }) =>
      extend(api, { 'x-nexus-machines': { Parcel: machine({ new: 'New.', old: 'Old.' }, { from: null, to: 'new', by: ['clock'] }) } }),
  ],
  [
    'machines',
    '"openThing" is not in the contract',
    ({ api }) => extend(api, { 'x-nexus-machines': { Parcel: machine({ new: 'New.' }, { from: null, to: 'new', by: ['openThing'] }) } }),
  ],
  ['extensions', 'x-nexus-colour: no extension has this member', ({ list }) => extend(list, { 'x-nexus-colour': 'red' })],
  ['extensions', 'api.json#/x-nexus-colour: no extension', ({ api }) => extend(api, { 'x-nexus-colour': 'red' })],
  ['extensions', 'stands where nothing reads it', ({ thing }) => (thing.price!['x-nexus-access'] = { anyone: 'any' })],
  ['extensions', 'x-nexus-access/robot: no extension', ({ list }) => extend(list, { 'x-nexus-access': { robot: 'any' } })],
  ['extensions', 'x-nexus-access/guest: it must be equal to constant', ({ list }) => (list['x-nexus-access'] = { guest: 'any' } as never)],
  ['extensions', "must have required property 'anyone'", ({ create }) => (create['x-nexus-identity'] = 'optional')],
  ['extensions', 'x-nexus-rate: it must match pattern', ({ list }) => (list['x-nexus-rate'] = 'Very Slow')],
  ['extensions', 'x-nexus-rules/0: it must match pattern', ({ list }) => (list['x-nexus-rules'] = ['BR-1'])],
  ['extensions', 'one of the allowed values: read, optional, required', ({ list }) => (list['x-nexus-etag'] = 'write' as never)],
  ['extensions', 'one of the allowed values: optional, required', ({ list }) => (list['x-nexus-idempotency'] = 'never' as never)],
  ['extensions', 'x-nexus-audit: it must match pattern', ({ list }) => (list['x-nexus-audit'] = 'deleted')],
  ['extensions', 'x-nexus-cache: it must be equal', ({ list }) => (list['x-nexus-cache'] = 'private' as never)],
  ['extensions', 'x-nexus-body-limit: it must be integer', ({ list }) => (list['x-nexus-body-limit'] = 0.5)],
  [
    'extensions',
    "must have required property 'when'",
    ({ api }) =>
      extend(api, {
        'x-nexus-machines': {
          Parcel: {
            table: 'parcels',
            about: 'A parcel.',
            states: { new: 'New.', old: 'Old.' },
            steps: [{ from: null, to: 'new', by: ['clock'] }],
          },
        },
      }),
  ],
  ['extensions', 'x-nexus-problems/0: it must match pattern', ({ list }) => (list['x-nexus-problems'] = ['NotFound'])],
  ['extensions', '/200/boby: no extension', ({ list }) => extend(list, { 'x-nexus-recipes': { 200: { boby: {} } } })],
  [
    'extensions',
    'before/0/advance: it must match format',
    ({ list }) => (list['x-nexus-recipes'] = { 200: { before: [{ advance: 'soon' }] } }),
  ],
  [
    'extensions',
    '/before/0/tims: no extension',
    ({ list }) => extend(list, { 'x-nexus-recipes': { 200: { before: [{ call: 'listThings', tims: 2 }] } } }),
  ],
  ['extensions', "must have required property 'default'", ({ api }) => (api['x-nexus-rate-policies'] = {})],
  [
    'extensions',
    "must have required property 'window_seconds'",
    ({ api }) => extend(api, { 'x-nexus-rate-policies': { default: { limit: 1 } } }),
  ],
  [
    'extensions',
    'x-nexus-scenarios/default/about: it must NOT have fewer',
    ({ sandbox }) => (sandbox['x-nexus-scenarios']!.default!.about = ''),
  ],
]

test('a contract that keeps every rule has no findings', () => {
  expect(lint(cleanSubject(), [])).toEqual([])
})

test('every rule has a planted violation', () => {
  expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)))
})

test.each(planted)('%s: %s', (rule, says, plant) => {
  const broken = parts()
  plant(broken)
  expect(rules[rule](broken.subject).map(lineOf).join('\n')).toContain(says)
})

const allowed: [what: string, plant: (parts: Parts) => void][] = [
  ['the opposite of a sort key', ({ thing }) => (thing.status!.enum = ['open', '-open'])],
  ['a number that is a rate or a quantity', ({ thing }) => extend(thing, { tax_rate_bps: bps, quantity_refunded: bps })],
  ['a request that is composed and closed as a whole', ({ schemas }) => (schemas.Inner = composed)],
  ['what only narrows a value', ({ schemas }) => (schemas.Inner!.if = { properties: { depth: { minimum: 1 } } })],
  ['paths that others have registered', ({ api }) => (api.paths['/.well-known/jwks.json'] = {})],
  ['an instant that may be missing', ({ thing }) => (thing.closed_at = orNull('Instant'))],
]
const bps: JsonSchema = { type: 'integer', minimum: 0, maximum: 10_000, description: 'A share.' }
const orNull = (name: string) => ({ oneOf: [{ $ref: `#/components/schemas/${name}` }, { type: 'null' }], description: 'Or not.' })
const composed = { allOf: [{ $ref: '#/components/schemas/Money' }], unevaluatedProperties: false, description: 'Inside.' }

test.each(allowed)('%s is allowed', (_, plant) => {
  const kept = parts()
  plant(kept)
  expect(lint(kept.subject, [])).toEqual([])
})

test('an exception covers what stands at its pointer and below it, and nothing else', () => {
  const { subject, thing, schemas } = parts()
  thing.status!.enum = ['open', 'OPEN']
  schemas.Things = { type: 'string', enum: ['OPEN'] }
  const where = 'api.json#/components/schemas/Thing'
  expect(lint(subject, [{ rule: 'enums', where, reason: 'Not our word.' }]).map((finding) => finding.where)).toEqual([`${where}s`])
})

test('an exception that nothing needs is a finding', () => {
  const [finding] = lint(cleanSubject(), [{ rule: 'enums', where: 'api.json#/components/schemas/Thing', reason: 'Not our word.' }])
  expect(finding?.what).toContain('nothing needs the exception from "enums"')
})
