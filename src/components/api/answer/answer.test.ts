import { expect, test } from 'vitest'
import { cellText, tableOf } from './as-table.ts'
import { typeOf } from './as-type.ts'
import { findInJson } from './find-in-json.ts'
import { eventsOf } from './stream-events.ts'

test('a type says what is optional, what may be null, and names that are no identifiers', () => {
  const value = {
    data: [
      { id: 'a', 'price-range': null },
      { id: 1, tags: ['x', null] },
    ],
    total: 2,
    none: [],
  }
  expect(typeOf(value)).toBe(
    [
      'interface Answer {',
      '  data: {',
      '    id: string | number',
      '    "price-range"?: null',
      '    tags?: (string | null)[]',
      '  }[]',
      '  total: number',
      '  none: unknown[]',
      '}',
    ].join('\n'),
  )
  expect(typeOf([1, 2], 'List')).toBe('type List = number[]')
})

test('a list becomes a table whose plain columns come first, and anything else does not', () => {
  expect(
    tableOf({
      data: [
        { price: { amount: 1 }, id: 'a' },
        { id: 'b', name: 'x' },
      ],
    })?.columns,
  ).toEqual(['id', 'name', 'price'])
  expect([tableOf({ id: 1 }), tableOf([1]), tableOf([])]).toEqual([undefined, undefined, undefined])
  expect([cellText(null), cellText({ a: 1 }), cellText('x'.repeat(100)).length]).toEqual(['null', '{"a":1}', 80])
})

test('a search finds names and values with their paths, and says when there are more', () => {
  const value = { data: [{ title: 'Coffee' }, { title: 'Tea', coffee: true }] }
  expect(findInJson(value, 'coffee')).toEqual({
    hits: [
      { path: 'data[0].title', value: 'Coffee' },
      { path: 'data[1].coffee', value: 'true' },
    ],
    more: false,
  })
  expect(findInJson(value, 't', 1).more).toBe(true)
})

test('a stream is read as events, the unfinished one left for later', () => {
  expect(eventsOf('retry: 3000\n\n: note\n\nid: 1\nevent: order\ndata: {"a":\ndata: 1}\n\nid: 2\ndata: part')).toEqual([
    { id: '1', type: 'order', data: '{"a":\n1}' },
  ])
})
