const api = 'https://api.nexuscommerce.example'

async function post(path: string, body: object) {
  const response = await fetch(api + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

async function whoAmI(token: string): Promise<string> {
  const response = await fetch(`${api}/v1/me`, {
    headers: { Authorization: `Bearer ${token}` },
  })
  return (await response.json()).name
}

const login = await post('/v1/auth/login', {
  email: 'amina@nexus.example',
  password: 'learn-by-running',
})
const { access_token, refresh_token, expires_in } = login.body
console.log(login.status, await whoAmI(access_token))
console.log(`The token works for ${expires_in / 60} minutes.`)

// Before that, and without the password: a new pair of tokens.
const refreshed = await post('/v1/auth/refresh', { refresh_token })
console.log(
  refreshed.status,
  await whoAmI(refreshed.body.access_token),
  'again',
)

// A refresh token works once. The new one takes its place.
const changed = refreshed.body.refresh_token !== refresh_token
console.log('The refresh token has changed:', changed)
