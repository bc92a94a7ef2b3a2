import { expect } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { checkOut, deliver, productId, readyCart, ship, type TestApi } from '#mock/testing.ts'
import { coffee, type RuleCase } from './cases.ts'

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
    says: 'what was delivered can be reviewed while the rest of the order is on its way, and the rest cannot',
    async shows(api) {
      const { body: order } = await checkOut(
        api,
        'kofi',
        await readyCart(api, 'kofi', [
          [coffee, 1],
          ['JOS-PLATEAU-250G', 1],
        ]),
      )
      const headers = { 'Idempotency-Key': 'both' }
      const wish = { order_id: order.id, amount: order.totals.total, method: 'card', token: 'tok_ok' }
      await api.call('POST /v1/payments', { as: 'kofi', headers, body: wish })
      const write = (slug: string) =>
        api.call(`POST ${reviewsOf(slug)}`, { as: 'kofi', body: { ...words, rating: 4 } }).then(({ status }) => status)
      const shipment = await ship(api, order)
      expect(await write('nyeri-aa')).toBe(403)
      await deliver(api, shipment)
      expect([await write('nyeri-aa'), await write('jos-plateau')]).toEqual([201, 403])
    },
    without: {
      wasDelivered: rule(['BR-31'], (orders, shipmentsOf) =>
        orders.some(({ id, lines }) => {
          const delivered = shipmentsOf(id).filter(({ status }) => status === 'delivered')
          return lines.every((line) => delivered.some((shipment) => shipment.lines.some(({ line_id }) => line_id === line.id)))
        }),
      ),
    },
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
