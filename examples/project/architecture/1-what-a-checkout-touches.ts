const shop = 'https://architecture.nexuscommerce.example'
const headers: Record<string, string> = {
  'Content-Type': 'application/json',
}

async function send(method: string, path: string, body?: object) {
  const response = await fetch(shop + path, {
    method,
    headers: { ...headers, 'Idempotency-Key': 'architecture' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { response, body: await response.json() }
}

await send('POST', '/__sandbox/reset', {})
const who = { email: 'amina@nexus.example', password: 'learn-by-running' }
const login = await send('POST', '/v1/auth/login', who)
headers.Authorization = `Bearer ${login.body.access_token}`

const { body: empty } = await send('POST', '/v1/carts', { currency: 'KES' })
await send('POST', `/v1/carts/${empty.id}/items`, {
  variant_id: 'var_01KF0E44M0NYER1AA250G00000',
  quantity: 1,
})
const { body: cart } = await send('PUT', `/v1/carts/${empty.id}/delivery`, {
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
  cart_id: cart.id,
  cart_version: cart.version,
})

// The shop keeps a record of each request. This is the one that placed the order.
const id = order.response.headers.get('X-Request-Id')
const { body: trace } = await send('GET', `/__sandbox/requests/${id}`)
console.log('rules that spoke:', trace.rules.join(' '))
console.log('rows it read:', trace.reads)
const changed = new Map<string, number>()
for (const { table } of trace.changes)
  changed.set(table, (changed.get(table) ?? 0) + 1)
console.log('rows it changed, all at once:', Object.fromEntries(changed))
