const api = 'https://api.nexuscommerce.example'

const send = (method: string, path: string, body?: object, more = {}) =>
  fetch(api + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...more },
    ...(body && { body: JSON.stringify(body) }),
  })

const cart = await (
  await send('POST', '/v1/carts', { currency: 'KES' })
).json()
const guest = { 'Cart-Token': cart.cart_token }
const bag = { variant_id: 'var_01KF0E44M0NYER1AA250G00000', quantity: 1 }
const added = await send('POST', `/v1/carts/${cart.id}/items`, bag, guest)
const line = `/v1/carts/${cart.id}/items/${(await added.json()).items[0].id}`

const read = await send('GET', `/v1/carts/${cart.id}`, undefined, guest)
const etag = read.headers.get('ETag')!

// Only if the cart is still the one that was read.
const first = await send(
  'PATCH',
  line,
  { quantity: 2 },
  { ...guest, 'If-Match': etag },
)
console.log('With the ETag that was read:', first.status)

const second = await send(
  'PATCH',
  line,
  { quantity: 5 },
  { ...guest, 'If-Match': etag },
)
console.log('With the same one again:', second.status)
console.log((await second.json()).code)

const now = await send('GET', `/v1/carts/${cart.id}`, undefined, guest)
console.log('In the cart:', (await now.json()).items[0].quantity)
