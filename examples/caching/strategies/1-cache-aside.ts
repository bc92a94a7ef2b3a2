const shop = 'https://cache-lesson.nexuscommerce.example'
const coffee = '/v1/products/prd_01KF0E44M0NYER1AA000000000'

const post = async (path: string, body: object) =>
  (
    await fetch(shop + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).json()
await post('/__sandbox/reset', { scenario: 'last-units' })

const cache = new Map<string, { price: number; until: number }>()
let minute = 0
let asked = 0

/** Cache-aside: look into the cache, and ask the shop only for what is not there. */
async function priceOf(path: string, keepMinutes: number) {
  const hit = cache.get(path)
  if (hit && hit.until > minute) return hit.price
  asked++
  const { price_range } = await (await fetch(shop + path)).json()
  const price: number = price_range.min.amount / 100
  cache.set(path, { price, until: minute + keepMinutes })
  return price
}

// The price of this coffee rises after one hour. Every 15 minutes somebody looks.
for (; minute <= 105; minute += 15) {
  console.log(`minute ${minute}: KES ${await priceOf(coffee, 45)}`)
  await post('/__sandbox/clock', { by: 'PT15M' })
}
console.log(`8 looks, ${asked} questions to the shop`)
