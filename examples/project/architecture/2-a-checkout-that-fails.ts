const shop = 'https://architecture.nexuscommerce.example'
const headers: Record<string, string> = {
  'Content-Type': 'application/json',
}

async function send(method: string, path: string, body?: object) {
  const response = await fetch(shop + path, {
    method,
    headers: { ...headers, 'Idempotency-Key': 'architecture-2' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { response, body: await response.json() }
}

const who = { email: 'amina@nexus.example', password: 'learn-by-running' }
const login = await send('POST', '/v1/auth/login', who)
headers.Authorization = `Bearer ${login.body.access_token}`

// A cart without an address, and an order that wants it all the same.
const { body: cart } = await send('POST', '/v1/carts', { currency: 'KES' })
await send('POST', `/v1/carts/${cart.id}/items`, {
  variant_id: 'var_01KF0E44M0NYER1AA250G00000',
  quantity: 1,
})
const order = await send('POST', '/v1/orders', {
  cart_id: cart.id,
  cart_version: cart.version + 1,
})
console.log(order.response.status, order.body.code)

const id = order.response.headers.get('X-Request-Id')
const { body: trace } = await send('GET', `/__sandbox/requests/${id}`)
console.log('rows it changed:', trace.changes.length)
