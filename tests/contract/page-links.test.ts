import { expect, test } from 'vitest'
import { createTestApi, type TestApi } from '#mock/testing.ts'

/** The links of an answer, by relation. */
async function links(api: TestApi, path: string): Promise<Record<string, string>> {
  const { headers } = await api.call(`GET ${path}`)
  return Object.fromEntries(
    Array.from((headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g), ([, to, relation]) => [relation, to!]),
  )
}
const ids = async (api: TestApi, path: string) => (await api.call(`GET ${path}`)).body.data.map(({ id }: { id: string }) => id)

test('pages link to each other, and later ones to the first', async () => {
  const api = createTestApi()
  const first = '/v1/products?limit=2&sort=title'
  const one = await links(api, first)
  expect(Object.keys(one)).toEqual(['next'])
  const two = await links(api, one.next!)
  expect([Object.keys(two), two.first]).toEqual([['next', 'prev', 'first'], first])
  const three = await links(api, two.next!)
  expect([await ids(api, three.prev!), await ids(api, three.first!)]).toEqual([await ids(api, one.next!), await ids(api, first)])
})

test('the way back from an offset is the first page too', async () => {
  const api = createTestApi()
  expect((await links(api, '/v1/products?offset=4')).first).toBe('/v1/products')
  expect(await links(api, '/v1/products?offset=0&limit=100')).not.toHaveProperty('first')
})

test('a list on one page has no links', async () => {
  expect(await links(createTestApi(), '/v1/categories?limit=100')).toEqual({})
})
