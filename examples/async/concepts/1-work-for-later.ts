const shop = 'https://queue-lesson.nexuscommerce.example'
let token = ''

async function send(method: string, path: string, body?: object) {
  const response = await fetch(shop + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(path === '/v1/orders' && { 'Idempotency-Key': 'queue-lesson' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.detail)
  return answer
}

await send('POST', '/__sandbox/reset', {})
const login = { email: 'amina@nexus.example', password: 'learn-by-running' }
token = (await send('POST', '/v1/auth/login', login)).access_token

const { id } = await send('POST', '/v1/carts', { currency: 'KES' })
await send('POST', `/v1/carts/${id}/items`, {
  variant_id: 'var_01KF0E44M0NYER1AA250G00000',
  quantity: 1,
})
const cart = await send('PUT', `/v1/carts/${id}/delivery`, {
  method: 'standard',
  address: {
    recipient: 'Amina W.',
    line1: '14 Moi Avenue',
    city: 'Nairobi',
    country: 'KE',
    phone: '+254700000001',
  },
})
await send('POST', '/v1/orders', {
  cart_id: id,
  cart_version: cart.version,
})

// The order is answered. What the shop promised to do later waits here.
const { next } = await send('GET', '/__sandbox/clock')
console.log('Waiting:', next.kind)

const { done } = await send('POST', '/__sandbox/clock', { by: 'PT31M' })
for (const { kind } of done) console.log('Done:', kind)
