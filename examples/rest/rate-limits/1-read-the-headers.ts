const shop = 'https://limit-lesson.nexuscommerce.example'
await fetch(`${shop}/__sandbox/reset`, { method: 'POST' })

const guess = (password: string) =>
  fetch(`${shop}/v1/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'amina@nexus.example', password }),
  })
const left = (answer: Response) =>
  answer.headers.get('RateLimit')?.split(';t=')[0]

let answer = await guess('coffee-2025')
console.log('Policy:', answer.headers.get('RateLimit-Policy'))
console.log(answer.status, 'left:', left(answer))

for (let year = 2024; answer.status === 401; year--)
  answer = await guess(`coffee-${year}`)

console.log(answer.status, 'left:', left(answer))
console.log((await answer.json()).code)
console.log('Told to wait:', Number(answer.headers.get('Retry-After')) > 0)
