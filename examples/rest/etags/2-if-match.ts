const api = 'https://api.nexuscommerce.example'

const send = async (
  method: string,
  path: string,
  body?: object,
  more = {},
) =>
  fetch(api + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...more },
    ...(body && { body: JSON.stringify(body) }),
  })

const cart = await (
  await send('POST', '/v1/carts', { currency: 'KES' })
).json()
const guest = { 'Cart-Token': cart.cart_token }
const added = await send(
  'POST',
  `/v1/carts/${cart.id}/items`,
  { variant_id: 'var_01KF0E44M0NYER1AA250G00000', quantity: 2 },
  guest,
)
const { items } = await added.json()
const line = `/v1/carts/${cart.id}/items/${items[0].id}`

/** Adds to a line: reads, changes, writes under the condition that nobody was faster. */
async function add(who: string, bags: number, seen?: Response) {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const read =
      seen ?? (await send('GET', `/v1/carts/${cart.id}`, undefined, guest))
    seen = undefined
    const etag = read.headers.get('ETag')
    const { items } = await read.json()
    const written = await send(
      'PATCH',
      line,
      { quantity: items[0].quantity + bags },
      { ...guest, 'If-Match': etag },
    )
    console.log(`${who}, try ${attempt}:`, written.status)
    if (written.status !== 412) return written
  }
  throw new Error('Too many changes at once. Ask the person.')
}

// Both devices read the cart before either of them writes.
const seen = await send('GET', `/v1/carts/${cart.id}`, undefined, guest)
const seenToo = seen.clone()
await add('Phone', 1, seen)
const last = await add('Laptop', 3, seenToo)
console.log('In the cart:', (await last.json()).items[0].quantity)
