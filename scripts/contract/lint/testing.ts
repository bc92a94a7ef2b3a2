import type { JsonSchema } from '#contract/shape.ts'
import type { Document, Operation, Response } from '../document.ts'
import type { Subject } from './finding.ts'

const ulid = '[0-7][0-9A-HJKMNP-TV-Z]{25}$'
const thing = { id: 'crt_01KF0E44M00000000000000000', price: { amount: 100, currency: 'KES' }, status: 'open' }
const longer = 'It does not do anything else, because it is here to be broken by the tests of the rules of the contract.'

const text = (more: JsonSchema = {}): JsonSchema => ({ type: 'string', maxLength: 40, description: 'A text.', ...more })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Record<string, JsonSchema>, more: JsonSchema = {}): JsonSchema => ({ type: 'object', properties, ...more })
const headers = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { description: 'A header.', schema: text() }]))

const answer = (schema: JsonSchema, value: unknown): Response => ({
  description: 'An answer.',
  headers: headers('X-Request-Id', 'Cache-Control', 'Vary'),
  content: { 'application/json': { schema, examples: { ok: { value } } } },
})
const notFound: Response = {
  description: 'Nothing is there.',
  headers: headers('X-Request-Id', 'Content-Language'),
  content: {
    'application/problem+json': {
      schema: ref('Problem'),
      examples: { not_found: { value: { type: '/problems/not-found/', title: 'Not found' } } },
    },
  },
}

const operation = (operationId: string, more: Partial<Operation>): Operation => ({
  operationId,
  tags: ['Things'],
  summary: 'Something about things',
  description: longer,
  security: [],
  'x-nexus-problems': ['not_found'],
  responses: { '404': notFound, ...more.responses },
  ...more,
})

const page = (name: string, schema: JsonSchema) => ({ name, in: 'query' as const, description: 'Pages.', schema })

/** A small contract that breaks no rule. Each call makes a fresh one, so that a test can break it. */
export function cleanSubject(): Subject {
  const document = (title: string, paths: Document['paths'], schemas: Document['components']['schemas']): Document =>
    ({
      openapi: '3.1.1',
      info: { title, version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' }, contact: { name: 'Nobody' } },
      servers: [{ url: 'https://api.nexuscommerce.example' }],
      tags: [{ name: 'Things', description: 'Things.' }],
      security: [],
      paths,
      components: { schemas: { ...schemas, Problem: object({ type: text(), title: text() }) } },
    }) as Document
  const api = document(
    'API',
    {
      '/things': {
        get: operation('listThings', {
          'x-nexus-access': { anyone: 'any' },
          parameters: [
            { $ref: '#/components/parameters/Limit' } as never,
            page('cursor', { type: 'string', pattern: '^[a-z]{1,9}$' }),
            page('include_total', { type: 'boolean' }),
          ],
          responses: { '200': answer(ref('ThingList'), { data: [thing] }), '404': notFound },
        }),
        post: operation('createThing', {
          'x-nexus-access': { customer: 'own' },
          'x-nexus-rules': ['BR-01'],
          'x-nexus-recipes': { '200': { as: 'amina', before: [{ call: 'listThings' }, { advance: 'PT1M' }], body: { name: 'one' } } },
          requestBody: {
            content: { 'application/json': { schema: ref('CreateThingRequest'), examples: { ok: { value: { name: 'one' } } } } },
          },
          responses: { '200': answer(ref('Thing'), thing), '404': notFound },
        }),
      },
    },
    {
      Instant: text({ format: 'date-time', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' }),
      CartId: text({ pattern: `^crt_${ulid}` }),
      Money: object(
        { amount: { type: 'integer', minimum: 0, maximum: 900, description: 'Minor units.' }, currency: text() },
        { description: 'Money.' },
      ),
      Thing: object({
        id: ref('CartId'),
        parent_id: { oneOf: [text({ pattern: `^cat_${ulid}` }), { type: 'null' }], description: 'Above it.' },
        price: ref('Money'),
        status: text({ enum: ['open', 'closed'] }),
        opened_at: ref('Instant'),
        attributes: { type: 'object', maxProperties: 2, additionalProperties: text(), description: 'A map.' },
      }),
      ThingList: object({ data: { type: 'array', maxItems: 3, items: ref('Thing'), description: 'Things.' } }),
      CreateThingRequest: object({ name: text(), inner: ref('Inner') }, { additionalProperties: false }),
      Inner: object(
        { depth: { type: 'integer', minimum: 0, maximum: 4, description: 'How deep.' } },
        { additionalProperties: false, description: 'Inside.' },
      ),
    },
  )
  api['x-nexus-rate-policies'] = { default: { limit: 1, window_seconds: 1 } }
  api.components.parameters = { Limit: page('limit', { type: 'integer', minimum: 1, maximum: 100 }) }
  const sandbox = document('Sandbox', { '/__sandbox/clock': { get: operation('getClock', { responses: { '404': notFound } }) } }, {})
  sandbox['x-nexus-scenarios'] = { default: { title: 'A shop', about: 'The usual one.' } }
  const english = { title: 'Not found', detail: '{name} is not here.' }
  const words = { field_errors: { too_long: 'At most {limit}.' }, phrases: { other: 'Other.' } }
  return {
    planes: [
      { name: 'api', file: 'api.json', document: structuredClone(api) },
      { name: 'sandbox', file: 'sandbox.json', document: structuredClone(sandbox) },
    ],
    problems: { not_found: { status: 404, ...english, when: 'It is gone.', client: 'Go on.' } },
    words: structuredClone(words),
    translations: { fr: structuredClone({ ...words, problems: { not_found: english } }) },
    rules: { 'BR-01': { title: 'One', text: 'Only one.' } },
    personas: { provider_secret: '', password: 'p', guest: { name: '', about: '' }, people: { amina: {} as never } },
  }
}
