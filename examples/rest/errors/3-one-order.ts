// Everything is wrong with this request. Which error comes first?
const api = 'https://api.nexuscommerce.example'
const ask = async (what: string, path: string, init: RequestInit) => {
  const response = await fetch(api + path, init)
  console.log(what, response.status, (await response.json()).code)
}

const body = '{ "quantity": '
await ask('Everything wrong:', '/v1/carts/no-cart/items', {
  method: 'POST',
  headers: { Accept: 'text/html', 'Content-Type': 'text/plain' },
  body,
})
await ask('Accept mended:', '/v1/carts/no-cart/items', {
  method: 'POST',
  headers: { 'Content-Type': 'text/plain' },
  body,
})
await ask('Content type mended:', '/v1/carts/no-cart/items', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body,
})
await ask('Body readable:', '/v1/carts/no-cart/items', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: '{ "quantity": -1 }',
})
await ask('With a token of some cart:', '/v1/carts/no-cart/items', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Cart-Token': 'ct_x' },
  body: '{ "quantity": -1 }',
})
