import { expect, test } from 'vitest'
import { standingOn, wordsOf } from './board.ts'
import type { Learned } from './learned.ts'

const pages = ['a', 'b', 'c'].map((name) => ({ path: `/${name}/`, title: name }))
const on = (progress: Record<string, Partial<Learned>>) =>
  standingOn(pages, Object.fromEntries(Object.entries(progress).map(([path, one]) => [path, { visited: '2026-11-20', right: [], ...one }])))

test('nobody has begun with anything', () => {
  expect(on({ '/other/': { read: '2026-11-21' } })).toEqual({ visited: 0, done: 0, all: 3, next: pages[0], last: '' })
  expect(wordsOf(on({}))).toBe('Not begun yet.')
})

test.each(['checked', 'read', 'lab'] as const)('a page is done when it is %s, and the first that is not comes next', (way) => {
  const standing = on({ '/a/': { [way]: '2026-11-22' }, '/c/': {} })
  expect(standing).toEqual({ visited: 2, done: 1, all: 3, next: pages[1], last: '2026-11-22' })
  expect(wordsOf(standing)).toBe('1 of 3 written pages done, 2 opened.')
})

test('a path that is done has no next page', () => {
  const standing = on({ '/a/': { read: '1' }, '/b/': { lab: '2' }, '/c/': { checked: '3' } })
  expect(standing).toMatchObject({ done: 3, next: undefined })
  expect(wordsOf(standing)).toBe('All 3 written pages are done.')
})
