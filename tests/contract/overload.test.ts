import { describe, expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { createMockApi } from '#mock/api.ts'
import { rules } from '#mock/rules.ts'
import { createTestApi } from '#mock/testing.ts'

describe('more than anybody sends', () => {
  const deep = '['.repeat(6000) + ']'.repeat(6000)
  const receipts = 'POST /v1/notifications/read-receipts'

  test('120,000 unknown fields: a hundred are named', async () => {
    const body = Object.fromEntries(Array.from({ length: 120_000 }, (_, at) => [at.toString(36), 1]))
    const { body: problem } = await createTestApi().call('POST /v1/auth/login', { body })
    expect([problem.code, problem.errors.length, problem.errors[0].pointer]).toEqual(['validation_failed', 100, '/0'])
  })

  test('too long a list is not looked through', async () => {
    const body = { ids: Array.from({ length: 60_000 }, (_, at) => at) }
    const { body: problem } = await createTestApi().call(receipts, { as: 'amina', body })
    expect(problem.errors.map(({ pointer, code }: Schema<'FieldError'>) => [pointer, code])).toEqual([['/ids', 'too_many']])
  })

  test('more faults in a list than can be listed', async () => {
    const api = createTestApi()
    const { body: snapshot } = await api.call('GET /__sandbox/state')
    const { body: problem } = await api.call('PUT /__sandbox/state', { body: { ...snapshot, rows: new Array(200_000).fill(1) } })
    expect([problem.code, problem.errors[0].pointer]).toEqual(['validation_failed', '/rows/0'])
  })

  test('too deep a body, wherever it may hold anything', async () => {
    const api = createTestApi()
    for (const [route, body] of [
      [receipts, `{"ids": [${deep}, ${deep}]}`],
      ['POST /v1/graphql', `{"query": "{ me { id } }", "variables": {"a": ${deep}}}`],
      ['POST /__sandbox/interleave', `{"scripts": [${deep}]}`],
    ] as const)
      expect([route, (await api.call(route, { as: 'amina', body })).body.code]).toEqual([route, 'malformed_request'])
  })

  test('too many parameters', async () => {
    const query = Array.from({ length: 20_000 }, (_, at) => `attributes[a${at}]=1`).join('&')
    const { body } = await createTestApi().call(`GET /v1/products?${query}`)
    expect([body.code, body.detail]).toEqual(['malformed_request', expect.stringContaining('100')])
  })
})

describe('a bug outside of handlers is answered 500, is reported, and leaves a trace', () => {
  const bug = new Error('a bug')
  const errors: unknown[] = []
  const burst = Object.assign(
    () => {
      throw bug
    },
    { ids: rules.holdsCardNumber.ids },
  )
  const api = createTestApi({ rules: { holdsCardNumber: burst }, onError: (error) => void errors.push(error) })
  const request = { method: 'POST', path: '/v1/payments', body: { order_id: 'x' } }

  test('over REST', async () => {
    const headers = { 'Idempotency-Key': 'one' }
    const { status, body } = await api.call('POST /v1/payments', { as: 'amina', headers, body: request.body })
    expect([status, body.code, errors.splice(0)]).toEqual([500, 'internal_error', [bug]])
    const { body: list } = await api.call('GET /__sandbox/requests?limit=1')
    expect(list.data[0]).toMatchObject({ id: body.request_id, status: 500, operation_id: 'createPayment' })
  })

  test('in interleaved requests', async () => {
    const { body: login } = await api.call('POST /v1/auth/login', {
      body: { email: 'amina@nexus.example', password: 'learn-by-running' },
    })
    const headers = { Authorization: `Bearer ${login.access_token}`, 'Idempotency-Key': 'two' }
    const { body } = await api.call('POST /__sandbox/interleave', {
      body: { scripts: [{ requests: [{ ...request, headers }] }, { requests: [{ method: 'GET', path: '/v1/me' }] }] },
    })
    expect([body.runs[0].answers[0][0].body.code, new Set(errors.splice(0))]).toEqual(['internal_error', new Set([bug])])
  })

  test('in the control plane', async () => {
    const broken = createMockApi({
      scenarios: {
        empty() {
          throw bug
        },
      },
      onError: (error) => void errors.push(error),
    })
    const reset = new Request('https://api.nexuscommerce.example/__sandbox/reset', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"scenario": "empty"}',
    })
    const answer = await broken.fetch(reset)
    expect([answer.status, errors.splice(0)]).toEqual([500, [bug]])
    expect((await broken.fetch(new Request('https://api.nexuscommerce.example/v1/products'))).status).toBe(200)
  })
})
