const api = 'https://api.nexuscommerce.example'
let amina: Record<string, string> = {}

async function post(path: string, body: object, more: object = {}) {
  const response = await fetch(api + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...amina, ...more },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

const login = await post('/v1/auth/login', {
  email: 'amina@nexus.example',
  password: 'learn-by-running',
})
amina = { Authorization: `Bearer ${login.body.access_token}` }

const order = await placeOrder()

// A test token decides what the bank does. This one asks the customer.
const paid = await post(
  '/v1/payments',
  {
    order_id: order.id,
    amount: order.totals.total,
    method: 'card',
    token: 'tok_challenge',
  },
  { 'Idempotency-Key': crypto.randomUUID() },
)
const payment = paid.body
console.log(paid.status, payment.status, payment.next_action.type)

const confirm = (code: string) =>
  post(`/v1/payments/${payment.id}/confirmation`, {
    challenge_id: payment.next_action.challenge_id,
    code,
  })

const wrong = await confirm('000000')
console.log(wrong.status, wrong.body.code)

const right = await confirm('123456')
console.log(right.status, right.body.status)

async function placeOrder() {
  const open = await post('/v1/carts', { currency: 'KES' })
  const items = `/v1/carts/${open.body.id}/items`
  const bag = { variant_id: 'var_01KF0E44M0NYER1AA250G00000', quantity: 1 }
  await post(items, bag)
  const delivered = await fetch(
    `${api}/v1/carts/${open.body.id}/delivery`,
    {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', ...amina },
      body: JSON.stringify({
        method: 'standard',
        address: {
          recipient: 'Amina W.',
          line1: '14 Moi Avenue',
          city: 'Nairobi',
          country: 'KE',
          phone: '+254700000001',
        },
      }),
    },
  )
  const cart = await delivered.json()
  const placed = await post(
    '/v1/orders',
    { cart_id: cart.id, cart_version: cart.version },
    { 'Idempotency-Key': crypto.randomUUID() },
  )
  return placed.body
}
