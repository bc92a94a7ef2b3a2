import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { createTestApi, readyCart, variantId } from '#mock/testing.ts'

type Validation = Schema<'CartValidation'>

const coffee = variantId('NYERI-AA-250G')

test('a validation names every problem with a fix, and changes nothing', async () => {
  const api = createTestApi()
  await api.call('POST /__sandbox/reset', { body: { scenario: 'last-units' } })
  const { body: cart } = await api.call('POST /v1/carts', { body: { currency: 'KES' } })
  const headers = { 'Cart-Token': cart.cart_token }
  await api.call(`POST /v1/carts/${cart.id}/items`, { headers, body: { variant_id: coffee, quantity: 2 } })
  await api.advance('PT1H')
  const { body: rows } = await api.call('GET /__sandbox/state')
  const { body } = await api.call<Validation>(`POST /v1/carts/${cart.id}/validation`, { headers })
  expect([body.is_ready, body.problems.map(({ code, fix }) => [code, fix.action])]).toEqual([
    false,
    [
      ['price_changed', 'accept_price'],
      ['delivery_missing', 'set_delivery'],
      ['login_required', 'log_in'],
    ],
  ])
  expect((await api.call('GET /__sandbox/state')).body.rows).toEqual(rows.rows)
})

test('a validation proposes what is left, or to take the line out', async () => {
  const api = createTestApi()
  await api.call('POST /__sandbox/reset', { body: { scenario: 'last-units' } })
  const kofi = await readyCart(api, 'kofi', [['NYERI-AA-250G', 2]])
  const zola = await readyCart(api, 'zola', [['NYERI-AA-250G', 2]])
  const buy = async (quantity: number) => {
    const cart = await readyCart(api, 'amina', [['NYERI-AA-250G', quantity]])
    await api.call('POST /v1/orders', {
      as: 'amina',
      headers: { 'Idempotency-Key': `buy-${cart.id}` },
      body: { cart_id: cart.id, cart_version: cart.version },
    })
  }
  const problems = async (as: 'kofi' | 'zola', id: string) =>
    (await api.call<Validation>(`POST /v1/carts/${id}/validation`, { as })).body.problems.map(({ code, fix }) => [
      code,
      fix.action,
      fix.quantity,
    ])
  expect(await problems('kofi', kofi.id)).toEqual([])
  await buy(1)
  expect(await problems('kofi', kofi.id)).toEqual([['insufficient_stock', 'set_quantity', 1]])
  await buy(1)
  expect(await problems('zola', zola.id)).toEqual([
    ['insufficient_stock', 'remove_item', null],
    ['email_not_verified', 'verify_email', null],
  ])
})

test('a token that is worth nothing does not stop a login', async () => {
  const api = createTestApi()
  const { status, body } = await api.call('POST /v1/auth/login', {
    body: { email: 'amina@nexus.example', password: 'learn-by-running', guest_cart_token: 'bm90LWEtdG9rZW4tYXQtYWxs' },
  })
  expect([status, 'merged_cart_id' in body]).toEqual([200, false])
})
