import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { createTestApi, productId } from '#mock/testing.ts'

const path = `/v1/products/${productId('nyeri-aa')}/reviews`
const body = { rating: 4, title: 'Bright and fresh', body: 'Write to me@shop.example for more.' }

test('authors see their own review that waits, others do not, and the queue shows why to look at it', async () => {
  const api = createTestApi()
  const { body: review } = await api.call(`POST ${path}`, { as: 'amina', body })
  const seenBy = async (as?: 'amina' | 'kofi') => {
    const { body: list } = await api.call<Schema<'ReviewList'>>(`GET ${path}?limit=100`, as ? { as } : {})
    return list.data.some(({ id }) => id === review.id)
  }
  expect([await seenBy(), await seenBy('kofi'), await seenBy('amina')]).toEqual([false, false, true])
  const { body: queue } = await api.call<Schema<'ReviewQueue'>>('GET /v1/reviews?flag=contact', { as: 'selam' })
  expect(queue.data.map(({ id, flags }) => [id, flags])).toEqual([[review.id, ['contact']]])
  expect((await api.call('GET /v1/reviews?min_age_hours=1&flag=contact', { as: 'selam' })).body.data).toEqual([])
})

test('a rejected author is told why, and a rejection without a reason is refused', async () => {
  const api = createTestApi()
  const { body: review } = await api.call(`POST ${path}`, { as: 'amina', body })
  const judge = (decision: object) => api.call(`PUT /v1/reviews/${review.id}/moderation`, { as: 'selam', body: decision })
  expect((await judge({ decision: 'rejected' })).body.errors).toMatchObject([{ pointer: '/reason', code: 'required' }])
  expect((await judge({ decision: 'rejected', reason: 'It holds an address.' })).body.status).toBe('rejected')
  const [mail] = await api.mailbox()
  // In Swahili, which is Amina's language. The review itself says why.
  expect(mail?.subject).toBe('Maoni yako kuhusu Nyeri AA coffee hayakukubaliwa')
  const { body: list } = await api.call<Schema<'ReviewList'>>(`GET ${path}?limit=100`, { as: 'amina' })
  expect(list.data.find(({ id }) => id === review.id)?.reason).toBe('It holds an address.')
})

test('the ratings of the seed follow from its reviews, and pages hold each review once', async () => {
  const api = createTestApi()
  const { body: list } = await api.call('GET /v1/products?sort=-rating&limit=3')
  for (const product of list.data as Schema<'Product'>[]) {
    const all: Schema<'Review'>[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = cursor && `&cursor=${cursor}`
      const { body: page } = await api.call<Schema<'ReviewList'>>(`GET /v1/products/${product.id}/reviews?limit=3&sort=rating${query}`)
      all.push(...page.data)
      cursor = page.page.next_cursor
      expect(page.meta.rating).toEqual(product.rating)
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(product.rating?.count)
    expect(all.map(({ rating }) => rating)).toEqual(all.map(({ rating }) => rating).sort())
  }
})
