const api = 'https://api.nexuscommerce.example'

interface Problem {
  code: string
  title: string
  detail: string
  errors?: { pointer: string; detail: string }[]
}

/** What a client does next. It reads code and status, and never the sentences. */
function nextStep(response: Response, problem: Problem): string {
  if (problem.errors)
    return problem.errors
      .map(({ pointer, detail }) => `show at ${pointer}: ${detail}`)
      .join('\n    ')
  if (response.headers.has('Retry-After'))
    return `wait ${response.headers.get('Retry-After')} s, try again`
  if (response.status === 401) return 'log in, then try again'
  if (response.status >= 500) return 'try again if it is safe to repeat'
  return `tell the customer: ${problem.detail}`
}

async function send(what: string, path: string, body?: object) {
  const response = await fetch(api + path, {
    method: body ? 'POST' : 'GET',
    headers: { 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (response.ok) return console.log(`${what}: fine`)
  const problem: Problem = await response.json()
  console.log(`${what}: ${response.status} ${problem.code}`)
  console.log(`    ${nextStep(response, problem)}`)
}

await send('A bad e-mail address', '/v1/auth/login', {
  email: 'amina',
  password: 'learn-by-running',
})
await send('A wrong password', '/v1/auth/login', {
  email: 'amina@nexus.example',
  password: 'i-forgot-it-again',
})
await send(
  'A product that is gone',
  '/v1/products/prd_01KF0E44M0AAAAAAAAAAAAAAAA',
)

const fault = { kind: 'error', operation_id: 'listCategories', count: 1 }
await send('(break it)', '/__sandbox/faults', {
  ...fault,
  code: 'service_unavailable',
})
await send('The categories', '/v1/categories')
await send('The categories again', '/v1/categories')
