import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHandlers } from '#mock/adapters/msw.ts'
import { toServer } from '#mock/adapters/node.ts'
import { createMockApi } from '#mock/api.ts'
import { createTestApi } from '#mock/testing.ts'
import { conformanceCases } from '../support/conformance.ts'

const cases = conformanceCases().map(({ name, run }) => [name, run] as const)

describe('called directly', () => {
  const api = createTestApi({ onError: () => {} })
  test.each(cases)('%s', async (_, run) => {
    expect(await run({ fetch: api.fetch, origin: 'https://direct.nexuscommerce.example' })).toEqual([])
  })
})

describe('through MSW in Node', () => {
  const server = setupServer(...toHandlers(createMockApi({ onError: () => {} })))
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  afterAll(() => server.close())
  test.each(cases)('%s', async (_, run) => {
    expect(await run({ fetch, origin: 'https://msw.nexuscommerce.example' })).toEqual([])
  })
})

describe('over HTTP', () => {
  const server = toServer(createMockApi({ onError: () => {} }))
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve)
      }),
  )
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  test.each(cases)('%s', async (_, run) => {
    const { port } = server.address() as AddressInfo
    expect(await run({ fetch, origin: `http://127.0.0.1:${port}`, headers: { 'Sandbox-Shop': 'http' } })).toEqual([])
  })

  // As a proxy would send it (RFC 9112, 3.2.2). The host of the target counts, not the one of the header.
  test.each([
    ['localhost', 200],
    ['shop.example', 403],
  ])('a target in absolute form, on %s', async (host, status) => {
    const { port } = server.address() as AddressInfo
    const answer = await new Promise((resolve, reject) => {
      get({ port, path: `http://${host}/v1/products?limit=1` }, (response) => resolve(response.resume().statusCode)).on('error', reject)
    })
    expect(answer).toBe(status)
  })
})
