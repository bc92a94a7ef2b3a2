import { expect, test } from 'vitest'
import { flagsOf, reviewRules } from './rules.ts'

test('links, contacts and capitals are flagged, and plain words are not', () => {
  expect(flagsOf('Good beans, well packed. I ordered 2 bags in 2025.')).toEqual([])
  expect(flagsOf('Cheaper at https://shop.example')).toEqual(['link'])
  expect(flagsOf('Write to me@shop.example or call +254 700 000 001')).toEqual(['contact'])
  expect(flagsOf('THE BEST COFFEE OF MY WHOLE LIFE')).toEqual(['shouting'])
})

test('the average has one decimal, and there is none without reviews', () => {
  const of = (...ratings: number[]) => reviewRules.ratingOf(ratings.map((rating) => ({ rating, status: 'approved' })))
  expect([of(), of(5, 4), of(5, 4, 4)]).toEqual([
    { average: null, count: 0 },
    { average: 4.5, count: 2 },
    { average: 4.3, count: 3 },
  ])
})
