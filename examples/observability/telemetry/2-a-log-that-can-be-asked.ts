const shop = 'https://trace-lesson.nexuscommerce.example'
const log: Record<string, unknown>[] = []

/** Sends a request, and writes one line about it: what happened, and nothing secret. */
async function send(method: string, path: string, body?: object) {
  const response = await fetch(shop + path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer = await response.json()
  log.push({
    level: response.status < 400 ? 'info' : 'warn',
    event: 'request',
    method,
    path: path.replace(/[a-z]{3}_[0-9A-Z]{26}/g, '{id}'),
    status: response.status,
    ...(answer.code && { code: answer.code }),
    request_id: response.headers.get('X-Request-Id'),
  })
  return answer
}

await send('POST', '/v1/auth/login', {
  email: 'amina@nexus.example',
  password: 'wrong',
})
await send('GET', '/v1/products/prd_01KF0E44M0NYER1AA000000000')
await send('GET', '/v1/products/prd_01KF0E44M0AAAAAAAAAAAAAAAA')
await send('GET', '/v1/categories')

// A log of values can be asked. A log of sentences can only be read.
const byPath = Map.groupBy(log, ({ path, status }) => `${path} ${status}`)
for (const [key, lines] of byPath) console.log(lines.length, key)
console.log('keys of a line:', Object.keys(log[0] ?? {}).join(', '))
console.log('password in the log:', JSON.stringify(log).includes('wrong'))
