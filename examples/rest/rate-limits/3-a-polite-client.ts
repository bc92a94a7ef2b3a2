const shop = 'https://polite-lesson.nexuscommerce.example'
const post = (path: string, body = {}) =>
  fetch(shop + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
await post('/__sandbox/reset')

/** A real client sleeps, and a little longer than it was told. Here the shop's clock moves instead. */
async function wait(seconds: number) {
  console.log('Waits, as it was told')
  await post('/__sandbox/clock', { by: `PT${seconds}S` })
}

/** Sends a request, and waits when the shop asks for it: three times at most. */
async function politely(send: () => Promise<Response>) {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const response = await send()
    if (response.status !== 429) return response
    await wait(Number(response.headers.get('Retry-After') ?? 1))
  }
  throw new Error('Still too many requests. Try again later.')
}

let fine = 0
for (let device = 1; device <= 12; device++) {
  const login = await politely(() =>
    post('/v1/auth/login', {
      email: 'amina@nexus.example',
      password: 'learn-by-running',
    }),
  )
  if (login.ok) fine++
}
console.log(`${fine} of 12 logins worked`)
