const api = 'https://api.nexuscommerce.example'
const json = { 'Content-Type': 'application/json' }

const show = async (what: string, path: string, init?: RequestInit) => {
  const response = await fetch(api + path, init)
  console.log(`${what}: ${response.status}`)
  return response
}

const cart = await (
  await show('A new cart', '/v1/carts', {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ currency: 'KES' }),
  })
).json()
const guest = { 'Cart-Token': cart.cart_token }

await show('The cart, by its owner', `/v1/carts/${cart.id}`, {
  headers: guest,
})
await show('The cart, by nobody', `/v1/carts/${cart.id}`)
await show('A profile, by nobody', '/v1/me')
await show('A product that is not there', '/v1/products/prd_0')
await show('A parameter that is not there', '/v1/products?colour=red')
await show('A body that is no JSON', '/v1/carts', {
  method: 'POST',
  headers: json,
  body: 'currency=KES',
})
await show('A body that breaks the schema', '/v1/carts', {
  method: 'POST',
  headers: json,
  body: JSON.stringify({ currency: 'shillings' }),
})
