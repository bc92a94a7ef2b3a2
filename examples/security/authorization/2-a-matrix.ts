const api = 'https://api.nexuscommerce.example/v1'

async function logIn(name: string) {
  const response = await fetch(`${api}/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      email: `${name}@nexus.example`,
      password: 'learn-by-running',
    }),
  })
  const { access_token } = await response.json()
  return { Authorization: `Bearer ${access_token}` }
}

// What was decided, before anybody wrote code: for each path who may, and who gets what.
const matrix = [
  ['/categories', 200, 200, 200, 200],
  ['/orders', 401, 200, 200, 200],
  ['/inventory', 401, 403, 200, 200],
  ['/admin/users', 401, 403, 403, 200],
  ['/admin/audit-events', 401, 403, 403, 200],
] as const
const people = [
  {},
  await logIn('amina'),
  await logIn('wanjiru'),
  await logIn('selam'),
]

const lines = ['path                   nobody cust.  vendor admin']
let wrong = 0
for (const [path, ...expected] of matrix) {
  const statuses = []
  for (const headers of people)
    statuses.push((await fetch(api + path, { headers })).status)
  wrong += statuses.filter((status, i) => status !== expected[i]).length
  lines.push(`${path.padEnd(22)} ${statuses.join('    ')}`)
}
console.log(lines.join('\n'))
console.log('cells that are not as decided:', wrong)
