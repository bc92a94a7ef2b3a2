import { describe, expect, test } from 'vitest'
import { recipes } from '#contract/generated/recipes.ts'
import { routes } from '#contract/generated/routes.ts'
import type { OperationId, Schema } from '#contract/operation.ts'
import { createTestApi } from '#mock/testing.ts'
import { type PreparedRecipe, prepareRecipe, type SentRequest } from '../../src/sandbox/recipe.ts'
import { withParameter } from '../support/paths.ts'
import { signedAgain } from '../support/signed.ts'
import { fieldsOf, wrongValues } from '../support/wrong-values.ts'

// Every operation is set up so that its next call would succeed; then that call is broken in one way after the other. Each time the
// answer must be a declared problem, and nothing may have changed. That answers fit the contract is checked by the shop under test.

interface Hostile {
  name: string
  change: (request: SentRequest) => Partial<Omit<SentRequest, 'body'>> & { body?: string | Uint8Array<ArrayBuffer> | null }
  /** What may come of it. */
  codes: string[]
  /** What it needs of the operation. */
  when?: (operationId: OperationId) => boolean
}

const hasBody = (id: OperationId) => routes[id].body !== null
const takesJson = (id: OperationId) => routes[id].body?.accepts.some((type) => type === 'application/json') ?? false
const needsIdentity = (id: OperationId) => routes[id].identity !== 'none'
const json = (value: unknown) => ({ body: JSON.stringify(value) })
const bodyOf = (request: SentRequest) => JSON.parse(request.body ?? '{}') as Record<string, unknown>
const withHeader = (request: SentRequest, name: string, value: string) => ({ headers: { ...request.headers, [name]: value } })

const hostile: Hostile[] = [
  { name: 'half a JSON document', change: () => ({ body: '{"a": [1, 2' }), codes: ['malformed_request'], when: takesJson },
  {
    name: 'broken UTF-8',
    change: () => ({ body: new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]) }),
    codes: ['malformed_request'],
    when: takesJson,
  },
  { name: 'half of a surrogate pair', change: () => ({ body: '{"\\ud800": "\\udfff"}' }), codes: ['malformed_request'], when: takesJson },
  {
    name: 'the character U+0000',
    change: (request) => json({ ...bodyOf(request), note: 'a\u0000b' }),
    codes: ['malformed_request'],
    when: takesJson,
  },
  { name: 'a list instead of an object', change: () => json([]), codes: ['validation_failed'], when: takesJson },
  { name: 'null', change: () => json(null), codes: ['validation_failed'], when: takesJson },
  { name: 'a number', change: () => ({ body: '1e999' }), codes: ['validation_failed'], when: takesJson },
  {
    name: 'a very deep list',
    change: () => ({ body: '['.repeat(50_000) + ']'.repeat(50_000) }),
    codes: ['validation_failed', 'malformed_request'],
    when: takesJson,
  },
  {
    name: 'a field nobody knows',
    change: (request) => json({ ...bodyOf(request), is_admin: true }),
    codes: ['validation_failed'],
    when: takesJson,
  },
  {
    name: '__proto__',
    change: (request) => ({ body: JSON.stringify(bodyOf(request)).replace('{', '{"__proto__":{"role":"admin"},').replace(',}', '}') }),
    codes: ['validation_failed'],
    when: takesJson,
  },
  {
    name: 'constructor',
    change: (request) => json({ ...bodyOf(request), constructor: { prototype: { role: 'admin' } } }),
    codes: ['validation_failed'],
    when: takesJson,
  },
  { name: 'a body over 1 MiB', change: () => json({ padding: 'x'.repeat(1_048_577) }), codes: ['payload_too_large'], when: takesJson },
  {
    name: 'a form instead of JSON',
    change: (request) => ({ ...withHeader(request, 'Content-Type', 'application/x-www-form-urlencoded'), body: 'a=1' }),
    codes: ['unsupported_media_type'],
    when: hasBody,
  },
  {
    name: 'no body where bytes are needed',
    change: () => ({ body: null }),
    codes: ['validation_failed'],
    when: (id) => hasBody(id) && !takesJson(id),
  },
  {
    name: 'an unknown parameter',
    change: ({ path }) => ({ path: `${path}${path.includes('?') ? '&' : '?'}debug=true` }),
    codes: ['filter_invalid'],
  },
  {
    name: '__proto__ as parameter',
    change: ({ path }) => ({ path: `${path}${path.includes('?') ? '&' : '?'}__proto__[role]=admin` }),
    codes: ['filter_invalid'],
  },
  {
    name: 'a broken percent-encoding in the query',
    change: ({ path }) => ({ path: `${path.split('?')[0]}?a=%FF` }),
    codes: ['malformed_request'],
  },
  {
    name: 'a broken percent-encoding in the path',
    change: ({ path, operationId }) => ({ path: withParameter(operationId, path, '%FF') }),
    codes: ['malformed_request'],
    when: (id) => routes[id].path.includes('{'),
  },
  {
    name: 'an id that is none',
    change: ({ path, operationId }) => ({ path: withParameter(operationId, path, "'; drop table orders; --") }),
    codes: ['not_found'],
    when: (id) => routes[id].path.includes('{'),
  },
  {
    name: 'an Accept header that nothing fits',
    change: (request) => withHeader(request, 'Accept', 'text/html'),
    codes: ['not_acceptable'],
  },
  {
    name: 'no JWT as token',
    change: (request) => withHeader(request, 'Authorization', 'Bearer abc'),
    codes: ['access_token_invalid'],
    when: needsIdentity,
  },
  {
    name: 'another scheme',
    change: (request) => withHeader(request, 'Authorization', 'Basic YTpi'),
    codes: ['access_token_invalid'],
    when: needsIdentity,
  },
  {
    name: 'a token without signature',
    change: (request) => withHeader(request, 'Authorization', `Bearer ${forged({ alg: 'none', typ: 'at+jwt' })}.`),
    codes: ['access_token_invalid'],
    when: needsIdentity,
  },
  {
    name: 'a token signed by somebody else',
    change: (request) => withHeader(request, 'Authorization', `Bearer ${forged({ alg: 'ES256', typ: 'at+jwt' })}.${'A'.repeat(86)}`),
    codes: ['access_token_invalid'],
    when: needsIdentity,
  },
  {
    name: 'a key with spaces',
    change: (request) => withHeader(request, 'Idempotency-Key', 'two words'),
    codes: ['malformed_request'],
    when: (id) => routes[id].idempotency !== null,
  },
]

function forged(header: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = {
    iss: 'https://api.nexuscommerce.example',
    aud: 'https://api.nexuscommerce.example/v1',
    sub: 'usr_01KF0E44M0SE1AM00000000000',
    role: 'admin',
    exp: 9e9,
  }
  return `${part(header)}.${part(claims)}`
}

const operations = Object.entries(recipes).map(
  ([id, byKey]) =>
    [
      id as OperationId,
      Object.entries(byKey)
        .filter(([key]) => /^2\d\d$/.test(key))
        .at(-1)![1],
    ] as const,
)

describe.each(operations)('%s', (operationId, recipe) => {
  const api = createTestApi()
  const origin = 'https://bad-input.nexuscommerce.example'
  const rows = async () => {
    const response = await api.fetch(new Request(`${origin}/__sandbox/state`))
    const snapshot = (await response.json()) as Schema<'Snapshot'>
    return snapshot.rows.filter(({ table }) => table !== 'idempotency')
  }
  const sendBroken = async ({ request }: PreparedRecipe, change: Hostile['change']) => {
    const { method, path, headers: asked, body } = { ...request, ...change(request) }
    const headers = signedAgain(asked, body)
    const response = await api.fetch(new Request(origin + path, { method, headers, ...(body && method !== 'GET' && { body }) }))
    return {
      status: response.status,
      problem: JSON.parse((await response.text()) || '{}') as { code?: string; errors?: Schema<'FieldError'>[] },
    }
  }
  const fitting = hostile.filter(({ when }) => when?.(operationId) ?? true)

  test.each(fitting.map(({ name, change, codes }) => [name, change, codes] as const))('refuses %s', async (_, change, codes) => {
    const prepared = await prepareRecipe(operationId, recipe, { fetch: api.fetch, origin })
    const before = await rows()
    const { status, problem } = await sendBroken(prepared, change)
    expect(codes).toContain(problem.code)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(await rows()).toEqual(before)
  })

  const fields = Object.entries(fieldsOf(operationId))
  test.runIf(fields.length > 0).each(fields)('names the field %s when its value is wrong', async (name, schema) => {
    const prepared = await prepareRecipe(operationId, recipe, { fetch: api.fetch, origin })
    const before = await rows()
    for (const value of wrongValues(schema)) {
      const { problem } = await sendBroken(prepared, (request) => json({ ...bodyOf(request), [name]: value }))
      expect(problem, `${name}: ${JSON.stringify(value)}`).toMatchObject({ code: 'validation_failed' })
      expect(
        problem.errors?.some(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`)),
        JSON.stringify(problem),
      ).toBe(true)
    }
    expect(await rows()).toEqual(before)
  })
})

test('paths and methods that do not exist get a problem document and an Allow header', async () => {
  const api = createTestApi()
  for (const path of ['/', '/v1', '/v1/', '/v2/products', '/v1/products/a/b/c', '/v1//products', '/wp-login.php']) {
    const { status, body, headers } = await api.call(`GET ${path}`)
    expect([path, status, body.code, headers.get('content-type')]).toEqual([path, 404, 'not_found', 'application/problem+json'])
  }
  const { status, body, headers } = await api.call('DELETE /v1/search/products')
  expect([status, body.code, headers.get('allow')]).toEqual([405, 'method_not_allowed', 'GET, HEAD'])
})

test('a token that was changed in one place is refused', async () => {
  const api = createTestApi()
  const { body } = await api.call('POST /v1/auth/login', { body: { email: 'amina@nexus.example', password: 'learn-by-running' } })
  const token = body.access_token as string
  const places = [3, token.indexOf('.') + 5, token.lastIndexOf('.') + 4, token.length - 1]
  for (const place of places) {
    const changed = token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1)
    const answer = await api.call('GET /v1/me', { headers: { Authorization: `Bearer ${changed}` } })
    expect([place, answer.status, answer.body.code]).toEqual([place, 401, 'access_token_invalid'])
  }
})
