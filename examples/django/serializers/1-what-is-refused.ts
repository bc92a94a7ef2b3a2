const api = 'https://api.nexuscommerce.example'

const send = async (path: string, body: object, token?: string) =>
  fetch(`${api}/v1${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })

const login = await send('/auth/login', {
  email: 'wanjiru@nexus.example',
  password: 'learn-by-running',
})
const { access_token } = await login.json()

// Wanjiru tries to say more than she may: whose it is, and how it is rated.
const response = await send(
  '/products',
  {
    title: '',
    category_ids: [],
    options: [{ name: 'size', values: [] }],
    rating: { average: 5, count: 900 },
    status: 'active',
  },
  access_token,
)
const problem = await response.json()
console.log(response.status, problem.code)
for (const { pointer, detail } of problem.errors)
  console.log(`${pointer.padEnd(20)} ${detail}`)
