import { expect, test } from 'vitest'
import { isBoundingPattern } from './bounds.ts'

test.each([
  ['^[a-z]{1,9}$', true],
  ['^(a|b)[+*]\\*\\{9,\\}$', true],
  ['^[a-z]+$', false],
  ['^[a-z]{2,}$', false],
  ['[a-z]{2}', false],
  ['^a|b$', false],
])('whether %s bounds a text: %s', (pattern, bounds) => {
  expect(isBoundingPattern(pattern)).toBe(bounds)
})
