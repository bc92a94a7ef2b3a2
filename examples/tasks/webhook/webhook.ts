const shop = 'https://webhook-ts.nexuscommerce.example'

async function post(path: string, body: object, more: object = {}) {
  const response = await fetch(shop + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...more },
    body: JSON.stringify(body),
  })
  return response.json()
}

const textBytes = (text: string) => new TextEncoder().encode(text)
const base64Bytes = (text: string) =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** Whether the shop has sent this: HMAC-SHA256 over id, time and body. */
async function isGenuine(
  headers: Record<string, string>,
  body: string,
  secret: string,
) {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const key = await crypto.subtle.importKey(
    'raw',
    base64Bytes(secret.replace('whsec_', '')),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  // There can be several signatures, while a secret is being changed.
  for (const one of headers['webhook-signature']!.split(' ')) {
    const signature = base64Bytes(one.replace('v1,', ''))
    // `verify` takes the same time whether or not it fits.
    if (
      await crypto.subtle.verify('HMAC', key, signature, textBytes(signed))
    )
      return true
  }
  return false
}

// Somebody has to listen, and somebody has to be told about it.
await post('/__sandbox/reset', {})
const url = 'https://hooks.example/warehouse'
const receiver = await post('/__sandbox/receivers', {
  url,
  answers: [{ status: 204 }],
})
const { access_token } = await post('/v1/auth/login', {
  email: 'wanjiru@nexus.example',
  password: 'learn-by-running',
})
const endpoint = await post(
  '/v1/webhook-endpoints',
  { url, event_types: ['order.created'] },
  { Authorization: `Bearer ${access_token}` },
)

// The shop sends a test at once. It comes while its clock moves.
await post('/__sandbox/clock', { by: 'PT10S' })
const messages = await fetch(
  `${shop}/__sandbox/receivers/${receiver.id}/messages`,
)
const { headers, body } = (await messages.json()).data[0]
console.log(JSON.parse(body).type)

console.log('Genuine:', await isGenuine(headers, body, endpoint.secret))
const forged = body.replace('webhook.test', 'order.created')
console.log('Changed:', await isGenuine(headers, forged, endpoint.secret))
