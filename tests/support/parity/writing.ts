import { address, checkOut, type TestApi, variantId } from '#mock/testing.ts'
import { cartFields, coffeeCart, mutation, orderFields, placedOrder, type Scenario, scenario } from './scenario.ts'

const coffee = variantId('NYERI-AA-250G')
const login = (email: string, password = 'learn-by-running') => ({
  rest: (): [string, object] => ['POST /v1/auth/login', { body: { email, password } }],
  graph: () => mutation('login', { email, password }, 'tokens { accessToken tokenType expiresIn refreshToken refreshExpiresIn }'),
})
const add = (quantity: number) => ({
  rest: ({ id }: { id: string }): [string, object] => [`POST /v1/carts/${id}/items`, { body: { variant_id: coffee, quantity } }],
  graph: ({ id }: { id: string }) => mutation('addCartItem', { cartId: id, variantId: coffee, quantity }, cartFields),
})
const abroad = { ...address, line1: '1 Rue de la Paix', city: 'Paris', country: 'FR', phone: '+33100000000' }
const key = 'one-checkout'
const once = { headers: { 'Idempotency-Key': key } }
const many = async (api: TestApi) => {
  for (let i = 0; i < 10; i++)
    await api.call('POST /v1/auth/login', { body: { email: 'amina@nexus.example', password: 'learn-by-running' } })
}

export const writing: Scenario[] = [
  scenario({ says: 'a login', ...login('amina@nexus.example') }),
  scenario({ says: 'a wrong password', ...login('amina@nexus.example', 'wrong-password'), code: 'invalid_credentials' }),
  scenario({ says: 'a suspended account', ...login('tunde@nexus.example'), code: 'account_suspended' }),
  scenario({ says: 'the eleventh login of a minute', given: many, ...login('amina@nexus.example'), code: 'quota_exceeded' }),
  scenario({ says: 'something into the cart', as: 'amina', given: coffeeCart, ...add(3) }),
  scenario({ says: 'more than there is', as: 'amina', given: coffeeCart, ...add(60), code: 'insufficient_stock' }),
  scenario({ says: 'none of something', as: 'amina', given: coffeeCart, ...add(0), code: 'validation_failed' }),
  scenario({ says: 'something into the cart of somebody else', as: 'kofi', given: coffeeCart, ...add(1), code: 'not_found' }),
  scenario({ says: 'something into a cart, by nobody', given: coffeeCart, ...add(1), code: 'unauthenticated' }),
  scenario({
    says: 'another quantity',
    as: 'amina',
    given: coffeeCart,
    rest: ({ id, items, etag }) => [
      `PATCH /v1/carts/${id}/items/${items[0]!.id}`,
      { headers: { 'If-Match': etag }, body: { quantity: 5 } },
    ],
    graph: ({ id, items, etag }) => mutation('updateCartItem', { cartId: id, itemId: items[0]!.id, quantity: 5, etag }, cartFields),
  }),
  scenario({
    says: 'another quantity of a cart that has changed',
    as: 'amina',
    given: coffeeCart,
    rest: ({ id, items }) => [`PATCH /v1/carts/${id}/items/${items[0]!.id}`, { headers: { 'If-Match': '"0"' }, body: { quantity: 5 } }],
    graph: ({ id, items }) => mutation('updateCartItem', { cartId: id, itemId: items[0]!.id, quantity: 5, etag: '"0"' }, cartFields),
    code: 'precondition_failed',
  }),
  scenario({
    says: 'a delivery',
    as: 'amina',
    given: coffeeCart,
    rest: ({ id }) => [`PUT /v1/carts/${id}/delivery`, { body: { method: 'express', address } }],
    graph: ({ id }) => mutation('setDelivery', { cartId: id, method: 'EXPRESS', address }, cartFields),
  }),
  scenario({
    says: 'a delivery that does not serve the country',
    as: 'amina',
    given: coffeeCart,
    rest: ({ id }) => [`PUT /v1/carts/${id}/delivery`, { body: { method: 'express', address: abroad } }],
    graph: ({ id }) => mutation('setDelivery', { cartId: id, method: 'EXPRESS', address: abroad }, cartFields),
    code: 'delivery_unavailable',
  }),
  scenario({
    says: 'a delivery to a country that is none',
    as: 'amina',
    given: coffeeCart,
    rest: ({ id }) => [`PUT /v1/carts/${id}/delivery`, { body: { method: 'standard', address: { ...address, country: 'Kenya' } } }],
    graph: ({ id }) => mutation('setDelivery', { cartId: id, method: 'STANDARD', address: { ...address, country: 'Kenya' } }, cartFields),
    code: 'validation_failed',
  }),
  scenario({
    says: 'a checkout',
    as: 'amina',
    given: coffeeCart,
    rest: ({ id, version }) => ['POST /v1/orders', { ...once, body: { cart_id: id, cart_version: version } }],
    graph: ({ id, version }) => mutation('checkout', { cartId: id, cartVersion: version }, orderFields, key),
  }),
  scenario({
    says: 'a checkout without a key',
    as: 'amina',
    given: coffeeCart,
    rest: ({ id, version }) => ['POST /v1/orders', { body: { cart_id: id, cart_version: version } }],
    graph: ({ id, version }) => mutation('checkout', { cartId: id, cartVersion: version }, orderFields),
    code: 'idempotency_key_missing',
  }),
  scenario({
    says: 'a checkout of a cart that has changed',
    as: 'amina',
    given: coffeeCart,
    rest: ({ id }) => ['POST /v1/orders', { ...once, body: { cart_id: id, cart_version: 1 } }],
    graph: ({ id }) => mutation('checkout', { cartId: id, cartVersion: 1 }, orderFields, key),
    code: 'cart_changed',
  }),
  scenario({
    says: 'a checkout before the address is verified',
    as: 'zola',
    given: async (api) => (await api.call('POST /v1/carts', { as: 'zola', body: { currency: 'ZAR' } })).body,
    rest: ({ id }) => ['POST /v1/orders', { ...once, body: { cart_id: id, cart_version: 1 } }],
    graph: ({ id }) => mutation('checkout', { cartId: id, cartVersion: 1 }, orderFields, key),
    code: 'email_not_verified',
  }),
  scenario({
    says: 'the same checkout again, whose first time was through REST',
    as: 'amina',
    async given(api) {
      const cart = await coffeeCart(api)
      await api.call('POST /v1/orders', { as: 'amina', ...once, body: { cart_id: cart.id, cart_version: cart.version } })
      return cart
    },
    rest: ({ id, version }) => ['POST /v1/orders', { ...once, body: { cart_id: id, cart_version: version } }],
    graph: ({ id, version }) => mutation('checkout', { cartId: id, cartVersion: version }, orderFields, key),
  }),
  scenario({
    says: 'another checkout with the same key',
    as: 'amina',
    async given(api) {
      const cart = await coffeeCart(api)
      await api.call('POST /v1/orders', { as: 'amina', ...once, body: { cart_id: cart.id, cart_version: cart.version } })
      return cart
    },
    rest: ({ id }) => ['POST /v1/orders', { ...once, body: { cart_id: id, cart_version: 99 } }],
    graph: ({ id }) => mutation('checkout', { cartId: id, cartVersion: 99 }, orderFields, key),
    code: 'idempotency_key_reused',
  }),
  scenario({
    says: 'the end of an order',
    as: 'amina',
    given: placedOrder,
    rest: ({ id }) => [`POST /v1/orders/${id}/cancellation`, { body: { reason: 'changed_mind', note: 'Too much.' } }],
    graph: ({ id }) => mutation('cancelOrder', { orderId: id, reason: 'CHANGED_MIND', note: 'Too much.' }, orderFields),
  }),
  scenario({
    says: 'the end of an order that is over',
    as: 'amina',
    async given(api) {
      const { body: order } = await checkOut(api, 'amina', await coffeeCart(api))
      await api.call(`POST /v1/orders/${order.id}/cancellation`, { as: 'amina', body: { reason: 'other' } })
      return order
    },
    rest: ({ id }) => [`POST /v1/orders/${id}/cancellation`, { body: { reason: 'other' } }],
    graph: ({ id }) => mutation('cancelOrder', { orderId: id, reason: 'OTHER' }, orderFields),
    code: 'order_not_cancellable',
  }),
]
