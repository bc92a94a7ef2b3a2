import { expect } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { productId, type TestApi } from '#mock/testing.ts'
import type { RuleCase } from './cases.ts'

const reviewsOf = (slug: string) => `/v1/products/${productId(slug)}/reviews`
const words = { title: 'Bright and fresh', body: 'The beans came two days after they were roasted.' }
const meta = async (api: TestApi) => (await api.call<Schema<'ReviewList'>>(`GET ${reviewsOf('nyeri-aa')}`)).body.meta

export const reviewsCases: RuleCase[] = [
  {
    id: 'BR-31',
    says: 'a review needs a delivered order with that product, and there is one per customer',
    async shows(api) {
      const write = (as: 'amina' | 'naledi', slug: string) =>
        api.call(`POST ${reviewsOf(slug)}`, { as, body: { ...words, rating: 4 } }).then(({ status, body }) => [status, body.code])
      expect(await write('naledi', 'nyeri-aa')).toEqual([403, 'purchase_required'])
      expect(await write('amina', 'nyeri-pb')).toEqual([403, 'purchase_required'])
      expect(await write('amina', 'nyeri-aa')).toEqual([201, undefined])
      expect(await write('amina', 'nyeri-aa')).toEqual([409, 'review_exists'])
    },
    without: { wasDelivered: rule(['BR-31'], () => true) },
  },
  {
    id: 'BR-31',
    says: 'the rating of a product counts approved reviews only',
    async shows(api) {
      const before = await meta(api)
      const { body: review } = await api.call(`POST ${reviewsOf('nyeri-aa')}`, { as: 'amina', body: { ...words, rating: 1 } })
      expect((await meta(api)).rating).toEqual(before.rating)
      const judge = (body: object) => api.call(`PUT /v1/reviews/${review.id}/moderation`, { as: 'selam', body })
      await judge({ decision: 'approved' })
      const { body: product } = await api.call<Schema<'Product'>>(`GET /v1/products/${productId('nyeri-aa')}`)
      expect(product.rating?.count).toBe(before.rating.count + 1)
      expect((await meta(api)).histogram[4]?.count).toBe((before.histogram[4]?.count ?? 0) + 1)
      await judge({ decision: 'rejected', reason: 'It is about another product.' })
      expect(await meta(api)).toEqual(before)
    },
    without: {
      ratingOf: rule(['BR-31'], (reviews) => ({
        average:
          reviews.length === 0 ? null : Math.round((reviews.reduce((sum, { rating }) => sum + rating, 0) * 10) / reviews.length) / 10,
        count: reviews.length,
      })),
    },
  },
]
