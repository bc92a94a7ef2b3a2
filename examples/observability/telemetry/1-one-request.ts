const shop = 'https://trace-lesson.nexuscommerce.example'
await fetch(`${shop}/__sandbox/reset`, { method: 'POST', body: '{}' })

const response = await fetch(`${shop}/v1/orders`, {
  headers: { Authorization: 'Bearer not-a-token' },
})
const problem = await response.json()

// What a customer can read to you on the telephone:
const id = response.headers.get('X-Request-Id')
console.log(response.status, problem.code)
console.log('the same id in header and body:', id === problem.request_id)
