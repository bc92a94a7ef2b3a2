import { expect, test } from 'vitest'
import { draftOf, type FormModel, missing, startBody, startValues } from './form.ts'

const field = (part: object) => ({
  name: '',
  in: 'query' as const,
  type: 'string',
  isRequired: false,
  description: '',
  choices: [],
  value: '',
  ...part,
})
const model: FormModel = {
  operationId: 'addCartItem',
  method: 'POST',
  path: '/v1/carts/{cart_id}/items',
  body: '{"variant_id":"var_1","quantity":2}',
  identity: 'required',
  acceptsGuest: true,
  answers: 'json',
  persona: 'amina',
  fields: [
    field({ name: 'cart_id', in: 'path', isRequired: true }),
    field({ name: 'sort', value: '-price' }),
    field({ name: 'attributes', type: 'object' }),
    field({ name: 'Idempotency-Key', in: 'header', isRequired: true }),
    field({ name: 'If-Match', in: 'header' }),
  ],
}

test('a form starts with the examples, and with what the reader made last', () => {
  const values = startValues(model, { cart_id: 'crt_mine', cart_version: 3 }, () => 'fresh')
  expect(values).toEqual({
    'path.cart_id': 'crt_mine',
    'query.sort': '-price',
    'query.attributes': '',
    'header.Idempotency-Key': 'fresh',
    'header.If-Match': '',
  })
  expect(
    JSON.parse(
      startBody({ ...model, body: '{"cart_id":"crt_example","cart_version":1,"quantity":2}' }, { cart_id: 'crt_mine', cart_version: 3 }),
    ),
  ).toEqual({ cart_id: 'crt_mine', cart_version: 3, quantity: 2 })
})

test('what is typed becomes the request, encoded as the contract asks', () => {
  const values = {
    'path.cart_id': 'a/b',
    'query.sort': 'price,-title',
    'query.attributes': 'origin=Nyeri, roast=dark',
    'header.Idempotency-Key': 'k',
    'header.If-Match': ' ',
  }
  expect(draftOf(model, values, '{"quantity":1}', { token: 't' })).toEqual({
    method: 'POST',
    path: '/v1/carts/a%2Fb/items?sort=price,-title&attributes[origin]=Nyeri&attributes[roast]=dark',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer t', 'Idempotency-Key': 'k' },
    body: '{"quantity":1}',
  })
})

test('an operation without a body sends none, and an empty body is none', () => {
  expect(draftOf({ ...model, body: null }, {}, 'ignored', {}).body).toBeNull()
  expect(draftOf(model, {}, ' ', {})).toMatchObject({ body: null, headers: {} })
})

test('required fields without a value are named', () => {
  expect(missing(model, { 'path.cart_id': ' ', 'header.Idempotency-Key': 'k' })).toEqual(['cart_id'])
})
