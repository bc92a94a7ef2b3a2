import { expect, test } from 'vitest'
import { recipes } from '#contract/generated/recipes.ts'
import type { OperationId, Schema } from '#contract/operation.ts'
import { createMockApi } from '#mock/api.ts'
import { checkOut, createTestApi, readyCart } from '#mock/testing.ts'
import { runRecipe } from '../../src/sandbox/recipe.ts'

async function transcript(seed: number): Promise<string[]> {
  const api = createMockApi({ seed })
  const lines: string[] = []
  const recording = async (request: Request) => {
    const response = await api.fetch(request)
    const copy = response.clone()
    lines.push(`${request.method} ${request.url} ${copy.status} ${JSON.stringify([...copy.headers])} ${await copy.text()}`)
    return response
  }
  for (const operationId of ['createOrder', 'refreshTokens', 'listProducts', 'cancelOrder'] as OperationId[]) {
    for (const recipe of Object.values(recipes[operationId]!).slice(0, 4)) {
      await runRecipe(operationId, recipe, { fetch: recording, origin: 'https://replay.nexuscommerce.example' })
    }
  }
  return lines
}

test('BR-42: the same seed and the same requests give the same bytes, and another seed gives others', async () => {
  const [first, second] = [await transcript(1), await transcript(1)]
  expect(first).toEqual(second)
  const api = createMockApi()
  const login = async (seed: number) => {
    await api.fetch(
      new Request('https://x.nexuscommerce.example/__sandbox/reset', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ seed }),
      }),
    )
    const response = await api.fetch(
      new Request('https://x.nexuscommerce.example/v1/auth/login', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"email":"amina@nexus.example","password":"learn-by-running"}',
      }),
    )
    return response.text()
  }
  expect(await login(7)).toBe(await login(7))
  expect(await login(7)).not.toBe(await login(8))
})

test('shops of different names know nothing of each other', async () => {
  const api = createMockApi()
  const cartsOf = async (shop: string) => {
    const response = await api.fetch(new Request(`https://${shop}.nexuscommerce.example/__sandbox`))
    return ((await response.json()) as { counts: { carts: number } }).counts.carts
  }
  await api.fetch(new Request('https://one.nexuscommerce.example/v1/carts', { method: 'POST' }))
  expect((await cartsOf('one')) - (await cartsOf('two'))).toBe(1)
})

test('a snapshot brings a shop back to the byte, clock and keys included', async () => {
  const api = createTestApi()
  const cart = await readyCart(api, 'amina', [['NYERI-AA-250G', 2]])
  const order = await checkOut(api, 'amina', cart)
  await api.advance('PT10M')
  const { body: snapshot } = await api.call('GET /__sandbox/state')
  await api.advance('PT1H')
  expect((await api.call(`GET /v1/orders/${order.body.id}`, { as: 'amina' })).body.status).toBe('expired')
  await api.call('PUT /__sandbox/state', { body: snapshot })
  expect((await api.call('GET /__sandbox/state')).body).toEqual(snapshot)
  expect((await api.call(`GET /v1/orders/${order.body.id}`, { as: 'amina' })).body.status).toBe('pending_payment')
  expect((await api.call('GET /__sandbox/clock')).body.now).toBe('2026-01-15T09:10:00.000Z')
})

test('a snapshot that does not fit is refused and changes nothing', async () => {
  const api = createTestApi()
  await readyCart(api, 'amina', [['NYERI-AA-250G', 2]])
  const { body: snapshot } = await api.call('GET /__sandbox/state')
  const broken = [
    { ...snapshot, version: 'older' },
    { ...snapshot, rows: [{ table: 'nothing', id: 'a', row: { id: 'a' } }] },
    { ...snapshot, rows: [{ table: 'users', id: 'a', row: { id: 'b' } }] },
  ]
  for (const body of broken) {
    const answer = await api.call('PUT /__sandbox/state', { body })
    expect([answer.status, answer.body.code]).toEqual([409, 'snapshot_incompatible'])
  }
  expect((await api.call('GET /__sandbox/state')).body).toEqual(snapshot)
})

test('a snapshot with a row that its table could not have written is refused by name and changes nothing', async () => {
  const api = createTestApi()
  await api.call('GET /v1/orders', { as: 'zola' })
  await readyCart(api, 'amina', [['NYERI-AA-250G', 2]])
  const { body: snapshot } = await api.call<Schema<'Snapshot'>>('GET /__sandbox/state')
  const cart = snapshot.rows.find(({ table }) => table === 'carts')!
  const reply = { status: 99, body: null }
  const broken = [
    { table: 'orders', row: { id: 'x' } },
    { table: 'faults', row: { id: 'x', kind: 'error', code: 'nonsense' } },
    { table: 'idempotency', row: { id: 'x', fingerprint: '', first_seen_at: snapshot.reset_at, reply, is_outcome_unknown: false } },
    { table: 'agenda', row: { id: 'x', at: 'soon', kind: 'cart.expire', ref: 'x' } },
    { table: 'carts', row: { ...cart.row, id: 'x', items: [null] } },
    { table: 'carts', row: { ...cart.row, id: 'x', is_admin: true } },
  ]
  for (const { table, row } of broken) {
    const answer = await api.call('PUT /__sandbox/state', { body: { ...snapshot, rows: [...snapshot.rows, { table, id: 'x', row }] } })
    expect([table, answer.status, answer.body.errors?.[0]?.pointer]).toEqual([table, 422, `/rows/${snapshot.rows.length}/row`])
  }
  expect((await api.call('GET /__sandbox/state')).body).toEqual(snapshot)
  expect((await api.call('PUT /__sandbox/state', { body: snapshot })).status).toBe(200)
})

test('every row that the shop writes may come back in a snapshot', async () => {
  const api = createTestApi()
  const origin = 'https://snapshot.nexuscommerce.example'
  for (const [operationId, byKey] of Object.entries(recipes)) {
    for (const [, recipe] of Object.entries(byKey).filter(([key]) => key.startsWith('2'))) {
      await runRecipe(operationId as OperationId, recipe, { fetch: api.fetch, origin })
      const snapshot = await (await api.fetch(new Request(`${origin}/__sandbox/state`))).text()
      const headers = { 'Content-Type': 'application/json' }
      const put = await api.fetch(new Request(`${origin}/__sandbox/state`, { method: 'PUT', headers, body: snapshot }))
      expect([operationId, put.status, put.ok || (await put.text())]).toEqual([operationId, 200, true])
    }
  }
})
