import { expect, test } from 'vitest'
import { editsBetween } from './edits.ts'

test('a letter too many, too few, another one, and two that are swapped are one edit each', () => {
  for (const word of ['cofee', 'cofffee', 'coffea', 'cofefe', 'ocffee']) expect(editsBetween(word, 'coffee', 2)).toBe(1)
  expect(editsBetween('coffee', 'coffee', 2)).toBe(0)
  expect(editsBetween('yirgachefe', 'yirgacheffe', 2)).toBe(1)
  expect(editsBetween('kirinyga', 'kirinyaga', 2)).toBe(1)
})

test('counting stops above the most that is of interest', () => {
  expect(editsBetween('tea', 'coffee', 1)).toBe(2)
  expect(editsBetween('basket', 'teapot', 2)).toBe(3)
})
