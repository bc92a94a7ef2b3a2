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

const fault = {
  kind: 'drop_response',
  operation_id: 'addCartItem',
  count: 1,
}
await post('/__sandbox/faults', fault)

// One key for one intention: made before the first try, sent with each.
const key = { 'Idempotency-Key': crypto.randomUUID() }
const addOneBag = () => post(items, oneBag, { ...guest, ...key })

const first = await addOneBag().catch(() => undefined)
console.log('First try:', first?.status ?? 'no answer')

const second = await addOneBag()
const isReplayed = second.headers.get('Idempotency-Replayed')
console.log('Second try:', second.status, 'replayed:', isReplayed)
console.log('Bags in the cart:', (await second.json()).items[0].quantity)
