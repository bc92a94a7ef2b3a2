const shop = 'https://report-lesson.nexuscommerce.example'
let token = ''

async function send(
  method: string,
  path: string,
  body?: object,
  more = {},
) {
  const response = await fetch(shop + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
      ...more,
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { response, body: await response.json() }
}

await send('POST', '/__sandbox/reset', {})
const who = { email: 'wanjiru@nexus.example', password: 'learn-by-running' }
token = (await send('POST', '/v1/auth/login', who)).body.access_token

// The answer does not wait for the report. It says where to look.
const key = { 'Idempotency-Key': 'stock-of-today' }
const wanted = { type: 'stock', format: 'csv', stock_at_most: 6 }
const asked = await send('POST', '/v1/reports', wanted, key)
const job = `/v1/jobs/${asked.body.job_id}`
console.log(asked.response.status, 'look at', job)

for (let look = 1; look <= 5; look++) {
  const { response, body } = await send('GET', job)
  console.log(`look ${look}: ${body.status}, attempts ${body.attempts}`)
  const wait = response.headers.get('Retry-After')
  if (!wait) break
  // A client would wait. Here the shop's clock is moved instead.
  await send('POST', '/__sandbox/clock', { by: `PT${wait}S` })
}
