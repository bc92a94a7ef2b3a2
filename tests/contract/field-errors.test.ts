import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { createTestApi } from '#mock/testing.ts'

test('a broken bound stands beside its words, as a number', async () => {
  const api = createTestApi()
  const { body: cart } = await api.call('POST /v1/carts', { as: 'amina', body: { currency: 'KES' } })
  const metas = async (call: string, body: object) => {
    const answer = await api.call<Schema<'ValidationFailedProblem'>>(call, { as: 'amina', body })
    return answer.body.errors.map(({ pointer, code, meta }) => [pointer, code, meta])
  }
  expect(await metas(`POST /v1/carts/${cart.id}/items`, { variant_id: 7, quantity: 0, gift: true })).toEqual([
    ['/variant_id', 'wrong_type', undefined],
    ['/quantity', 'too_small', { min: 1 }],
    ['/gift', 'unknown_field', undefined],
  ])
  expect(await metas(`POST /v1/carts/${cart.id}/items`, { variant_id: 'var_01KF0E44M0NYER1AA250G00000', quantity: 100 })).toEqual([
    ['/quantity', 'too_large', { max: 99 }],
  ])
  const address = { label: 'Home', recipient: '', line1: 'x'.repeat(121), city: 'Nairobi', country: 'KE', phone: '+254700000001' }
  expect(await metas('POST /v1/me/addresses', address)).toEqual([
    ['/recipient', 'too_short', { min: 1 }],
    ['/line1', 'too_long', { max: 120 }],
  ])
})
