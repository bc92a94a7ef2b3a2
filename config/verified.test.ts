import { expect, test } from 'vitest'
import { verifiedFrom, versionsOf } from './verified.ts'

const commit = 'a'.repeat(40)

test('a build says that it was verified only when the workflow says when and what', () => {
  expect(verifiedFrom({})).toBeUndefined()
  expect(verifiedFrom({ VERIFIED_AT: '', VERIFIED_COMMIT: '' })).toBeUndefined()
  expect(verifiedFrom({ VERIFIED_AT: '2026-11-21T09:00:00Z', VERIFIED_COMMIT: commit })).toEqual({
    at: new Date('2026-11-21T09:00:00Z'),
    commit,
  })
})

test.each([
  ['VERIFIED_COMMIT', { VERIFIED_AT: '2026-11-21T09:00:00Z' }],
  ['VERIFIED_COMMIT', { VERIFIED_AT: '2026-11-21T09:00:00Z', VERIFIED_COMMIT: 'main' }],
  ['VERIFIED_AT', { VERIFIED_COMMIT: commit }],
  ['VERIFIED_AT', { VERIFIED_AT: 'today', VERIFIED_COMMIT: commit }],
])('half of it ends the build and names %s', (name, env) => {
  expect(() => verifiedFrom(env)).toThrow(name)
})

test('versions are those of the packages that are installed', () => {
  expect(versionsOf(['python', 'simulator'])).toEqual([expect.stringMatching(/^Pyodide \d+\.\d+/)])
})
