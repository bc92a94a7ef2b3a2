const shop = 'https://limit-lesson.nexuscommerce.example'
await fetch(`${shop}/__sandbox/reset`, { method: 'POST' })

const guess = (customer: number) =>
  fetch(`${shop}/v1/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      email: `customer-${customer}@mail.example`,
      password: 'coffee-2026',
    }),
  })
const left = (answer: Response) =>
  answer.headers.get('RateLimit')?.split(';t=')[0]

let answer = await guess(1)
console.log('Policy:', answer.headers.get('RateLimit-Policy'))
console.log(answer.status, 'left:', left(answer))

for (let next = 2; answer.status === 401; next++) answer = await guess(next)

console.log(answer.status, 'left:', left(answer))
console.log((await answer.json()).code)
console.log('Told to wait:', Number(answer.headers.get('Retry-After')) > 0)
