import { describe, expect, test } from 'vitest'
import openapi from '#contract/generated/openapi.json' with { type: 'json' }
import type { JsonSchema } from '#contract/shape.ts'
import { changesBetween } from './compare.ts'
import { inWords } from './entry.ts'
import { type Published, surfaceOf } from './surface.ts'

/** A small contract: an operation that is sent an `Order` and answers it, and one problem. */
const contract = (): Published & { paths: Record<string, Record<string, Record<string, unknown>>> } => ({
  info: { version: '1.0.0' },
  paths: {
    '/orders': {
      post: {
        operationId: 'createOrder',
        'x-nexus-access': { customer: 'own' },
        'x-nexus-problems': ['out_of_stock'],
        parameters: [{ name: 'expand', in: 'query', schema: { type: 'string', enum: ['lines', 'payments'] } }],
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Wish' } } } },
        responses: {
          '201': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } },
          '409': { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/OutOfStockProblem' } } } },
        },
      },
    },
  },
  webhooks: { 'order.created': { post: { requestBody: { content: { 'application/json': { schema: event } } } } } },
  components: {
    schemas: {
      Wish: object({ cart_id: { type: 'string' }, note: { type: 'string' } }, ['cart_id']),
      Order: object({ id: { type: 'string' }, status: { type: 'string', enum: ['open', 'paid'] }, note: { type: 'string' } }, [
        'id',
        'status',
      ]),
      OutOfStockProblem: object(
        { status: { const: 409 }, code: { const: 'out_of_stock' }, request_id: { type: 'string' }, sku: { type: 'string' } },
        [],
      ),
      EventData: object({ order_id: { type: 'string' } }, ['order_id']),
    },
  },
})
function object(properties: Record<string, JsonSchema>, required: string[]): JsonSchema {
  return { type: 'object', properties, required }
}
const event = { type: 'object', properties: { data: { $ref: '#/components/schemas/EventData' } } }

type Contract = ReturnType<typeof contract>
const operationIn = (document: Contract) => document.paths['/orders']!.post!
const membersIn = (document: Contract, name: string) =>
  document.components.schemas[name] as unknown as { properties: Record<string, JsonSchema>; required: string[] }

/** What the changelog says when somebody changes the contract like this. */
function changes(edit: (document: Contract) => void): string[] {
  const after = contract()
  edit(after)
  return changesBetween(surfaceOf(contract()), surfaceOf(after)).map((change) =>
    [inWords(change), change.breaking].filter(Boolean).join('. '),
  )
}

test('nothing is told of texts, examples and bounds', () => {
  const edit = (document: Contract) => {
    operationIn(document).description = 'Another description.'
    membersIn(document, 'Order').properties.id = { type: 'string', maxLength: 30, description: 'An id.', examples: ['ord_1'] }
  }
  expect(changes(edit)).toEqual([])
})

describe('operations', () => {
  test('an added one breaks nobody, and what belongs to it is not told one by one', () => {
    const added = { ...operationIn(contract()), operationId: 'getOrder' }
    expect(changes((document) => Object.assign(document.paths, { '/orders/{id}': { get: added } }))).toEqual(['operation getOrder added'])
  })
  test('a removed one breaks its callers', () => {
    const told = changes((document) => Object.assign(document, { paths: {} }))
    expect(told).toContain('operation createOrder removed. Calls to it find nothing any more.')
  })
  test('one that moves breaks its callers', () => {
    const told = changes((document) => Object.assign(document, { paths: { '/v2/orders': document.paths['/orders'] } }))
    expect(told).toEqual([
      'operation createOrder changed from POST /orders to POST /v2/orders. Calls to the old place find nothing any more.',
    ])
  })
  test('callers who are let in are no harm, and callers who are shut out are one', () => {
    const access = (value: object) => changes((document) => Object.assign(operationIn(document), { 'x-nexus-access': value }))
    expect(access({ customer: 'own', admin: 'any' })).toEqual(['access createOrder admin added'])
    expect(access({ admin: 'any' })).toContain('access createOrder customer removed. Callers who were let in are refused.')
  })
  test('a problem more breaks nobody: clients take what they do not know by its status', () => {
    const told = changes((document) => Object.assign(operationIn(document), { 'x-nexus-problems': ['out_of_stock', 'cart_empty'] }))
    expect(told).toEqual(['raises createOrder cart_empty added'])
  })
})

describe('what is sent', () => {
  const parameters = (edit: (list: Record<string, unknown>[]) => void) =>
    changes((document) => edit(operationIn(document).parameters as Record<string, unknown>[]))

  test('an optional parameter breaks nobody, a required one breaks everybody', () => {
    expect(parameters((list) => list.push({ name: 'q', in: 'query', schema: { type: 'string' } }))).toEqual([
      'parameter createOrder query q added',
    ])
    expect(parameters((list) => list.push({ name: 'q', in: 'query', required: true, schema: { type: 'string' } }))).toEqual([
      'parameter createOrder query q added. Requests without it are refused.',
    ])
  })
  test('a parameter that becomes required breaks those who leave it out', () => {
    expect(parameters(([first]) => Object.assign(first!, { required: true }))).toEqual([
      'parameter createOrder query expand changed from string to required string. Requests without it are refused.',
    ])
  })
  test('a parameter that goes breaks those who send it', () => {
    expect(parameters((list) => list.pop())).toEqual(['parameter createOrder query expand removed. Requests that send it are refused.'])
  })
  test('a choice more breaks nobody, a choice less those who make it', () => {
    const choices = (values: string[]) => parameters(([first]) => Object.assign(first!, { schema: { type: 'string', enum: values } }))
    expect(choices(['lines', 'payments', 'refunds'])).toEqual(['value createOrder query expand refunds added'])
    expect(choices(['lines'])).toEqual(['value createOrder query expand payments removed. Requests with this value are refused.'])
  })
  test('a member of a request is told like a parameter', () => {
    const wish = (edit: (wish: ReturnType<typeof membersIn>) => void) => changes((document) => edit(membersIn(document, 'Wish')))
    expect(wish(({ properties }) => Object.assign(properties, { gift: { type: 'boolean' } }))).toEqual(['member Wish gift added'])
    expect(wish(({ required }) => required.push('note'))).toEqual([
      'member Wish note changed from string to required string. Requests without it are refused.',
    ])
    expect(wish(({ properties }) => Object.assign(properties, { note: { type: ['string', 'null'] } }))).toEqual([
      'member Wish note changed from string to string or null',
    ])
    expect(wish(({ properties }) => Object.assign(properties, { note: { type: 'integer' } }))).toEqual([
      'member Wish note changed from string to integer. Requests of the old type are refused.',
    ])
  })
})

describe('what is answered', () => {
  const order = (edit: (order: ReturnType<typeof membersIn>) => void) => changes((document) => edit(membersIn(document, 'Order')))

  test('a member more breaks nobody', () => {
    expect(
      order(({ properties, required }) => Object.assign(properties, { total: { type: 'integer' } }) && required.push('total')),
    ).toEqual(['member Order total added'])
  })
  test('a member that always came breaks those who read it, one that came sometimes nobody', () => {
    expect(order(({ properties }) => delete properties.id)).toEqual(['member Order id removed. Clients that read it find nothing.'])
    expect(order(({ properties }) => delete properties.note)).toEqual(['member Order note removed'])
  })
  test('a member that comes only sometimes breaks those who count on it', () => {
    expect(order(({ required }) => required.shift())).toEqual([
      'member Order id changed from required string to string. Clients that count on it may not find it.',
    ])
  })
  test('another type breaks clients, a narrower one does not', () => {
    expect(order(({ properties }) => Object.assign(properties, { id: { type: 'integer' } }))).toEqual([
      'member Order id changed from required string to required integer. Clients get something that they were not told of.',
    ])
    expect(order(({ properties }) => Object.assign(properties, { id: { type: ['string', 'null'] } }))[0]).toContain('not told of')
  })
  test('a choice more is a value that nobody was told of, a choice less is none', () => {
    const choices = (values: string[]) => order(({ properties }) => Object.assign(properties, { status: { type: 'string', enum: values } }))
    expect(choices(['open', 'paid', 'sent'])).toEqual(['value Order status sent added. Clients get a value that they were not told of.'])
    expect(choices(['open'])).toEqual(['value Order status paid removed'])
  })
  test('choices where there were none close what was open', () => {
    expect(order(({ properties }) => Object.assign(properties, { note: { type: 'string', enum: ['a', 'b'] } }))).toEqual([
      'value Order note a added',
      'value Order note b added',
    ])
  })
  test('another body, and a success that does not come any more', () => {
    const told = changes((document) => Object.assign(operationIn(document), { responses: { '204': {} } }))
    expect(told).toContain('answer createOrder 201 removed. Clients wait for a success that does not come any more.')
    expect(told).toContain('answer createOrder 204 added')
  })
})

test('a problem of a new kind breaks nobody, another status does', () => {
  const problem = (code: string, status: number) =>
    object({ status: { const: status }, code: { const: code }, request_id: { type: 'string' } }, [])
  const withProblem = (name: string, schema: JsonSchema) =>
    changes((document) => {
      document.components.schemas[name] = schema
      const content = { 'application/problem+json': { schema: { $ref: `#/components/schemas/${name}` } } }
      Object.assign(operationIn(document).responses as object, { '422': { content } })
    })
  expect(withProblem('CartEmptyProblem', problem('cart_empty', 422))).toEqual(['problem cart_empty added'])
  expect(withProblem('OutOfStockProblem', problem('out_of_stock', 410))).toContain(
    'problem out_of_stock changed from 409 to 410. Clients that look at the status take it for something else.',
  )
})

test('an event more breaks nobody, an event less those who wait for it', () => {
  expect(changes((document) => Object.assign(document.webhooks!, { 'order.paid': document.webhooks!['order.created'] }))).toEqual([
    'event order.paid added',
  ])
  expect(changes((document) => Object.assign(document, { webhooks: {} }))).toContain(
    'event order.created removed. Receivers wait for it in vain.',
  )
})

test('the surface of the whole contract is small beside the contract', () => {
  const surface = surfaceOf(openapi as unknown as Published)
  expect(surface['operation createOrder']).toBe('POST /orders')
  expect(surface['member Order lines']).toBe('required list of OrderLine')
  expect(surface['member out_of_stock lines']).toBeDefined()
  expect(JSON.stringify(surface).length).toBeLessThan(300_000)
})
