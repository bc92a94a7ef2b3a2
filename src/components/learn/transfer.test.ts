import { afterEach, expect, test, vi } from 'vitest'
import { hasNote, type Learned, notesKey, progressKey } from './learned.ts'
import { asNotes, longestNote, readNotes, writeNote } from './notes.ts'
import { fileText, kept, merged, readParcel, replaceWith } from './transfer.ts'

const learned = (more: Partial<Learned> = {}): Learned => ({ visited: '2026-11-20T08:00:00.000Z', right: [], ...more })
const note = (text: string, changed = '2026-11-20T08:00:00.000Z') => ({ text, changed })

/** A storage of so many bytes. */
function storage(most = Number.POSITIVE_INFINITY) {
  const values = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    removeItem: (key: string) => values.delete(key),
    setItem: (key: string, value: string) => {
      const others = [...values].filter(([other]) => other !== key).reduce((sum, [, text]) => sum + text.length, 0)
      if (others + value.length > most) throw new DOMException('full', 'QuotaExceededError')
      values.set(key, value)
    },
  })
}
afterEach(() => vi.unstubAllGlobals())

test('what is exported is read again', () => {
  const all = { progress: { '/apis/http/': learned({ right: ['safe'], read: '2026-11-21' }) }, notes: { '/apis/http/': note('Ask Kofi') } }
  expect(readParcel(fileText('2026-11-21', all))).toEqual({ ...all, leftOut: 0 })
})

test.each([
  ['not JSON', '{'],
  ['not JSON', ''],
  ['not a file of progress from this site', '[]'],
  ['not a file of progress from this site', '{"progress":{}}'],
  ['has the version 2', '{"format":"nexus-progress","version":2}'],
  ['has the version undefined', '{"format":"nexus-progress"}'],
  ['Nothing in this file can be read', '{"format":"nexus-progress","version":1,"progress":{"x":1}}'],
  ['Nothing in this file can be read', '{"format":"nexus-progress","version":1,"notes":7}'],
])('a file that cannot be read says why: %s', (reason, text) => {
  expect(() => readParcel(text)).toThrow(reason)
})

test('what is not understood is counted, and the rest is read', () => {
  const text = fileText('2026-11-21', {
    progress: { '/a/': learned(), 'javascript:': learned() },
    notes: { '/a/': note('x'.repeat(longestNote + 1)) },
  })
  expect(readParcel(text)).toEqual({ progress: { '/a/': learned() }, notes: {}, leftOut: 2 })
})

test('merging loses nothing, in whichever order', () => {
  const mine = {
    progress: { '/a/': learned({ right: ['one'], checked: '2026-11-22' }), '/b/': learned() },
    notes: { '/a/': note('mine'), '/b/': note('both') },
  }
  const theirs = {
    progress: { '/a/': learned({ visited: '2026-11-01', right: ['two'], checked: '2026-11-21', lab: '2026-11-21' }), '/c/': learned() },
    notes: { '/a/': note('theirs'), '/b/': note('both') },
  }
  const all = merged(mine, theirs)
  expect(all.progress['/a/']).toEqual({ visited: '2026-11-01', right: ['one', 'two'], checked: '2026-11-21', lab: '2026-11-21' })
  expect(Object.keys(all.progress)).toEqual(['/a/', '/b/', '/c/'])
  expect(all.notes).toEqual({ '/a/': note('mine\n\ntheirs'), '/b/': note('both') })
  expect(Object.keys(merged(theirs, mine).progress).sort()).toEqual(['/a/', '/b/', '/c/'])
  expect(merged(all, theirs)).toEqual(all)
})

test('a browser that cannot keep all of it keeps what it had', () => {
  storage(400)
  replaceWith({ progress: { '/a/': learned() }, notes: { '/a/': note('mine') } })
  const before = kept()
  expect(() => replaceWith({ progress: { '/b/': learned() }, notes: { '/b/': note('x'.repeat(500)) } })).toThrow(
    'What you had is unchanged',
  )
  expect(kept()).toEqual(before)
  expect(before.progress).toHaveProperty(['/a/'])
})

test('a note is kept, changed and forgotten, and says when it could not be kept', () => {
  storage(200)
  expect(writeNote('/a/', 'first')).toBe(true)
  expect(writeNote('/a/', 'second')).toBe(true)
  expect(readNotes()['/a/']?.text).toBe('second')
  expect(writeNote('/a/', 'x'.repeat(500))).toBe(false)
  expect(readNotes()['/a/']?.text).toBe('second')
  expect([hasNote('/a/'), hasNote('/b/')]).toEqual([true, false])
  expect(writeNote('/b/', 'see "/c/": there')).toBe(true)
  expect([hasNote('/b/'), hasNote('/c/')]).toEqual([true, false])
  writeNote('/b/', '')
  expect(writeNote('/a/', ' ')).toBe(true)
  expect(localStorage.getItem(notesKey)).toBe('{}')
  expect(localStorage.getItem(progressKey)).toBeNull()
})

test.each([null, [], { '/a/': null }, { '/a/': { text: 1, changed: '' } }, { a: { text: '', changed: '' } }])(
  'anything else is no note: %j',
  (value) => {
    expect(asNotes(value)).toEqual({})
  },
)
