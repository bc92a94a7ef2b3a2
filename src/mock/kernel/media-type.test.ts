import { expect, test } from 'vitest'
import { isJson, preferredType } from './media-type.ts'

test.each([
  ['*/*', 'text/csv'],
  ['', 'text/csv'],
  ['application/json', 'application/json'],
  ['text/*;q=0.2, application/json', 'application/json'],
  ['application/json;q=0.1, */*;q=0.5', 'text/csv'],
  ['text/csv;q=0, */*', 'application/json'],
  ['image/png', undefined],
  ['text/csv;q=0.0', undefined],
])('Accept: %s', (accept, type) => {
  expect(preferredType(accept, ['text/csv', 'application/json'])).toBe(type)
})

test('JSON is known by its name', () => {
  expect(['application/json', 'application/problem+json; charset=utf-8', 'text/csv', 'application/jsonp'].map(isJson)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
