import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { createTestApi } from '#mock/testing.ts'

type Item = Required<Schema<'ProductItem'>>

const unlimited = { default: { limit: 1e9, window_seconds: 60 } }
const api = createTestApi({ ratePolicies: unlimited })

/** All pages of a list, one after another. */
async function all(query: Record<string, string>): Promise<Item[]> {
  const items: Item[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const parameters: URLSearchParams = new URLSearchParams({ ...query, ...(cursor && { cursor }) })
    const { body }: { body: { data: Item[]; page: Schema<'Page'> } } = await api.call(`GET /v1/products?${parameters}`)
    items.push(...body.data)
    cursor = body.page.next_cursor
  }
  return items
}

const filters: Record<string, (item: Item, value: string) => boolean> = {
  vendor_id: ({ vendor_id }, value) => vendor_id === value,
  price_min: ({ price_range }, value) => (price_range?.min.amount ?? -1) >= Number(value),
  price_max: ({ price_range }, value) => (price_range?.min.amount ?? Number.POSITIVE_INFINITY) <= Number(value),
  rating_min: ({ rating }, value) => (rating.average ?? 0) >= Number(value),
  in_stock: ({ in_stock }, value) => String(in_stock) === value,
  'attributes[origin]': ({ attributes }, value) => String(attributes.origin) === value,
  'attributes[organic]': ({ attributes }, value) => String(attributes.organic) === value,
}

const prices = fc.constantFrom('0', '100000', '129900', '130000', '500000', '99999999')
const queries = fc.record(
  {
    vendor_id: fc.constantFrom('vnd_01KF0E44M0H1GH1AND00000000', 'vnd_01KF0E44M0REEF000000000000'),
    price_min: prices,
    price_max: prices,
    rating_min: fc.constantFrom('1', '4', '4.9'),
    in_stock: fc.constantFrom('true', 'false'),
    'attributes[origin]': fc.constantFrom('Nyeri', 'Huye', 'nowhere'),
    'attributes[organic]': fc.constantFrom('true', 'false'),
  },
  { requiredKeys: [] },
)
const sorts = fc.constantFrom('price', '-price', 'rating', '-rating', '-title', '-created_at', '-rating,price')

test('a filtered list is the whole list without what does not pass, whichever way the rows are found', async () => {
  await fc.assert(
    fc.asyncProperty(queries, sorts, fc.constantFrom('3', '20', '100'), async (query, sort, limit) => {
      const whole = await all({ sort, limit: '100' })
      const wanted = whole.filter((item) => Object.entries(query).every(([name, value]) => filters[name]!(item, value)))
      const found = await all({ ...query, sort, limit })
      expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
    }),
    { numRuns: 60 },
  )
}, 30_000)

test('few rows are looked at when a filter lets few pass', async () => {
  const { headers } = await api.call('GET /v1/products?category=coffee&attributes[origin]=Huye')
  const { body: trace } = await api.call(`GET /__sandbox/requests/${headers.get('x-request-id')}`)
  expect(trace.reads.products).toBeLessThan(10)
})
