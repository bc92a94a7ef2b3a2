const shop = 'https://report-ts.nexuscommerce.example'

const post = (path: string, body: object, more: object = {}) =>
  fetch(shop + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...more },
    body: JSON.stringify(body),
  })

await post('/__sandbox/reset', {})
const login = await post('/v1/auth/login', {
  email: 'wanjiru@nexus.example',
  password: 'learn-by-running',
})
const { access_token } = await login.json()
const wanjiru = { Authorization: `Bearer ${access_token}` }

// 202: it was taken on, and is not done. `Location` says where to look.
const asked = await post(
  '/v1/reports',
  { type: 'stock', format: 'csv', stock_at_most: 6 },
  { ...wanjiru, 'Idempotency-Key': crypto.randomUUID() },
)
const report = await asked.json()
const job = new URL(asked.headers.get('Location')!, shop)
console.log(asked.status, 'ready at:', report.ready_at)

for (let look = 1; look <= 20; look++) {
  const response = await fetch(job, { headers: wanjiru })
  const { status } = await response.json()
  const seconds = response.headers.get('Retry-After')
  console.log(seconds ? `${status}: look again in ${seconds} s` : status)
  if (!seconds) break
  // A real client sleeps. Here the shop's clock moves instead.
  await post('/__sandbox/clock', { by: `PT${seconds}S` })
}

const file = await fetch(`${shop}/v1/reports/${report.id}/content`, {
  headers: { ...wanjiru, Accept: 'text/csv' },
})
const [head, ...rows] = (await file.text()).trim().split('\r\n')
console.log(head)
console.log(`${rows.length} rows`)
