import { describe, expect, test } from 'vitest'
import { isFulfilled } from './criteria.ts'
import { evaluate, expressionsIn, fillIn, type Scope } from './expressions.ts'

const scope: Scope = {
  inputs: { who: 'amina' },
  steps: { pay: { outputs: { id: 'pay_1', amount: 1250 } } },
  statusCode: 201,
  header: (name) => (name === 'ETag' ? '"3"' : null),
  body: { status: 'paid', lines: [{ 'a/b': 2, none: null }] },
}

test('expressions find what a step sees', () => {
  expect(evaluate('$response.body#/lines/0/a~1b', scope)).toBe(2)
  expect(evaluate('$response.header.ETag', scope)).toBe('"3"')
  expect(evaluate('$response.body#/nothing/here', scope)).toBeUndefined()
  expect(() => evaluate('$respons.body', scope)).toThrow('no such runtime expression')
})

test('a text that is one expression keeps the type of its value, and others take it in', () => {
  expect(fillIn({ amount: '$steps.pay.outputs.amount', header: 'Bearer {$steps.pay.outputs.id}', price: '$ 5' }, scope)).toEqual({
    amount: 1250,
    header: 'Bearer pay_1',
    price: '$ 5',
  })
})

describe.each([
  ['$statusCode == 201', true],
  ['$statusCode != 201', false],
  ['$statusCode >= 200 && $statusCode < 300', true],
  ["$response.body#/status == 'PAID'", true],
  ["$response.body#/status == 'unpaid'", false],
  ['$response.body#/lines/0/none == null', true],
  ['$response.body#/status > 3', false],
])('%s', (condition, isTrue) => {
  test(`is ${isTrue}`, () => {
    expect(isFulfilled({ condition }, scope)).toBe(isTrue)
  })
})

test('a regular expression looks at the value of its context, and nothing is no match', () => {
  expect(isFulfilled({ condition: '^pa', context: '$response.body#/status', type: 'regex' }, scope)).toBe(true)
  expect(isFulfilled({ condition: '', context: '$response.body#/absent', type: 'regex' }, scope)).toBe(false)
})

test('a criterion in another form is a mistake, not a miss', () => {
  expect(() => isFulfilled({ condition: '$statusCode' }, scope)).toThrow('Failed to judge')
})

test('an expression without a value stays as it is written, and is found again', () => {
  const payload = { id: '$steps.later.outputs.id', lines: [{ 'a/b': 'for {$steps.pay.outputs.id}' }] }
  expect(fillIn(payload, scope)).toEqual({ id: '$steps.later.outputs.id', lines: [{ 'a/b': 'for pay_1' }] })
  expect(expressionsIn(payload)).toEqual([
    { pointer: '/id', expression: '$steps.later.outputs.id' },
    { pointer: '/lines/0/a~1b', expression: '$steps.pay.outputs.id' },
  ])
})
