import { expect, test } from 'vitest'
import { type Found, grouped, isMeant } from './search-order.ts'

const page = (url: string, title: string, name = '', content = ''): Found => ({
  url,
  excerpt: '',
  content,
  meta: { title, ...(name && { name }) },
})
const cancel = page('/api/cancelOrder/', 'Cancel an order', 'POST /v1/orders/{order_id}/cancellation · cancelOrder')
const create = page('/api/createOrder/', 'Check out a cart', 'POST /v1/orders · createOrder')
const reused = page('/problems/idempotency-key-reused/', 'The key belongs to another request', '422 idempotency_key_reused')
const lesson = page('/apis/idempotency/', 'Idempotency')

const titles = (found: Found[], text: string, root = 0) =>
  grouped(found, text, root).map(([label, entries]) => [label, entries.map(({ meta }) => meta.title)])

test('what is called exactly so comes first, and its kind with it', () => {
  expect(titles([cancel, reused, lesson, create], 'POST /v1/orders')).toEqual([
    ['Operations', ['Check out a cart', 'Cancel an order']],
    ['Problems', ['The key belongs to another request']],
    ['Pages', ['Idempotency']],
  ])
  expect(titles([reused, lesson], 'idempotency')[0]).toEqual(['Pages', ['Idempotency']])
  expect(titles([lesson, reused], 'IDEMPOTENCY_KEY_REUSED')[0]?.[0]).toBe('Problems')
})

test('kinds are told apart under a base path as well', () => {
  expect(titles([page('/nexus/api/createOrder/', 'Check out a cart')], 'x', '/nexus'.length)).toEqual([
    ['Operations', ['Check out a cart']],
  ])
})

test('a page that shares only a letter or two with what was typed is not meant', () => {
  const keys = page('/api/getJwks/', 'The public keys', '', 'x and y are coordinates of a token')
  expect(isMeant(keys, 'xyzzyplugh')).toBe(false)
  expect(isMeant(keys, 'tokens')).toBe(true)
  expect(isMeant(keys, 'coordinaets')).toBe(true)
})
