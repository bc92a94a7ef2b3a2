const shop = 'https://token-lesson.nexuscommerce.example'
const post = async (path: string, body: object) => {
  const response = await fetch(shop + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}
await post('/__sandbox/reset', {})

const login = await post('/v1/auth/login', {
  email: 'amina@nexus.example',
  password: 'learn-by-running',
})
const stolen = login.body.refresh_token

const first = await post('/v1/auth/refresh', { refresh_token: stolen })
console.log('Amina refreshes:', first.status)

const thief = await post('/v1/auth/refresh', { refresh_token: stolen })
console.log('The thief, later:', thief.status, thief.body.code)

const next = await post('/v1/auth/refresh', {
  refresh_token: first.body.refresh_token,
})
console.log('Amina again:', next.status, next.body.code)

const mail = await (await fetch(`${shop}/__sandbox/mailbox`)).json()
console.log('Mail to Amina:', mail.data[0].subject)
