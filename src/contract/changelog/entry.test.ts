import { expect, test } from 'vitest'
import { type Entry, isRaised, nextVersion, recordedSurface, recordFaults } from './entry.ts'

test('any change raises the number, what breaks clients raises the first', () => {
  expect(isRaised('1.4.2', '1.4.2', false)).toBe(false)
  expect(isRaised('1.4.2', '1.5.0', false)).toBe(true)
  expect(isRaised('1.4.2', '1.3.9', false)).toBe(false)
  expect(isRaised('1.4.2', '1.5.0', true)).toBe(false)
  expect(isRaised('1.4.2', '2.0.0', true)).toBe(true)
  expect([nextVersion('1.4.2', false), nextVersion('1.4.2', true)]).toEqual(['1.5.0', '2.0.0'])
})

const first = { 'member Order id': 'required string', 'operation createOrder': 'POST /orders', 'schema Order': 'answered' }
const entry = (version: string, parts: Partial<Entry>): Entry => ({
  version,
  date: '2026-11-21',
  about: 'Words.',
  added: {},
  removed: {},
  changed: {},
  ...parts,
})
const recorded = entry('1.0.0', { added: first })

test('a contract that the record says is in order', () => {
  expect(recordFaults([recorded], first)).toEqual([])
})
test('a change without an entry is named, with what breaks clients first', () => {
  const { 'member Order id': _, ...rest } = first
  const [fault] = recordFaults([recorded], { ...rest, 'operation getOrder': 'GET /orders/{id}' })
  expect(fault?.what).toContain('such as: member Order id removed')
  expect(fault?.todo).toBe('Run `npm run changelog`')
})
test('an entry that breaks clients without another first number is named, unless it was read from history', () => {
  const removed = { 'operation createOrder': 'POST /orders' }
  const broken = entry('1.1.0', { removed })
  const after = recordedSurface([recorded, broken])
  expect(recordFaults([recorded, broken], after)[0]).toMatchObject({
    what: expect.stringContaining('version 1.1.0 breaks clients (operation createOrder removed), and it came after 1.0.0'),
    todo: expect.stringContaining('2.0.0'),
  })
  expect(recordFaults([recorded, { ...broken, version: '2.0.0' }], after)).toEqual([])
  expect(recordFaults([recorded, { ...broken, version: '1.0.0', commit: 'abc1234' }], after)).toEqual([])
})
test('entries that do not fit together are refused', () => {
  expect(() => recordedSurface([entry('1.0.0', { removed: { 'operation getOrder': 'GET /' } })])).toThrow(
    'Failed to put the changelog together',
  )
})
