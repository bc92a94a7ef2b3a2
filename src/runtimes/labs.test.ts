import { expect, test } from 'vitest'
import { Broken, type Checks, check, collect, givenTo, hiddenSeeds, type LabRun } from './labs.ts'

const answer = { source: '', name: 'starter.ts' }
const noRun: LabRun = () => Promise.resolve([])

/** A lab whose answer goes wrong on some seeds. */
const wrongOn = (wrong: number[], seen: number[] = []): Checks => ({
  numbers: { off: 'Off by' },
  checks: { right: 'Is right', calm: 'Is calm' },
  async trial(_answer, seed) {
    seen.push(seed)
    return { numbers: { off: seed }, findings: wrong.includes(seed) ? [{ check: 'right', says: `off by ${seed}.` }] : [], shown: [] }
  },
})

test('an answer that holds on every seed passes, with the numbers of the shown one', async () => {
  const steps: string[] = []
  const verdict = await check(wrongOn([]), answer, noRun, (step, of) => steps.push(`${step}/${of}`))
  expect(verdict.hasPassed).toBe(true)
  expect(verdict.numbers).toEqual({ off: 1 })
  expect(verdict.results.map(({ says }) => says)).toEqual([null, null])
  expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4'])
})

test('what fails in the open is told as it is, and hidden seeds are not tried', async () => {
  const seen: number[] = []
  const verdict = await check(wrongOn([1], seen), answer, noRun)
  expect(verdict.hasPassed).toBe(false)
  expect(verdict.results[0]!.says).toBe('off by 1.')
  expect(seen).toEqual([1])
})

test('what fails on a hidden seed says so, once', async () => {
  const verdict = await check(wrongOn(hiddenSeeds), answer, noRun)
  expect(verdict.results.map(({ says }) => says)).toEqual([`On data that you have not seen: off by ${hiddenSeeds[0]}.`, null])
})

test('a run that failed rejects with its file and line, after all of it was heard', async () => {
  const heard: string[] = []
  const events = [
    { kind: 'error' as const, message: 'no such column', line: 3 },
    { kind: 'done' as const, exports: {}, milliseconds: 1 },
  ]
  const failure = await collect(events, 'starter.sql', ({ kind }) => heard.push(kind)).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Broken)
  expect(failure).toMatchObject({ message: 'no such column', file: 'starter.sql', line: 3 })
  expect(heard).toEqual(['error', 'done'])
})

test('values are given on the first line, so that numbers of lines stay', () => {
  expect(givenTo('use(given)\nend()', 'starter.ts', { seed: 2 })).toBe('const given = {"seed":2}; use(given)\nend()')
  expect(givenTo('use(given)', 'starter.py', { name: 'a "b"', none: null })).toBe(
    'import json; given = json.loads("{\\"name\\":\\"a \\\\\\"b\\\\\\"\\",\\"none\\":null}"); use(given)',
  )
})
