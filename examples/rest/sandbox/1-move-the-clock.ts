// Any name before .nexuscommerce.example is a shop of its own.
const shop = 'https://clock-lesson.nexuscommerce.example'
let token = ''

async function send(method: string, path: string, body?: object) {
  const response = await fetch(shop + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(path === '/v1/orders' && { 'Idempotency-Key': 'clock-lesson' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.detail)
  return answer
}

async function logIn() {
  const amina = {
    email: 'amina@nexus.example',
    password: 'learn-by-running',
  }
  token = (await send('POST', '/v1/auth/login', amina)).access_token
}

async function bagsForOthers() {
  const coffee =
    '/v1/products/prd_01KF0E44M0NYER1AA000000000?expand=variants'
  const {
    variants,
  }: { variants: { sku: string; stock: { available: number } }[] } =
    await send('GET', coffee)
  return variants.find(({ sku }) => sku === 'NYERI-AA-250G')?.stock
    .available
}

await send('POST', '/__sandbox/reset', { scenario: 'last-units' })
await logIn()

const { id } = await send('POST', '/v1/carts', { currency: 'KES' })
await send('POST', `/v1/carts/${id}/items`, {
  variant_id: 'var_01KF0E44M0NYER1AA250G00000',
  quantity: 2,
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
const order = await send('POST', '/v1/orders', {
  cart_id: id,
  cart_version: cart.version,
})
console.log(order.status, '· bags for others:', await bagsForOthers())

// Nobody pays. 31 minutes pass on the shop's clock, and the token dies too.
await send('POST', '/__sandbox/clock', { by: 'PT31M' })
await logIn()

const later = await send('GET', `/v1/orders/${order.id}`)
console.log(later.status, '· bags for others:', await bagsForOthers())
