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
const addOneBag = () => post(items, oneBag, { ...guest, ...key })

// The first of the two takes 300 ms. The second arrives while it still runs.
const fault = {
  kind: 'latency',
  operation_id: 'addCartItem',
  delay_ms: 300,
}
await post('/__sandbox/faults', { ...fault, count: 1 })

const [slow, early] = await Promise.all([addOneBag(), addOneBag()])
console.log('The first:', slow.status)
console.log('The second:', early.status, (await early.json()).code)
console.log('Retry-After:', early.headers.get('Retry-After'))

const later = await addOneBag()
const isReplayed = later.headers.get('Idempotency-Replayed')
console.log('A moment later:', later.status, 'replayed:', isReplayed)
