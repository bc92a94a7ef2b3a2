import { parseArgs } from 'node:util'
import { ratePolicies } from '#contract/generated/rate-policies.ts'
import { createMockApi, type MockApi } from '#mock/api.ts'
import { wholeBody } from '#mock/kernel/wire.ts'
import { address, productId } from '#mock/testing.ts'
import { endless, scenariosOf } from './catalogue.ts'
import { type Figures, percentile, printTable } from './figures.ts'

// `node scripts/bench/shop.ts --runs 3000 --sizes 240,50000`: how fast the shop answers in one process, through both of its doors.
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3000' },
    sizes: { type: 'string', default: '240,50000' },
    only: { type: 'string', default: '' },
  },
})
const runs = Number(values.runs)
const origin = 'https://api.nexuscommerce.example'
const mostSeconds = 4

interface Call {
  method: string
  path: string
  headers?: Record<string, string>
  body?: string
}

interface Answer {
  status: number
  body: string
}

type Door = (call: Call) => Promise<Answer>

/** One thing to measure: the next call to make, and how often at most. What it takes to get there is not measured. */
interface Case {
  name: string
  next: () => Call | Promise<Call>
  runs?: number
}

const doors: Record<'handle' | 'fetch', (api: MockApi) => Door> = {
  handle: (api) => async (call) => {
    const { status, body } = await api.handle({
      method: call.method,
      url: origin + call.path,
      headers: call.headers ?? {},
      ip: '127.0.0.1',
      body: wholeBody(new TextEncoder().encode(call.body)),
    })
    return { status, body: body ?? '' }
  },
  fetch: (api) => async (call) => {
    const { method, headers, body } = call
    const response = await api.fetch(
      new Request(origin + call.path, { method, ...(headers && { headers }), ...(body !== undefined && { body }) }),
    )
    return { status: response.status, body: await response.text() }
  },
}

function openShop(size: number): MockApi {
  const unlimited = Object.fromEntries(Object.keys(ratePolicies).map((name) => [name, { limit: 1e9, window_seconds: 60 }]))
  return createMockApi({ scenarios: scenariosOf(size), ratePolicies: unlimited })
}

async function cases(door: Door, size: number): Promise<Case[]> {
  const get = (path: string) => ({ method: 'GET', path })
  const list = (name: string, query: string): Case => ({ name: `listProducts ${name}`, next: () => get(`/v1/products${query}`) })
  const deep = await deepCursor(door, size)
  return [
    { name: 'getProduct', next: () => get(`/v1/products/${productId('nyeri-aa')}`) },
    list('plain page', ''),
    list('deep cursor', `?cursor=${deep}`),
    list('category, price, stock, sort', '?category=coffee&price_min=100000&price_max=200000&in_stock=true&sort=price'),
    list('few rows of a category', '?category=coffee&attributes[origin]=Huye&rating_min=4.8'),
    list('few rows of a price', '?price_min=1500000&price_max=1505000'),
    list('few rows of all', '?in_stock=false'),
    list('no rows', '?attributes[language]=Latin'),
    list('no rows in spite of the plan', '?category=coffee&price_min=400000'),
    list('total of a category', '?category=coffee&include_total=true'),
    list('total of all', '?in_stock=true&include_total=true'),
    list('two keys of a category', '?category=coffee&sort=-rating,price'),
    list('two keys of all', '?sort=-rating,price'),
    { name: 'searchProducts', next: () => get('/v1/search/products?q=nyeri%20coffee') },
    { name: 'createOrder', next: await orders(door) },
    { name: 'reset', next: () => ({ ...json({}), method: 'POST', path: '/__sandbox/reset' }), runs: 60 },
  ]
}

/** The cursor of the page in the middle of all products. */
async function deepCursor(door: Door, size: number): Promise<string> {
  let cursor = ''
  for (let seen = 0; seen < size / 2; seen += 100) {
    const { body } = await done(door, { method: 'GET', path: `/v1/products?limit=100${cursor && `&cursor=${cursor}`}` })
    cursor = JSON.parse(body).page.next_cursor
  }
  return cursor
}

/** Checkouts of one cart after another, each with one line and an address. */
async function orders(door: Door): Promise<Case['next']> {
  const credentials = json({ email: 'amina@nexus.example', password: 'learn-by-running' })
  const login = await done(door, { ...credentials, method: 'POST', path: '/v1/auth/login' })
  const authorization = `Bearer ${JSON.parse(login.body).access_token}`
  const send = async (method: string, path: string, body: object) => {
    const call = json(body)
    const answer = await done(door, { ...call, method, path, headers: { ...call.headers, authorization } })
    return JSON.parse(answer.body)
  }
  return async () => {
    const { id } = await send('POST', '/v1/carts', { currency: 'KES' })
    await send('POST', `/v1/carts/${id}/items`, { variant_id: endless, quantity: 1 })
    const { version } = await send('PUT', `/v1/carts/${id}/delivery`, { method: 'standard', address })
    const call = json({ cart_id: id, cart_version: version })
    return { ...call, method: 'POST', path: '/v1/orders', headers: { ...call.headers, authorization, 'idempotency-key': id } }
  }
}

const json = (body: object) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

async function done(door: Door, call: Call): Promise<Answer> {
  const answer = await door(call)
  if (answer.status >= 300) throw new Error(`Failed to ${call.method} ${call.path}: ${answer.status} ${answer.body.slice(0, 300)}`)
  return answer
}

async function measure(door: Door, { next, runs: most = runs }: Case): Promise<Figures & { answer: Answer }> {
  const samples: number[] = []
  const warmUp = Math.ceil(most / 5)
  const stop = performance.now() + mostSeconds * 1000
  let answer: Answer = { status: 0, body: '' }
  for (let run = 0; run < warmUp + most && (performance.now() < stop || samples.length < 10); run++) {
    const call = await next()
    const begin = performance.now()
    answer = await done(door, call)
    const took = (performance.now() - begin) * 1000
    if (run >= warmUp || performance.now() > stop) samples.push(took)
  }
  const total = samples.reduce((sum, took) => sum + took, 0)
  return { perSecond: (samples.length / total) * 1e6, p50: percentile(samples, 0.5), p99: percentile(samples, 0.99), answer }
}

function rowsIn({ body }: Answer): number {
  const { data } = JSON.parse(body) as { data?: unknown[] }
  return data?.length ?? 1
}

for (const size of values.sizes.split(',').map(Number)) {
  const table: Record<string, string | number>[] = []
  for (const [name, open] of Object.entries(doors)) {
    const door = open(openShop(size))
    for (const entry of await cases(door, size)) {
      if (!entry.name.includes(values.only)) continue
      const { perSecond, p50, p99, answer } = await measure(door, entry)
      table.push({
        door: name,
        case: entry.name,
        rows: rowsIn(answer),
        KiB: answer.body.length / 1024,
        'requests/s': perSecond,
        'p50 µs': p50,
        'p99 µs': p99,
      })
    }
  }
  console.log(`\n${size.toLocaleString('en')} products\n`)
  printTable(table)
}
