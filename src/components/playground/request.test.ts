import { expect, test } from 'vitest'
import type { FormModel } from '#components/api/form.ts'
import { findOperations } from './find-operation.ts'
import { fromRaw, type Listed, operationFor, parseRaw, type RawRequest, type Request, rawOf } from './request.ts'

const field = (name: string, place: 'path' | 'query' | 'header', type = 'string') => ({
  ...{ name, in: place, type, isRequired: place === 'path', description: '', choices: [], value: '' },
})
const model: FormModel = {
  operationId: 'updateCartItem',
  method: 'PATCH',
  path: '/v1/carts/{cart_id}/items/{item_id}',
  fields: [field('cart_id', 'path'), field('item_id', 'path'), field('attributes', 'query', 'object'), field('If-Match', 'header')],
  body: '{}',
  identity: 'optional',
  acceptsGuest: true,
  persona: 'amina',
  answers: 'json',
}
const request: Request = {
  id: '1',
  operationId: 'updateCartItem',
  values: {
    'path.cart_id': '{{last.cart.id}}',
    'path.item_id': 'itm 1',
    'query.attributes': 'origin=Nyeri, roast=dark',
    'header.If-Match': '{{etag}}',
  },
  body: '{\n  "quantity": 2\n}',
  who: 'guest',
  extra: [['X-Trace', 'a: b']],
  view: 'raw',
  raw: null,
  isFree: false,
}

test('a request goes from form to text and back without loss', () => {
  const text = rawOf(model, request)
  expect(text.split('\n')[0]).toBe('PATCH /v1/carts/{{last.cart.id}}/items/itm%201?attributes[origin]=Nyeri&attributes[roast]=dark')
  expect(text).toContain('Cart-Token: {{last.cart.token}}')
  const back = fromRaw(parseRaw(text) as RawRequest, model, request.who)
  const { values, body, who, extra } = request
  expect(back).toEqual({ values, body, who, extra })
})

test('what the form has no place for is not shown there, and a broken text is named by its line', () => {
  expect(fromRaw(parseRaw('PATCH /v1/carts/a/items/b?unheard=1') as RawRequest, model, 'nobody')).toBeUndefined()
  expect(parseRaw('patch /v1')).toMatchObject({ trouble: expect.stringContaining('Line 1') })
  expect(parseRaw('GET /v1\nno header')).toMatchObject({ trouble: expect.stringContaining('Line 2') })
})

const listed: Listed[] = [
  { id: 'getCart', method: 'GET', path: '/v1/carts/{cart_id}', summary: 'Get a cart', tag: 'Carts' },
  { id: 'getMyCart', method: 'GET', path: '/v1/me/cart', summary: 'Get the cart of whoever calls', tag: 'Carts' },
  { id: 'createCart', method: 'POST', path: '/v1/carts', summary: 'Open a cart', tag: 'Carts' },
]

test('method and path name an operation, and words find one by any of its parts', () => {
  expect(operationFor({ method: 'GET', path: '/v1/carts/crt_1?x=1' }, listed)?.id).toBe('getCart')
  expect(operationFor({ method: 'PUT', path: '/v1/carts/crt_1' }, listed)).toBeUndefined()
  expect(findOperations('me cart', listed)[0]?.id).toBe('getMyCart')
  expect(findOperations('post carts', listed).map(({ id }) => id)).toEqual(['createCart'])
  expect(findOperations('open', listed).map(({ id }) => id)).toEqual(['createCart'])
})
