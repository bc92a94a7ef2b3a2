import { describe, expect, test } from 'vitest'
import { routes } from '#contract/generated/routes.ts'
import type { Schema } from '#contract/operation.ts'
import { createTestApi, type TestApi, variantId } from '#mock/testing.ts'
import { coffee } from './rules/cases.ts'

const ifMatch = { 'If-Match': '*' }
const patches = Object.entries(routes).filter(([, { method }]) => method === 'PATCH')

test.each(patches)('%s takes a merge patch by its own name, and as JSON', (_, { body }) => {
  expect(body?.accepts).toEqual(['application/json', 'application/merge-patch+json'])
})

test('a merge patch is what JSON is', async () => {
  const api = createTestApi()
  for (const type of ['application/merge-patch+json', 'Application/Merge-Patch+JSON; charset=utf-8', 'application/json']) {
    const headers = { ...ifMatch, 'Content-Type': type }
    const { status, body } = await api.call('PATCH /v1/me', { as: 'amina', headers, body: { name: type, phone: null } })
    expect([status, body.name, body.phone, body.locale]).toEqual([200, type, null, 'sw'])
  }
  const refused = await api.call('PATCH /v1/me', { as: 'amina', headers: { ...ifMatch, 'Content-Type': 'text/plain' }, body: {} })
  expect([refused.status, refused.body.accepted]).toEqual([415, ['application/json', 'application/merge-patch+json']])
})

describe('objects inside of a variant', () => {
  /** A variant of two options: small and red. */
  const shirt = async (api: TestApi): Promise<Schema<'Variant'>> => {
    const category_ids = [(await api.call('GET /v1/categories?limit=1')).body.data[0].id]
    const options = [
      { name: 'size', values: ['s', 'm'] },
      { name: 'colour', values: ['red', 'blue'] },
    ]
    const product = { title: 'Shirt', description: 'Plain.', category_ids, options }
    const { body: made } = await api.call('POST /v1/products', { as: 'wanjiru', body: product })
    const variant = { sku: 'SHIRT-S-RED', option_values: { size: 's', colour: 'red' }, prices: [{ amount: 90000, currency: 'KES' }] }
    return (await api.call(`POST /v1/products/${made.id}/variants`, { as: 'wanjiru', body: variant })).body
  }
  const patch = (api: TestApi, id: string, body: object) => api.call(`PATCH /v1/variants/${id}`, { as: 'wanjiru', headers: ifMatch, body })
  const faults = (body: Schema<'ValidationFailedProblem'>) => body.errors.map(({ pointer, code }) => `${pointer} ${code}`)

  test('one option changes, and the other stays', async () => {
    const api = createTestApi()
    const { id } = await shirt(api)
    const { status, body } = await patch(api, id, { option_values: { size: 'm' } })
    expect([status, body.option_values]).toEqual([200, { size: 'm', colour: 'red' }])
  })

  test('`null` takes a value away, which the options of the product may forbid', async () => {
    const api = createTestApi()
    const { id } = await shirt(api)
    const { body } = await patch(api, id, { option_values: { size: null } })
    expect(faults(body)).toEqual(['/option_values/size required'])
    const { body: unknown } = await patch(api, id, { option_values: { fit: 'slim' } })
    expect(faults(unknown)).toEqual(['/option_values/fit unknown_field'])
    // What was never there can be taken away as often as anybody likes.
    expect((await patch(api, id, { option_values: { fit: null } })).status).toBe(200)
  })

  test('an amount keeps its currency, and needs one where there was none', async () => {
    const api = createTestApi()
    const id = variantId(coffee)
    await patch(api, id, { compare_at: null })
    expect(faults((await patch(api, id, { compare_at: { amount: 160000 } })).body)).toEqual(['/compare_at/currency required'])
    expect((await patch(api, id, { compare_at: { amount: 160000, currency: 'KES' } })).status).toBe(200)
    expect((await patch(api, id, { compare_at: { amount: 170000 } })).body.compare_at).toEqual({ amount: 170000, currency: 'KES' })
    expect((await patch(api, id, { status: 'archived' })).body.compare_at).toEqual({ amount: 170000, currency: 'KES' })
    expect((await patch(api, id, { compare_at: null })).body.compare_at).toBeNull()
  })
})
