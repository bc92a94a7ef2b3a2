import { expect, test } from 'vitest'
import { freeSlug, slugOf } from './slug.ts'

test('a slug has lower case letters, digits and single dashes', () => {
  expect(slugOf('  Café “Nyeri” AA — 250 g ')).toBe('cafe-nyeri-aa-250-g')
  expect(slugOf('ቡና')).toBe('')
  expect(slugOf(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
})

test('a free slug is the next number that nobody has, and never longer than a slug may be', () => {
  const taken = new Set(['honey-2', 'honey-3'])
  expect(freeSlug('honey', (slug) => taken.has(slug))).toBe('honey-4')
  expect(freeSlug('a'.repeat(80), () => false)).toBe(`${'a'.repeat(78)}-2`)
})
