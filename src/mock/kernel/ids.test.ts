import { expect, test } from 'vitest'
import { createIds, epoch, madeAt, seedId } from './ids.ts'
import { createRandom, freshCounters } from './random.ts'

const pattern = /^[a-z]{3}_[0-7][0-9A-HJKMNP-TV-Z]{25}$/

function idsFrom(seed: number) {
  const counters = freshCounters()
  return createIds(() => epoch, createRandom(seed, counters), counters)
}

test('ids are a prefix and a ULID, differ, and sort by when they were made', () => {
  const id = idsFrom(1)
  const made = Array.from({ length: 2000 }, () => id('ord'))
  expect(made.every((text) => pattern.test(text))).toBe(true)
  expect(new Set(made).size).toBe(2000)
  expect(made.toSorted()).toEqual(made)
})

test('ids follow from the seed', () => {
  expect(idsFrom(1)('ord')).toBe(idsFrom(1)('ord'))
  expect(idsFrom(1)('ord')).not.toBe(idsFrom(2)('ord'))
})

test('seed ids can be read, and letters that ULIDs do not have become their look-alikes', () => {
  expect(seedId('var', 'NYERI-AA-250G')).toBe('var_01KF0E44M0NYER1AA250G00000')
  expect(seedId('cat', 'lulu-olu')).toMatch(pattern)
})

test('an id says when it was made, and what is no id says nothing', () => {
  expect(madeAt(idsFrom(1)('ntf'))).toBe(epoch)
  expect(['', 'ntf_', 'ntf_81KF0E44M00000000000000000', `${idsFrom(1)('ntf')}0`].map(madeAt)).toEqual(Array(4).fill(undefined))
})
