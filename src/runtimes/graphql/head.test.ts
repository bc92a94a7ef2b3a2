import { expect, test } from 'vitest'
import { headOf } from './head.ts'
import { asText } from './text.ts'

test('comments at the top say who asks, and where variables come from', () => {
  const source = `# A word before.
# as: amina
# loaders: off
# $after: products.pageInfo.endCursor of 1-first-page.graphql

query { me { name } }
# as: kofi`
  expect(headOf(source)).toEqual({
    who: 'amina',
    isBatching: false,
    taken: [{ variable: 'after', file: '1-first-page.graphql', path: 'products.pageInfo.endCursor', line: 4 }],
  })
  expect(headOf('{ me { name } }')).toEqual({ who: undefined, isBatching: true, taken: [] })
})

test('an answer is JSON, short parts of it on one line', () => {
  const answer = { data: { product: { title: 'Kiondo', tags: [], price: { amount: 250, currency: 'KES' } }, none: null } }
  expect(asText(answer)).toBe(`{
  "data": {
    "product": { "title": "Kiondo", "tags": [], "price": { "amount": 250, "currency": "KES" } },
    "none": null
  }
}`)
  expect(JSON.parse(asText({ long: 'x'.repeat(200), list: [1, [2], {}] }))).toEqual({ long: 'x'.repeat(200), list: [1, [2], {}] })
})
