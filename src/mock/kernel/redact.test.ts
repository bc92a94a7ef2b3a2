import { expect, test } from 'vitest'
import { redactBody, redactHeaders } from './redact.ts'

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

test('what is not JSON is not kept', () => {
  expect(redactBody('password=hunter2')).toBe('[16 characters that are not JSON]')
  expect(redactBody('{"password": "hunter2"')).toBe('[22 characters that are not JSON]')
  expect(redactBody('')).toBeNull()
})

test('long bodies are cut', () => {
  expect(redactBody(JSON.stringify({ text: 'x'.repeat(20_000) }))).toHaveLength(16_384)
})
