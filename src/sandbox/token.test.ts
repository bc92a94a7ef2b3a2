import { expect, test } from 'vitest'
import { readToken } from './token.ts'

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a token is read with letters beyond ASCII, and what is none is not', () => {
  const token = `${encode({ alg: 'EdDSA' })}.${encode({ sub: 'usr_1', name: 'Zoë ✓', exp: 5 })}.signature`
  expect(readToken(token)).toEqual({ header: { alg: 'EdDSA' }, claims: { sub: 'usr_1', name: 'Zoë ✓', exp: 5 } })
  expect(['', 'a.b.c', 'nothing'].map(readToken)).toEqual([undefined, undefined, undefined])
})
