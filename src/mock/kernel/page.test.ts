import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createOrderedIndex } from './ordered-index.ts'
import { listing, type PageRequest, page } from './page.ts'

interface Item {
  id: string
  price: number | null
}

const tokens = { seal: (text: string) => `sealed${text.length}` }
const items = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme-ascii' }), price: fc.option(fc.integer({ min: 0, max: 5 })) }),
  { selector: ({ id }) => id, maxLength: 40 },
)

const indexOf = (rows: Item[]) =>
  createOrderedIndex<Item>(
    (row) => row.price,
    rows,
    () => {},
  )
const read = (rows: Item[], descending: boolean, request: PageRequest) =>
  page(listing(indexOf(rows), descending), { request, scope: 's', keep: ({ id }) => !id.includes('x'), tokens })!

test('following next_cursor shows every row exactly once, in order, and prev_cursor leads back', () => {
  fc.assert(
    fc.property(items, fc.boolean(), fc.integer({ min: 1, max: 7 }), (rows, descending, limit) => {
      const whole = read(rows, descending, { limit: 100 }).rows
      const forward: Item[][] = []
      const cursors: string[] = []
      let cursor: string | null | undefined
      do {
        const part = read(rows, descending, { limit, ...(cursor && { cursor }) })
        forward.push(part.rows)
        if (part.page.prev_cursor) cursors.push(part.page.prev_cursor)
        cursor = part.page.next_cursor
      } while (cursor)
      expect(forward.flat()).toEqual(whole)
      for (const [index, back] of cursors.entries()) expect(read(rows, descending, { limit, cursor: back }).rows).toEqual(forward[index])
    }),
  )
})

test('rows without a key come last in both directions', () => {
  const rows: Item[] = [
    { id: 'a', price: null },
    { id: 'b', price: 2 },
    { id: 'c', price: 1 },
    { id: 'd', price: null },
  ]
  expect(read(rows, false, {}).rows.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd'])
  expect(read(rows, true, {}).rows.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd'])
})

test('a page ends in descending order, too, when one id begins with another', () => {
  const rows: Item[] = ['a', 'ab', '0'].map((id) => ({ id, price: 1 }))
  const first = read(rows, true, { limit: 2 })
  expect(first.rows.map(({ id }) => id)).toEqual(['ab', 'a'])
  expect(read(rows, true, { limit: 2, cursor: first.page.next_cursor! }).rows.map(({ id }) => id)).toEqual(['0'])
})

test('a row that appears behind the cursor is neither repeated nor skipped for the others', () => {
  const rows: Item[] = [
    { id: 'a', price: 1 },
    { id: 'b', price: 2 },
    { id: 'c', price: 3 },
  ]
  const first = read(rows, false, { limit: 2 })
  const grown = [...rows, { id: '0', price: 0 }]
  expect(read(grown, false, { limit: 2, cursor: first.page.next_cursor! }).rows.map(({ id }) => id)).toEqual(['c'])
})

test('a cursor for another list, or one that was changed, is refused', () => {
  const rows: Item[] = Array.from({ length: 9 }, (_, n) => ({ id: `i${n}`, price: n }))
  const {
    page: { next_cursor: cursor },
  } = read(rows, false, { limit: 2 })
  const open = (text: string, scope: string) =>
    page(listing(indexOf(rows), false), { request: { cursor: text }, scope, keep: () => true, tokens })
  expect(open(cursor!, 's')).toBeDefined()
  expect(open(cursor!, 'other scope')).toBeUndefined()
  expect(open(`${cursor}a`, 's')).toBeUndefined()
  expect(open('', 's')).toBeUndefined()
})

test('an index stays sorted while rows come and go', () => {
  fc.assert(
    fc.property(items, fc.array(fc.nat(39)), (rows, leaving) => {
      const index = indexOf(rows)
      const left = new Map(rows.map((row) => [row.id, row]))
      for (const at of leaving) {
        const row = rows[at]
        if (!row || !left.delete(row.id)) continue
        index.remove(row)
      }
      const expected = indexOf([...left.values()])
      expect(Array.from({ length: index.size }, (_, at) => index.at(at))).toEqual(
        Array.from({ length: expected.size }, (_, at) => expected.at(at)),
      )
    }),
  )
})
