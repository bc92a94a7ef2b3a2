const shop = 'https://backoff-ts.nexuscommerce.example'
const post = (path: string, body: object) =>
  fetch(shop + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

// A second takes 10 ms here, so that you need not wait. In earnest: 1000.
const second = 10
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * second))

/** Waits as long as it was told, else longer each time, and gives up. */
async function patiently(send: () => Promise<Response>, attempts = 5) {
  for (let attempt = 1; ; attempt++) {
    const response = await send()
    const isWorthIt = response.status === 429 || response.status === 503
    if (!isWorthIt || attempt === attempts) return response
    const told = response.headers.get('Retry-After')
    const wait = told ? Number(told) : 2 ** attempt * Math.random()
    console.log(`${response.status}: waits ${wait} s`)
    await sleep(wait)
  }
}

await post('/__sandbox/reset', {})
const fault = {
  kind: 'error',
  code: 'quota_exceeded',
  operation_id: 'listCategories',
}

await post('/__sandbox/faults', { ...fault, count: 2 })
const fine = await patiently(() => fetch(`${shop}/v1/categories`))
console.log('In the end:', fine.status)

await post('/__sandbox/faults', { ...fault, count: 100 })
const never = await patiently(() => fetch(`${shop}/v1/categories`), 3)
console.log('Gave up:', never.status, (await never.json()).code)
