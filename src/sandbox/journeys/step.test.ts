import { expect, test } from 'vitest'
import type { Scope } from './expressions.ts'
import type { JourneyStep } from './journey.ts'
import { judge, requestOf, usesOf } from './step.ts'

const step: JourneyStep = {
  stepId: 'add',
  description: 'Coffee goes into the cart.',
  operationId: '$sourceDescriptions.nexus.addCartItem',
  parameters: [
    { name: 'cart_id', in: 'path', value: '$steps.open.outputs.cart_id' },
    { name: 'Authorization', in: 'header', value: 'Bearer {$steps.log-in.outputs.token}' },
  ],
  requestBody: { contentType: 'application/json', payload: { variant_id: '$inputs.variant', quantity: 2 } },
  successCriteria: [{ condition: '$statusCode == 201 && $response.header.ETag == \'"2"\'' }, { condition: '$response.body#/version > 1' }],
  outputs: { version: '$response.body#/version' },
}
const scope: Scope = { inputs: { variant: 'var_1' }, steps: { open: { outputs: { cart_id: 'crt 1' } } } }

test('a request is filled with what is known, and shows what is not', () => {
  expect(requestOf(step, scope)).toEqual({
    method: 'POST',
    path: '/v1/carts/crt%201/items',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer {$steps.log-in.outputs.token}' },
    body: '{"variant_id":"var_1","quantity":2}',
  })
  expect(requestOf(step, { inputs: {}, steps: {} }).path).toBe('/v1/carts/$steps.open.outputs.cart_id/items')
  expect(usesOf(step).map(({ place, name }) => `${place} ${name}`)).toEqual(['path cart_id', 'header Authorization', 'body /variant_id'])
})

test('each condition gets a verdict of its own, with what was found', () => {
  const answer = { status: 201, headers: { 'content-type': 'application/json', etag: '"2"' }, body: '{"version":1}' }
  const { verdicts, outputs } = judge(step, scope, answer)
  expect(verdicts.map(({ isFulfilled, found }) => [isFulfilled, found])).toEqual([
    [true, 201],
    [true, '"2"'],
    [false, 1],
  ])
  expect(outputs).toEqual({ version: 1 })
})

test('broken JSON fulfils nothing, and is no mistake of the journey', () => {
  const { verdicts, outputs } = judge(step, scope, { status: 201, headers: { 'content-type': 'application/json' }, body: '{"version":' })
  expect(verdicts.at(-1)).toMatchObject({ isFulfilled: false, found: undefined })
  expect(outputs).toEqual({ version: undefined })
})
