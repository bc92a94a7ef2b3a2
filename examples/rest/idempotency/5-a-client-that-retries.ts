const api = 'https://api.nexuscommerce.example'

const post = (path: string, body: object, headers: object = {}) =>
  fetch(api + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Sends a POST until its answer is final: four times at most, with pauses that grow. */
async function postOnce(path: string, body: object, headers: object) {
  const key = crypto.randomUUID()
  for (let attempt = 1; attempt <= 4; attempt++) {
    const request = post(path, body, { ...headers, 'Idempotency-Key': key })
    const response = await request.catch(() => undefined)
    const asksToWait = response?.headers.has('Retry-After')
    if (response && response.status < 500 && !asksToWait) return response

    console.log(`Try ${attempt}: ${response?.status ?? 'no answer'}`)
    const asked = Number(response?.headers.get('Retry-After') ?? 0) * 1000
    await pause(Math.max(asked, 100 * 2 ** attempt * Math.random()))
  }
  throw new Error(
    `No final answer. Ask again later, with the same key: ${key}`,
  )
}

const cart = await (await post('/v1/carts', { currency: 'KES' })).json()

// A server error, and then a lost answer.
const only = { operation_id: 'addCartItem', count: 1 }
await post('/__sandbox/faults', {
  kind: 'error',
  code: 'internal_error',
  ...only,
})
await post('/__sandbox/faults', { kind: 'drop_response', ...only })

const added = await postOnce(
  `/v1/carts/${cart.id}/items`,
  { variant_id: 'var_01KF0E44M0NYER1AA250G00000', quantity: 1 },
  { 'Cart-Token': cart.cart_token },
)
const { items } = await added.json()
console.log('Done:', added.status, 'bags in the cart:', items[0].quantity)
