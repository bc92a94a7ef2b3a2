import { expect, test } from 'vitest'
import { createCheck } from './check.ts'

const check = createCheck({
  $defs: {
    Money: {
      type: 'object',
      additionalProperties: false,
      required: ['amount'],
      properties: { amount: { type: 'integer', minimum: 0, maximum: 10 } },
    },
    Line: { type: 'object', properties: { price: { $ref: '#/$defs/Money' }, 'a/b': { type: 'string', pattern: '^x+$', minLength: 2 } } },
  },
  operations: {
    pay: {
      body: {
        type: 'object',
        required: ['lines', 'method'],
        additionalProperties: false,
        properties: { lines: { type: 'array', minItems: 1, items: { $ref: '#/$defs/Line' } }, method: { enum: ['card', 'cash'] } },
      },
    },
  },
})

test('every broken rule is listed with its place and its words', () => {
  expect(check('pay', 'body', { lines: [{ price: { amount: 11, tip: 1 }, 'a/b': 'y' }], method: 'gold', extra: 1 })).toEqual([
    { pointer: '/lines/0/price/amount', code: 'too_large', words: { limit: 10 } },
    { pointer: '/lines/0/price/tip', code: 'unknown_field', words: {} },
    { pointer: '/lines/0/a~1b', code: 'too_short', words: { limit: 2 } },
    { pointer: '/lines/0/a~1b', code: 'wrong_format', words: { expected: '^x+$' } },
    { pointer: '/method', code: 'not_allowed', words: { allowed: 'card, cash' } },
    { pointer: '/extra', code: 'unknown_field', words: {} },
  ])
  expect(check('pay', 'body', {})).toEqual([
    { pointer: '/lines', code: 'required', words: {} },
    { pointer: '/method', code: 'required', words: {} },
  ])
  expect(check('pay', 'body', [])).toEqual([{ pointer: '', code: 'wrong_type', words: { expected: 'object' } }])
})

test('what fits has no violations, and neither has what the contract does not describe', () => {
  expect(check('pay', 'body', { lines: [{ price: { amount: 10 } }], method: 'card' })).toEqual([])
  expect(check('pay', 'query', { anything: 1 })).toEqual([])
})
