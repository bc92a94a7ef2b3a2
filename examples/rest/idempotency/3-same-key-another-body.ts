const api = 'https://api.nexuscommerce.example'

const post = (path: string, body: object, headers: object = {}) =>
  fetch(api + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const cart = await (await post('/v1/carts', { currency: 'KES' })).json()
const items = `/v1/carts/${cart.id}/items`
const oneBag = { variant_id: 'var_01KF0E44M0NYER1AA250G00000', quantity: 1 }
const guest = { 'Cart-Token': cart.cart_token }

const key = { 'Idempotency-Key': crypto.randomUUID() }

const one = await post(items, oneBag, { ...guest, ...key })
console.log('One bag:', one.status)

const three = await post(
  items,
  { ...oneBag, quantity: 3 },
  { ...guest, ...key },
)
const problem = await three.json()
console.log('Three bags, same key:', three.status, problem.code)
console.log(problem.detail)
