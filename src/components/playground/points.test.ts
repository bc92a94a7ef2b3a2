import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { type Point, snapshotAt, withPoint } from './points.ts'

const head = {
  ...{
    version: '1',
    scenario: 'default' as const,
    seed: 1,
    reset_at: '2026-01-15T09:00:00.000Z',
    offset_ms: 0,
    pinned_at: null,
    counters: {},
  },
}
const row = (id: string, value: number | null) => ({ table: 'carts', id, row: value === null ? null : { id, value } })
const snapshot = (...rows: Schema<'Snapshot'>['rows']): Schema<'Snapshot'> => ({ ...head, rows })

test('every moment can be had back, and each holds only what is new in it', () => {
  const states = [snapshot(), snapshot(row('a', 1), row('b', 1)), snapshot(row('a', 2), row('b', 1)), snapshot(row('b', null))]
  const points = states.reduce<Point[]>((all, one, index) => withPoint(all, `${index}`, '', '', one), [])
  expect(points.map(({ changed }) => changed.length)).toEqual([0, 2, 1, 1])
  expect(states.map((_, index) => snapshotAt(points, `${index}`))).toEqual(states)
  expect(snapshotAt(points, 'unheard')).toBeUndefined()
})

test('the oldest moment is forgotten, and those after it stay whole', () => {
  let points: Point[] = []
  for (let index = 0; index < 205; index++) points = withPoint(points, `${index}`, '', '', snapshot(row('a', index), row('b', 7)))
  expect([points.length, points[0]!.id]).toEqual([200, '5'])
  expect(snapshotAt(points, '5')).toEqual(snapshot(row('a', 5), row('b', 7)))
  expect(snapshotAt(points, '204')).toEqual(snapshot(row('a', 204), row('b', 7)))
})
