import { createPublicKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Claims, createTokens, isExpired } from './tokens.ts'

const claims: Claims = {
  iss: 'https://api.nexuscommerce.example',
  aud: 'https://api.nexuscommerce.example/v1',
  sub: 'usr_1',
  iat: 1_768_467_600,
  exp: 1_768_468_500,
  jti: 'a',
  sid: 'b',
  role: 'customer',
}

test('tokens are JWTs that another implementation verifies with the published key', () => {
  const tokens = createTokens(1)
  const [head = '', body = '', signature = ''] = tokens.sign(claims).split('.')
  const { kid, use: _, alg: __, ...jwk } = tokens.publicKey
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  expect(verify('sha256', Buffer.from(`${head}.${body}`), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))).toBe(
    true,
  )
  expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({ alg: 'ES256', typ: 'at+jwt', kid })
  expect(tokens.verify(tokens.sign(claims))).toEqual({ claims })
})

test('the same claims give the same token, and another seed has another key', () => {
  expect(createTokens(1).sign(claims)).toBe(createTokens(1).sign(claims))
  expect(createTokens(2).verify(createTokens(1).sign(claims))).toEqual({ fault: 'key' })
})

test('everything that is wrong with a token has a name', () => {
  const tokens = createTokens(1)
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const [head = '', body = '', signature = ''] = tokens.sign(claims).split('.')
  const header = { alg: 'ES256', typ: 'at+jwt', kid: tokens.publicKey.kid }
  const faultOf = (token: string) => (tokens.verify(token) as { fault: string }).fault
  expect(faultOf('')).toBe('form')
  expect(faultOf(`${head}.${body}`)).toBe('form')
  expect(faultOf(`${head}.${body}.${signature}.x`)).toBe('form')
  expect(faultOf(`${head}.${body}.${signature}=`)).toBe('form')
  expect(faultOf(`${part({ ...header, alg: 'none' })}.${body}.${signature}`)).toBe('alg')
  expect(faultOf(`${part({ ...header, alg: 'HS256' })}.${body}.${signature}`)).toBe('alg')
  expect(faultOf(`${part({ ...header, typ: 'JWT' })}.${body}.${signature}`)).toBe('typ')
  expect(faultOf(`${head}.${part({ ...claims, role: 'admin' })}.${signature}`)).toBe('signature')
  expect(faultOf(tokens.sign({ ...claims, iss: 'https://evil.example' }))).toBe('iss')
  expect(faultOf(tokens.sign({ ...claims, aud: 'somebody else' }))).toBe('aud')
})

test('a token lives until 30 seconds after exp', () => {
  const at = (seconds: number) => new Date((claims.exp + seconds) * 1000).toISOString()
  expect([isExpired(claims, at(0)), isExpired(claims, at(30)), isExpired(claims, at(31))]).toEqual([false, false, true])
})
