import { charge } from './starter.ts'

// The lab's own part. It runs around what the reader wrote, as `./starter.ts`.
type Parcel = Parameters<typeof charge>[0]
declare const given: {
  seed: number
  parts: number
  /** Payments of the first run; empty on the first run itself. */
  payments: string[]
}

const api = 'https://lab-double-charge.nexuscommerce.example'
const variant = 'var_01KF0E44M0NYER1AA250G00000'
let seconds = Date.parse('2026-01-15T09:00:50Z') / 1000

async function send(
  method: string,
  path: string,
  body?: object,
  headers = {},
) {
  const response = await fetch(api + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (response.status >= 400)
    throw new Error(`The lab got ${response.status} from ${path}.`)
  return response.status === 204 ? {} : await response.json()
}

async function logIn(name: string) {
  const who = {
    email: `${name}@nexus.example`,
    password: 'learn-by-running',
  }
  const { access_token } = await send('POST', '/v1/auth/login', who)
  return { Authorization: `Bearer ${access_token}` }
}

/** An order of Amina's whose money is set aside and not taken yet. */
async function authorise(amina: object, name: string): Promise<string> {
  const post = (path: string, body: object, method = 'POST') =>
    send(method, path, body, { ...amina, 'Idempotency-Key': name + path })
  const cart = await post('/v1/carts', { currency: 'KES' })
  const path = `/v1/carts/${cart.id}`
  await post(`${path}/items`, { variant_id: variant, quantity: 5 })
  const address = {
    recipient: 'Amina W.',
    line1: '14 Moi Avenue',
    city: 'Nairobi',
    country: 'KE',
    phone: '+254700000001',
  }
  const delivery = { method: 'standard', address }
  const { version } = await post(`${path}/delivery`, delivery, 'PUT')
  const wish = { cart_id: cart.id, cart_version: version }
  const order = await post('/v1/orders', wish)
  const payment = await post('/v1/payments', {
    order_id: order.id,
    amount: order.totals.total,
    method: 'card',
    token: 'tok_ok',
    capture: 'manual',
  })
  return payment.id
}

const isFirstRun = given.payments.length === 0
if (isFirstRun) await send('POST', '/__sandbox/reset', { seed: given.seed })
else seconds += 3600
const amina = await logIn('amina')
const selam = await logIn('selam')
const payments = isFirstRun
  ? [await authorise(amina, 'first'), await authorise(amina, 'second')]
  : given.payments
const [first = '', second = ''] = payments
const { amount } = await send(
  'GET',
  `/v1/payments/${first}`,
  undefined,
  selam,
)
const part = { ...amount, amount: Math.floor(amount.amount / given.parts) }

const parcels: Record<string, Parcel> = {
  A: { id: 'parcel-a', payment_id: first, amount: part },
  B: { id: 'parcel-b', payment_id: first, amount: part },
  C: { id: 'parcel-c', payment_id: second, amount: part },
  D: {
    id: 'parcel-d',
    payment_id: second,
    amount: { ...amount, amount: amount.amount * 2 },
  },
  E: { id: 'parcel-e', payment_id: second, amount: part },
}

async function chargesOf({ payment_id, amount: own }: Parcel) {
  const path = `/v1/payments/${payment_id}`
  const { captures } = await send('GET', path, undefined, selam)
  return captures.filter((one: Parcel) => one.amount.amount === own.amount)
    .length
}

/**
 * Charges a parcel as the reader's function does, with faults on the way. With
 * a twin, somebody else scans the label at the same moment, with the same key.
 */
async function run(name: string, faults: object[], hasTwin = false) {
  const parcel = parcels[name]!
  for (const fault of faults) {
    const wish = { operation_id: 'capturePayment', ...fault }
    await send('POST', '/__sandbox/faults', wish)
  }
  const before = await chargesOf(parcel)
  const keys: string[] = []
  let early = 0
  let notBefore = 0
  let twin: Promise<unknown> = Promise.resolve()
  const shop = {
    async capture(wish: Parcel, key: string): Promise<Response> {
      keys.push(key)
      if (seconds < notBefore) early++
      if (keys.length > 20) throw new Error('More than 20 tries.')
      const path = `/v1/payments/${wish.payment_id}/captures`
      const once = () =>
        fetch(api + path, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Idempotency-Key': key,
            ...selam,
          },
          body: JSON.stringify({ amount: wish.amount }),
        })
      if (hasTwin && keys.length === 1) twin = once()
      const response = await once()
      const wait = Number(response.headers.get('Retry-After') ?? 0)
      notBefore = seconds + wait
      return response
    },
    async pause(length: number) {
      seconds += length
      await twin
    },
    now: () => new Date(seconds * 1000),
  }
  let told = 'unknown'
  try {
    told = (await charge(parcel, shop)) ? 'charged' : 'refused'
  } catch {
    // Not to know is an answer too.
  }
  await twin
  await send('DELETE', '/__sandbox/faults')
  return {
    name,
    charges: (await chargesOf(parcel)) - before,
    told,
    keys,
    early,
  }
}

const lost = (count: number) => ({ kind: 'drop_response', count })
const neverCame = { kind: 'timeout', delay_ms: 1, count: 1 }
const held = { kind: 'latency', delay_ms: 300, count: 1 }
const busy = { kind: 'error', code: 'quota_exceeded', count: 1 }

export const report = {
  payments,
  runs: isFirstRun
    ? [
        await run('A', [lost(given.seed === 1 ? 3 : 1 + (given.seed % 3))]),
        await run('B', [neverCame]),
        await run('C', [busy, lost(1)]),
        await run('D', []),
        await run('E', [held], true),
      ]
    : [await run('A', []), await run('C', [])],
}
