import { expect, test } from 'vitest'
import { asProgress } from './learned.ts'

test('what was stored is read again', () => {
  const progress = {
    '/apis/http/': {
      visited: '2026-11-21T09:00:00.000Z',
      right: ['safe'],
      checked: '2026-11-21T09:05:00.000Z',
      read: '2026-11-22',
      lab: '2026-11-23',
    },
  }
  expect(asProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress)
})

test.each([
  null,
  7,
  'text',
  [],
  { page: 1 },
  { '/a/': null },
  { '/a/': { visited: 1, right: [] } },
  { 'javascript:': { visited: '', right: [] } },
])('anything else is nothing: %j', (value) => {
  expect(asProgress(value)).toEqual({})
})

test('a broken part is left out, and the rest stays', () => {
  const fine = { visited: '2026-11-21', right: ['one'] }
  expect(asProgress({ '/a/': { ...fine, right: ['one', 2], checked: 3, more: true }, '/b/': [] })).toEqual({ '/a/': fine })
})
