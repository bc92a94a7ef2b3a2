import { describe, expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { address, createTestApi, readyCart, type TestApi, type TestCall, variantId } from '#mock/testing.ts'
import { graphql } from '../support/graphql.ts'

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

describe('an address of the address book at checkout', () => {
  const saved = { label: 'Home', ...address, postal_code: '00100' }
  const at = (api: TestApi, cart: Schema<'Cart'>, body: object, call: TestCall = { as: 'amina' }) =>
    api.call(`PUT /v1/carts/${cart.id}/delivery`, { ...call, body: { method: 'standard', ...body } })
  const pointers = (body: Schema<'ValidationFailedProblem'>) => body.errors.map(({ pointer, code }) => `${pointer} ${code}`)

  test('is copied, and stays in the cart as it was', async () => {
    const api = createTestApi()
    const { body: home } = await api.call<Schema<'SavedAddress'>>('POST /v1/me/addresses', { as: 'amina', body: saved })
    const cart = await readyCart(api, 'amina', [['NYERI-AA-250G', 1]])
    const { status, body } = await at(api, cart, { address_id: home.id })
    expect([status, body.delivery.address]).toEqual([200, { ...address, postal_code: '00100' }])
    const headers = { 'If-Match': home.etag }
    await api.call(`PATCH /v1/me/addresses/${home.id}`, { as: 'amina', headers, body: { city: 'Mombasa' } })
    await api.call(`DELETE /v1/me/addresses/${home.id}`, { as: 'amina', headers: { 'If-Match': '*' } })
    expect((await api.call(`GET /v1/carts/${cart.id}`, { as: 'amina' })).body.delivery.address.city).toBe('Nairobi')
    expect((await at(api, cart, { address_id: home.id })).body.code).toBe('not_found')
  })

  test('is not found by anybody else', async () => {
    const api = createTestApi()
    const { body: home } = await api.call('POST /v1/me/addresses', { as: 'amina', body: saved })
    const kofi = await readyCart(api, 'kofi', [])
    expect((await at(api, kofi, { address_id: home.id }, { as: 'kofi' })).body.code).toBe('not_found')
    const { body: guest } = await api.call('POST /v1/carts', { body: { currency: 'KES' } })
    const headers = { 'Cart-Token': guest.cart_token }
    expect((await at(api, guest, { address_id: home.id }, { headers })).body.code).toBe('not_found')
  })

  test('stands in place of an address that is written out: one of them, and not both', async () => {
    const api = createTestApi()
    const { body: home } = await api.call('POST /v1/me/addresses', { as: 'amina', body: saved })
    const cart = await readyCart(api, 'amina', [])
    expect(pointers((await at(api, cart, {})).body)).toEqual(['/address required'])
    expect(pointers((await at(api, cart, { address, address_id: home.id })).body)).toEqual(['/address unknown_field'])
  })

  test('serves GraphQL too', async () => {
    const api = createTestApi()
    const { body: home } = await api.call('POST /v1/me/addresses', { as: 'amina', body: saved })
    const { id } = await readyCart(api, 'amina', [])
    const mutation = `mutation ($to: ID!) { setDelivery(input: { cartId: "${id}", method: STANDARD, addressId: $to }) {
      cart { delivery { address { city postalCode } } } userErrors { code } } }`
    const setDelivery = async (to: string) => (await graphql(api, mutation, { as: 'amina', variables: { to } })).body.data?.setDelivery
    expect(await setDelivery(home.id)).toEqual({
      cart: { delivery: { address: { city: 'Nairobi', postalCode: '00100' } } },
      userErrors: [],
    })
    expect(await setDelivery('adr_01KF0E44M00000000000000000')).toEqual({ cart: null, userErrors: [{ code: 'not_found' }] })
  })
})
