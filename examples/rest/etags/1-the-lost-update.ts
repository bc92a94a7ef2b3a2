const api = 'https://api.nexuscommerce.example'

const send = async (
  method: string,
  path: string,
  body?: object,
  more = {},
) =>
  fetch(api + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...more },
    ...(body && { body: JSON.stringify(body) }),
  })

const cart = await (
  await send('POST', '/v1/carts', { currency: 'KES' })
).json()
const guest = { 'Cart-Token': cart.cart_token }
const filled = await (
  await send(
    'POST',
    `/v1/carts/${cart.id}/items`,
    { variant_id: 'var_01KF0E44M0NYER1AA250G00000', quantity: 2 },
    guest,
  )
).json()
const line = `/v1/carts/${cart.id}/items/${filled.items[0].id}`

// Amina's phone and her laptop both show two bags. Each adds to what it shows.
const onPhone = 2
const onLaptop = 2
await send('PATCH', line, { quantity: onPhone + 1 }, guest)
await send('PATCH', line, { quantity: onLaptop + 3 }, guest)

const after = await (
  await send('GET', `/v1/carts/${cart.id}`, undefined, guest)
).json()
console.log('She added 1 and 3 to 2. In the cart:', after.items[0].quantity)
