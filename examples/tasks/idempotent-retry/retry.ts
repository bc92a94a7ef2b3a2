const api = 'https://api.nexuscommerce.example'

const post = (path: string, body: object, headers: object = {}) =>
  fetch(api + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const cart = await (await post('/v1/carts', { currency: 'KES' })).json()
const bag = { variant_id: 'var_01KF0E44M0NYER1AA250G00000', quantity: 1 }

// The shop will do what it is asked, and the answer will be lost.
await post('/__sandbox/faults', {
  kind: 'drop_response',
  operation_id: 'addCartItem',
  count: 1,
})

// One key for one intention: made before the first try, sent with each.
const headers = {
  'Cart-Token': cart.cart_token,
  'Idempotency-Key': crypto.randomUUID(),
}

async function addBag(attempts = 3): Promise<Response> {
  try {
    return await post(`/v1/carts/${cart.id}/items`, bag, headers)
  } catch (error) {
    console.log('No answer. Was it done? Nobody knows: try again.')
    if (attempts === 1) throw error
    return addBag(attempts - 1)
  }
}

const answer = await addBag()
console.log('Replayed:', answer.headers.get('Idempotency-Replayed'))
console.log('Bags in the cart:', (await answer.json()).items[0].quantity)
