import { expect, test } from 'vitest'
import { journeys, journeysWith } from './journeys.ts'
import { pagesAbout } from './links.ts'

const page = (id: string, more: object) => ({ id, data: { title: id, kind: 'explanation', operations: [], rules: [], ...more } })

test('a page is about the operations and rules that its frontmatter names, and a plain one about nothing', () => {
  const pages = [page('apis/etags', { operations: ['getCart'] }), page('sql/stock', { rules: ['BR-17'] }), page('404', { kind: 'plain' })]
  expect(pagesAbout(pages, { operation: 'getCart' })).toEqual([{ path: '/apis/etags/', title: 'apis/etags', kind: 'Explanation' }])
  expect(pagesAbout(pages, { rules: ['BR-17', 'BR-18'] }).map(({ path }) => path)).toEqual(['/sql/stock/'])
  expect(pagesAbout(pages, {})).toEqual([])
})

test('a journey leads from its steps to operations, and levers of the sandbox are not among them', () => {
  expect(journeysWith('cancelOrder').map(({ id }) => id)).toEqual(['cancel-and-refund'])
  const levers = journeys.flatMap(({ steps }) => steps).filter(({ isOfApi }) => !isOfApi)
  expect(new Set(levers.map(({ operation }) => operation))).toContain('advanceClock')
})
