import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { createTestApi, productId, type TestApi } from '#mock/testing.ts'

type Result = Schema<'SearchResult'>

const search = async (api: TestApi, query: string) => (await api.call<Result>(`GET /v1/search/products?limit=100&${query}`)).body
const facet = ({ meta }: Result, parameter: string) =>
  Object.fromEntries(meta.facets.find((one) => one.parameter === parameter)?.values.map(({ value, count }) => [value, count]) ?? [])

test('a misspelt word is read as the nearest one, and the right one is marked', async () => {
  const api = createTestApi()
  for (const [typed, meant] of [
    ['cofee', 'coffee'],
    ['yirgachefe', 'yirgacheffe'],
    ['nariobi', 'nairobi'],
  ]) {
    const { data, meta } = await search(api, `q=${typed}`)
    expect(meta.corrections).toEqual([{ from: typed, to: meant }])
    expect(data.map(({ product }) => product.id)).toEqual((await search(api, `q=${meant}`)).data.map(({ product }) => product.id))
  }
  const { data } = await search(api, 'q=nyeri%20cofee')
  const [{ product, highlights }] = data as [Result['data'][number]]
  expect(highlights.title?.map(({ start, end }) => product.title?.slice(start, end))).toEqual(['Nyeri', 'coffee'])
})

test('words that exist are never corrected, and short or strange ones find nothing', async () => {
  const api = createTestApi()
  expect((await search(api, 'q=coffee')).meta.corrections).toEqual([])
  for (const query of ['q=cfe', 'q=zzzzzzzz', 'q=%2B%2B']) {
    const { data, meta } = await search(api, query)
    expect([data, meta.corrections, meta.facets]).toEqual([[], [], []])
  }
})

test('facets say what each filter would leave, and every count is what the filter then finds', async () => {
  const api = createTestApi()
  const all = await search(api, 'q=coffee&category=coffee')
  for (const { parameter, values } of all.meta.facets) {
    if (parameter === 'category') continue
    for (const { value, count } of values) {
      const { data } = await search(api, `q=coffee&category=coffee&${encodeURIComponent(parameter)}=${encodeURIComponent(value)}`)
      expect([parameter, value, data.length]).toEqual([parameter, value, count])
    }
  }
})

test('BR-09: the counts of a facet ignore its own filter, and those of the others do not', async () => {
  const api = createTestApi()
  const all = await search(api, 'q=coffee&category=coffee')
  const dark = await search(api, 'q=coffee&category=coffee&attributes[roast]=dark')
  expect(facet(dark, 'attributes[roast]')).toEqual(facet(all, 'attributes[roast]'))
  const vendors = Object.values(facet(dark, 'vendor_id')) as number[]
  expect(vendors.reduce((sum, count) => sum + count, 0)).toBe(dark.data.length)
})

test('hits come by relevance, or by price, rating and age', async () => {
  const api = createTestApi()
  const scores = (await search(api, 'q=coffee')).data.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  const prices = (await search(api, 'q=coffee&sort=price')).data.map(({ product }) => product.price_range?.min.amount ?? 0)
  expect(prices).toEqual(prices.toSorted((a, b) => a - b))
  const ratings = (await search(api, 'q=coffee&sort=-rating')).data.map(({ product }) => product.rating?.average ?? 0)
  expect(ratings).toEqual(ratings.toSorted((a, b) => b - a))
})

test('a renamed product and a renamed category are found by their new names at once', async () => {
  const api = createTestApi()
  const found = async (q: string) => (await search(api, `q=${q}`)).data.length
  expect([await found('mlima'), await found('kahawa')]).toEqual([0, 0])
  const wild = { 'If-Match': '*' }
  await api.call(`PATCH /v1/products/${productId('nyeri-aa')}`, { as: 'wanjiru', headers: wild, body: { title: 'Mlima AA' } })
  await api.call('PATCH /v1/categories/cat_01KF0E44M0C0FFEE0000000000', { as: 'selam', headers: wild, body: { name: 'Kahawa' } })
  expect([await found('mlima'), await found('kahawa')]).toEqual([1, 20])
})

test.each([
  ['/v1/search/products', 'q=coffee', 'in_stock=true'],
  ['/v1/products', 'attributes[material]=sisal', 'attributes[handmade]=true'],
])('%s goes on, whatever the order of its parameters', async (path, one, other) => {
  const api = createTestApi()
  const { body: first } = await api.call(`GET ${path}?${one}&${other}&limit=1`)
  const next = await api.call(`GET ${path}?cursor=${first.page.next_cursor}&limit=1&${other}&${one}`)
  expect([first.page.has_more, next.status]).toEqual([true, 200])
})
