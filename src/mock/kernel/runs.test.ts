import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createOrderedIndex, type Key, type Position } from './ordered-index.ts'
import { listing, page } from './page.ts'
import { sortedRuns } from './runs.ts'

interface Item {
  id: string
  rating: number | null
  price: number | null
}

const few = fc.option(fc.integer({ min: 0, max: 3 }))
const items = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme-ascii' }), rating: few, price: few }),
  {
    selector: ({ id }) => id,
    maxLength: 40,
  },
)
const tokens = { seal: (text: string) => `sealed${text.length}` }
const keysOf = ({ rating, price }: Item): Key[] => [rating, price]

function compareWith(directions: boolean[]) {
  return (a: Position, b: Position): number => {
    for (const [at, isDescending] of directions.entries()) {
      const [left, right] = [(a.key as (number | null)[])[at]!, (b.key as (number | null)[])[at]!]
      if (left === right) continue
      if (left === null || right === null) return left === null ? 1 : -1
      return isDescending ? right - left : left - right
    }
    return a.id < b.id ? -1 : 1
  }
}

test('pages by two keys are what sorting everything gives, forwards and back', () => {
  fc.assert(
    fc.property(items, fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 7 }), (rows, first, second, limit) => {
      const compare = compareWith([first, second])
      const whole = rows
        .map((row) => ({ key: keysOf(row), id: row.id, row }))
        .sort((a, b) => (a.id === b.id ? 0 : compare(a, b)))
        .map(({ row }) => row)
      const read = (cursor?: string) => {
        const byRating = createOrderedIndex<Item>(
          ({ rating }) => rating,
          rows,
          () => {},
        )
        const runs = sortedRuns(listing(byRating, first), keysOf, compare)
        return page(runs, { request: { limit, ...(cursor && { cursor }) }, scope: 's', keep: () => true, tokens })!
      }
      const parts = [read()]
      while (parts.at(-1)!.page.next_cursor) parts.push(read(parts.at(-1)!.page.next_cursor!))
      expect(parts.flatMap((part) => part.rows)).toEqual(whole)
      for (const [at, { page: made }] of parts.slice(1).entries()) expect(read(made.prev_cursor!).rows).toEqual(parts[at]!.rows)
    }),
  )
})
