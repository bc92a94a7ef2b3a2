const api = 'https://api.nexuscommerce.example'

async function call(
  method: string,
  path: string,
  body: object,
  more: Record<string, string> = {},
) {
  const response = await fetch(api + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...more },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.detail)
  return answer
}

const { access_token } = await call('POST', '/v1/auth/login', {
  email: 'amina@nexus.example',
  password: 'learn-by-running',
})
const amina = { Authorization: `Bearer ${access_token}` }

let cart = await call('POST', '/v1/carts', { currency: 'KES' }, amina)
cart = await call(
  'POST',
  `/v1/carts/${cart.id}/items`,
  { variant_id: 'var_01KF0E44M0NYER1AA250G00000', quantity: 2 },
  amina,
)
cart = await call(
  'PUT',
  `/v1/carts/${cart.id}/delivery`,
  {
    method: 'standard',
    address: {
      recipient: 'Amina W.',
      line1: '14 Moi Avenue',
      city: 'Nairobi',
      country: 'KE',
      phone: '+254700000001',
    },
  },
  amina,
)
console.log('To pay:', cart.totals.total)

// The version says which cart was agreed to; the key makes a retry safe.
const order = await call(
  'POST',
  '/v1/orders',
  { cart_id: cart.id, cart_version: cart.version },
  { ...amina, 'Idempotency-Key': crypto.randomUUID() },
)
console.log(order.status, order.totals.total)
