import { expect, test } from 'vitest'
import { contentDigest, digestMember } from './content-digest.ts'

test('the digest of RFC 9530, appendix B.2, comes out', () => {
  const body = new TextEncoder().encode('{"hello": "world"}\n')
  expect(contentDigest(body)).toBe('sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:')
})

test('the member is found among others', () => {
  expect(digestMember('sha-512=:YWJj:, sha-256=:YWJj:')).toBe('sha-256=:YWJj:')
  expect(digestMember('sha-512=:YWJj:')).toBeUndefined()
})
