import { expect, test } from 'vitest'
import { digest } from './digest.ts'

test('texts that differ in one place have digests that differ in both halves', () => {
  const text = JSON.stringify({ data: Array.from({ length: 20 }, (_, n) => ({ id: `prd_${n}`, version: n })) })
  const original = digest(text)
  for (let at = 0; at < text.length; at++) {
    const changed = digest(`${text.slice(0, at)}~${text.slice(at + 1)}`)
    expect(changed.slice(0, 8)).not.toBe(original.slice(0, 8))
    expect(changed.slice(8)).not.toBe(original.slice(8))
  }
})

test('a hundred thousand texts have as many digests, of sixteen digits each', () => {
  const digests = new Set(Array.from({ length: 100_000 }, (_, n) => digest(`{"version":${n},"next":${n * 7}}`)))
  expect(digests.size).toBe(100_000)
  expect([...digests].every((word) => /^[0-9a-f]{16}$/.test(word))).toBe(true)
})
