import { expect, test } from 'vitest'
import { redactBody, redactHeaders, redactTarget, redactText } from './redact.ts'

test('secrets are blacked out wherever they stand', () => {
  expect(redactBody('{"email":"a@b.c","password":"p"}')).toBe('{"email":"a@b.c","password":"[hidden]"}')
  expect(redactBody('{"a":[{"refresh_token":"rt"}]}')).toBe('{"a":[{"refresh_token":"[hidden]"}]}')
  expect(redactBody(String.raw`{"pass\u0077ord":"p"}`)).toBe('{"password":"[hidden]"}')
  expect(redactHeaders({ Authorization: 'Bearer x', 'cart-token': 't', accept: '*/*' })).toEqual({
    Authorization: '[hidden]',
    'cart-token': '[hidden]',
    accept: '*/*',
  })
})

test('card numbers are blacked out in texts, numbers, names, headers and paths', () => {
  const body = JSON.stringify({
    card: { number: '4242 4242-4242 4242' },
    pan: 4242424242424242,
    '4242424242424242': 1,
    amount: 4242424242424241,
  })
  expect(redactBody(body)).toBe('{"card":{"number":"[hidden]"},"pan":"[hidden]","[hidden]":1,"amount":4242424242424241}')
  expect(redactHeaders({ 'idempotency-key': '4242424242424242' })).toEqual({ 'idempotency-key': '[hidden]' })
  expect(redactText('/v1/payments/4242424242424242?id=cat_01KF0E44M0TEA0000000000000')).toBe(
    '/v1/payments/[hidden]?id=cat_01KF0E44M0TEA0000000000000',
  )
})

test('what is not JSON is not kept', () => {
  expect(redactBody('password=hunter2')).toBe('[16 characters that are not JSON]')
  expect(redactBody('{"password": "hunter2"')).toBe('[22 characters that are not JSON]')
  expect(redactBody('')).toBeNull()
})

test('long bodies are cut', () => {
  expect(redactBody(JSON.stringify({ text: 'x'.repeat(20_000) }))).toHaveLength(16_384)
})

test('secrets of GraphQL are blacked out in documents, in variables of any name, and under any alias', () => {
  const inline = 'mutation { login(input: { email: "a@b.c", password: "p\\"q" }) { tokens { t: accessToken } } }'
  expect(JSON.parse(redactBody(JSON.stringify({ query: inline }))!).query).toBe(inline.replace('"p\\"q"', '"[hidden]"'))
  const named = {
    query: 'mutation($p: String!) { login(input: { password: $p }) { tokens { t: accessToken } } }',
    variables: { p: 'secret' },
  }
  expect(JSON.parse(redactBody(JSON.stringify(named))!).variables).toEqual({ p: '[hidden]' })
  expect(redactBody('{"data":{"t":"eyJhbGciOiJFUzI1NiJ9.e30.AAAA"}}')).toBe('{"data":{"t":"[hidden]"}}')
  expect(redactBody(`{"data":{"r":"rt_${'a'.repeat(43)}"}}`)).toBe('{"data":{"r":"[hidden]"}}')
})

test.each([
  'password:, "learn-by-running"',
  'password: # a comment: "x"\n "learn-by-running"',
  'password # why\r\n : "learn-by-running"',
  'password: """learn-\\"""by-running"""',
  'password: "learn-by-running',
  'password: """learn-by-running"',
  "password: 'learn-by-running'",
  'Password: "learn-by-running\\',
])('the secret in %j is found', (argument) => {
  const shown = redactBody(
    JSON.stringify({ query: `mutation { login(input: { email: "a@b.c", ${argument} }) { tokens { t: accessToken } } }` }),
  )
  expect(shown).toContain('[hidden]')
  expect(shown).not.toMatch(/learn|by-running/)
})

test('what a secret variable is by default is blacked out, and others are not', () => {
  const query = 'mutation($p: String! = "learn-by-running", $e: String = "a@b.c") { login(input: { email: $e, password: $p }) { t } }'
  expect(JSON.parse(redactBody(JSON.stringify({ query }))!).query).toBe(query.replace('learn-by-running', '[hidden]'))
})

test.each(['#,', ',', '\\"""', 'password:', 'eyJ', 'password: $p $p:', '"""'])(
  'a document with thousands of %j is not slow',
  {
    timeout: 3000,
  },
  (part) => {
    const tail = part.repeat(30_000)
    expect(redactBody(JSON.stringify({ query: `{ password: ${tail}`, other: tail }))).not.toBeNull()
  },
)

test('tokens are blacked out of addresses, however they are encoded', () => {
  const jwt = 'eyJhbGciOiJFUzI1NiJ9.e30.AAAA'
  expect(redactTarget(`/v1/me?access_token=${jwt}&x=1`)).toBe('/v1/me?access_token=[hidden]&x=1')
  expect(redactTarget(`/v1/me?next=https%3A%2F%2Fa.example%2F%3Fjwt%3D${jwt}`)).toBe(
    '/v1/me?next=https%3A%2F%2Fa.example%2F%3Fjwt%3D[hidden]',
  )
  expect(redactTarget('/v1/me?Pass%77ord=hunter2&page=%5B1%5D')).toBe('/v1/me?Pass%77ord=[hidden]&page=%5B1%5D')
  expect(redactTarget(`/v1/carts/rt_${'a'.repeat(43)}/items`)).toBe('/v1/carts/[hidden]/items')
})
