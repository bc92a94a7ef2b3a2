const shop = 'https://revalidate-lesson.nexuscommerce.example'
const coffee = `${shop}/v1/products/prd_01KF0E44M0NYER1AA000000000`

const post = (path: string, body: object) =>
  fetch(shop + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
await post('/__sandbox/reset', { scenario: 'last-units' })

let kept = { etag: '', price: 0 }
async function price(): Promise<string> {
  const response = await fetch(coffee, {
    headers: { 'If-None-Match': kept.etag },
  })
  if (response.status !== 304) {
    const { price_range } = await response.json()
    const etag = response.headers.get('ETag') ?? ''
    kept = { etag, price: price_range.min.amount / 100 }
  }
  return `${response.status}, KES ${kept.price}`
}

console.log('First look:', await price())
console.log('Second look:', await price())
await post('/__sandbox/clock', { by: 'PT1H1M' })
console.log('After an hour:', await price())
