import { expect, test } from 'vitest'
import { matching } from './filter.ts'

test('an entry is shown when it holds every word, in any case and order', () => {
  const texts = ['out_of_stock Not enough stock', 'forbidden Your role may not do this']
  expect(matching(texts, 'STOCK enough')).toEqual([true, false])
  expect(matching(texts, '  ')).toEqual([true, true])
  expect(matching(texts, 'stock role')).toEqual([false, false])
})
