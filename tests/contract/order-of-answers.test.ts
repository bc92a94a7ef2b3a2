import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, readyCart, type TestCall, variantId } from '#mock/testing.ts'

// BR-40. One request carries every mistake at once; mending them one after the other must bring up the answers in their fixed order.

interface Draft extends TestCall {
  path: string
  headers: Record<string, string>
}

type Mistake = [code: string, make: (draft: Draft) => void]

test('BR-40: answers of updateCartItem come in one order', async () => {
  const api = createTestApi({
    ratePolicies: {
      default: { limit: 30, window_seconds: 60 },
      auth: { limit: 30, window_seconds: 60 },
      search: { limit: 9, window_seconds: 9 },
      checkout: { limit: 9, window_seconds: 9 },
    },
  })
  const cart = await readyCart(api, 'amina', [['NYERI-AA-250G', 1]])
  await checkOut(api, 'amina', cart)
  const line = cart.items[0]!.id
  const { body: kofi } = await api.call<Schema<'TokenPair'>>('POST /v1/auth/login', {
    body: { email: 'kofi@nexus.example', password: 'learn-by-running' },
  })
  for (let i = 0; i < 30; i++) await api.call('GET /v1/me', { headers: { Authorization: `Bearer ${kofi.access_token}` } })

  const mistakes: Mistake[] = [
    [
      'not_acceptable',
      (draft) => {
        draft.headers.Accept = 'image/png'
      },
    ],
    [
      'payload_too_large',
      (draft) => {
        draft.body = `"${'x'.repeat(1_048_577)}"`
      },
    ],
    [
      'unsupported_media_type',
      (draft) => {
        draft.headers['Content-Type'] = 'text/plain'
      },
    ],
    [
      'malformed_request',
      (draft) => {
        draft.body = '{'
      },
    ],
    [
      'access_token_invalid',
      (draft) => {
        draft.headers.Authorization = 'Bearer nothing'
      },
    ],
    [
      'quota_exceeded',
      (draft) => {
        draft.headers.Authorization = `Bearer ${kofi.access_token}`
      },
    ],
    [
      'forbidden',
      (draft) => {
        draft.as = 'wanjiru'
      },
    ],
    [
      'filter_invalid',
      (draft) => {
        draft.path += '?colour=red'
      },
    ],
    [
      'not_found',
      (draft) => {
        draft.path = draft.path.replace(line, 'itm_01KF0E44M00000000000000000')
      },
    ],
    [
      'precondition_failed',
      (draft) => {
        draft.headers['If-Match'] = '"old"'
      },
    ],
    [
      'validation_failed',
      (draft) => {
        draft.body ??= { quantity: 0 }
      },
    ],
    ['cart_not_active', () => {}],
  ]
  const seen: string[] = []
  for (let mended = 0; mended < mistakes.length; mended++) {
    const draft: Draft = { as: 'amina', path: `/v1/carts/${cart.id}/items/${line}`, headers: {} }
    // Earlier mistakes are made last, so that they win where two touch the same part of the request.
    for (const [, make] of mistakes.slice(mended).reverse()) make(draft)
    draft.body ??= { quantity: 2 }
    const { path, ...call } = draft
    seen.push((await api.call(`PATCH ${path}`, call)).body.code)
  }
  expect(seen).toEqual(mistakes.map(([code]) => code))
})

test('BR-40: a key is looked up before the state, so a retry gets its first answer when the state has moved on', async () => {
  const api = createTestApi()
  const cart = await readyCart(api, 'amina', [['NYERI-AA-250G', 1]])
  const first = await checkOut(api, 'amina', cart)
  const retry = await checkOut(api, 'amina', cart)
  expect([first.status, retry.status]).toEqual([201, 201])
  expect(retry.body).toEqual(first.body)
  expect([first.headers.get('idempotency-replayed'), retry.headers.get('idempotency-replayed')]).toEqual([null, 'true'])
})

test('BR-40: a failure that depends on the state is kept for its key too', async () => {
  const api = createTestApi()
  const { body: cart } = await api.call('POST /v1/carts', { as: 'amina' })
  const add = (quantity: number, key: string) =>
    api.call(`POST /v1/carts/${cart.id}/items`, {
      as: 'amina',
      headers: { 'Idempotency-Key': key },
      body: { variant_id: variantId('NYERI-AA-250G'), quantity },
    })
  expect((await add(41, 'a')).body.code).toBe('insufficient_stock')
  expect((await add(41, 'a')).headers.get('idempotency-replayed')).toBe('true')
  expect((await add(1, 'a')).body.code).toBe('idempotency_key_reused')
  expect((await add(1, 'b')).status).toBe(201)
})

test('who asks for nothing but problems gets in where success has no body', async () => {
  const api = createTestApi()
  const headers = { Accept: 'application/problem+json' }
  expect((await api.call('POST /v1/auth/logout', { as: 'amina', headers })).status).toBe(204)
  expect((await api.call('GET /v1/me', { as: 'amina', headers })).body.code).toBe('not_acceptable')
})
