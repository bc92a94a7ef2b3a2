// The same rule, from outside: an order of the shop must agree with itself.
const shop = 'https://test-lesson.nexuscommerce.example'
const headers: Record<string, string> = {
  'Content-Type': 'application/json',
}
const send = async (method: string, path: string, body?: object) => {
  const response = await fetch(shop + path, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  return response.json()
}

await send('POST', '/__sandbox/reset', {})
const who = { email: 'amina@nexus.example', password: 'learn-by-running' }
const { access_token } = await send('POST', '/v1/auth/login', who)
headers.Authorization = `Bearer ${access_token}`

const { data } = await send('GET', '/v1/orders?limit=50')
interface Line {
  line_total: { amount: number }
  tax: { amount: number }
}
let wrong = 0
for (const { id } of data) {
  const { lines, totals } = await send('GET', `/v1/orders/${id}`)
  const sum = (of: (line: Line) => number) =>
    lines.reduce((all: number, line: Line) => all + of(line), 0)
  const tax = sum((line) => line.tax.amount)
  const goods = sum((line) => line.line_total.amount)
  const total = goods + totals.shipping.amount + tax
  if (tax !== totals.tax.amount || total !== totals.total.amount) wrong++
}
console.log(`${data.length} orders, ${wrong} do not agree with their lines`)
