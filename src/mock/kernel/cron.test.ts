import { expect, test } from 'vitest'
import { isTimeZone, nextRun, parseCron, shortestGap } from './cron.ts'

const next = (text: string, zone: string, after: string) => nextRun(parseCron(text)!, zone, after)

test.each([
  ['0 6 * * *', 'Africa/Nairobi', '2026-01-15T09:00:00.000Z', '2026-01-16T03:00:00.000Z'],
  ['0 6 * * *', 'Africa/Lagos', '2026-01-15T04:59:59.999Z', '2026-01-15T05:00:00.000Z'],
  ['0 6 * * *', 'Africa/Lagos', '2026-01-15T05:00:00.000Z', '2026-01-16T05:00:00.000Z'],
  ['*/15 * * * *', 'UTC', '2026-01-15T09:07:00.000Z', '2026-01-15T09:15:00.000Z'],
  ['30 8 1 * *', 'Africa/Johannesburg', '2026-01-15T09:00:00.000Z', '2026-02-01T06:30:00.000Z'],
  ['0 0 * * 1-5', 'UTC', '2026-01-16T12:00:00.000Z', '2026-01-19T00:00:00.000Z'],
  ['0 0 * * 7', 'UTC', '2026-01-16T12:00:00.000Z', '2026-01-18T00:00:00.000Z'],
  ['0 0 13 * 5', 'UTC', '2026-01-10T00:00:00.000Z', '2026-01-13T00:00:00.000Z'],
  ['0 0 29 2 *', 'UTC', '2026-01-10T00:00:00.000Z', '2028-02-29T00:00:00.000Z'],
  ['0 0 31 12 *', 'Pacific/Kiritimati', '2026-12-31T12:00:00.000Z', '2027-12-30T10:00:00.000Z'],
])('%s in %s after %s', (text, zone, after, expected) => {
  expect(next(text, zone, after)).toBe(expected)
})

test('a time that the zone skips does not run that day, and one that comes twice runs once', () => {
  // Paris goes from 02:00 to 03:00 on 29 March 2026, and from 03:00 back to 02:00 on 25 October.
  expect(next('30 2 * * *', 'Europe/Paris', '2026-03-28T12:00:00.000Z')).toBe('2026-03-30T00:30:00.000Z')
  expect(next('30 2 * * *', 'Europe/Paris', '2026-10-24T12:00:00.000Z')).toBe('2026-10-25T00:30:00.000Z')
  expect(next('30 2 * * *', 'Europe/Paris', '2026-10-25T00:30:00.000Z')).toBe('2026-10-26T01:30:00.000Z')
})

test('a day that never comes has no run', () => {
  expect(next('0 0 31 2 *', 'UTC', '2026-01-01T00:00:00.000Z')).toBeUndefined()
})

test.each(['', '* * * *', '60 * * * *', '* 24 * * *', '* * 0 * *', '5-1 * * * *', '*/0 * * * *', 'a * * * *', '1,,2 * * * *', '@daily'])(
  '%j is no schedule',
  (text) => {
    expect(parseCron(text)).toBeUndefined()
  },
)

test.each([
  ['0 6 * * *', 1440],
  ['*/15 * * * *', 15],
  ['*/10 * * * *', 10],
  ['0,5 6 * * *', 5],
  ['55 23,0 * * *', 60],
  ['*/45 * * * *', 15],
])('the shortest gap of %s is %d minutes', (text, minutes) => {
  expect(shortestGap(parseCron(text)!)).toBe(minutes)
})

test('zones are known by their names', () => {
  expect(['Africa/Nairobi', 'UTC', 'Africa/Atlantis', ''].map(isTimeZone)).toEqual([true, true, false, false])
})
