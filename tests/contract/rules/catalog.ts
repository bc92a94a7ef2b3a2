import { expect } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { checkOut, productId, readyCart } from '#mock/testing.ts'
import { beans, coffee, putDraft, type RuleCase, stockOf } from './cases.ts'

type Product = Schema<'Product'>

export const catalogCases: RuleCase[] = [
  {
    id: 'BR-07',
    says: 'a draft does not exist for strangers, and its vendor sees it',
    async shows(api) {
      const id = await putDraft(api)
      expect((await api.call(`GET /v1/products/${id}`)).status).toBe(404)
      expect((await api.call(`GET /v1/products/${id}`, { as: 'chidi' })).status).toBe(404)
      expect((await api.call(`GET /v1/products/${id}`, { as: 'wanjiru' })).status).toBe(200)
      expect((await api.call(`GET /v1/products/${id}`, { as: 'selam' })).status).toBe(200)
    },
    without: { isPublic: rule(['BR-07'], () => true) },
  },
  {
    id: 'BR-09',
    says: 'only filterable attributes of the category filter',
    async shows(api) {
      const fine = await api.call('GET /v1/products?category=coffee&attributes[roast]=dark')
      expect(fine.body.data.every((product: Product) => product.attributes?.roast === 'dark')).toBe(true)
      const refused = await api.call('GET /v1/products?category=pantry&attributes[weight_g]=500')
      expect(refused.body).toMatchObject({ code: 'filter_invalid', parameter: 'attributes[weight_g]', allowed: ['vegan'] })
    },
    without: { filterableKeys: rule(['BR-09'], (definitions) => definitions.map(({ key }) => key)) },
  },
  {
    id: 'BR-09',
    says: 'attribute values fit the definitions of the category',
    async shows(api) {
      const { body: category } = await api.call<Schema<'Category'>>('GET /v1/categories/cat_01KF0E44M0C0FFEE0000000000')
      const judge = api.rules.unfitAttributes
      expect(judge({ origin: 'Nyeri', roast: 'medium' }, category.attribute_definitions)).toEqual([])
      expect(judge({ origin: 'Mars', roast: 1, colour: 'red' }, category.attribute_definitions)).toEqual(['origin', 'roast', 'colour'])
      expect(judge({ organic: true }, category.attribute_definitions)).toEqual(['origin', 'roast'])
    },
    without: { unfitAttributes: rule(['BR-09'], () => []) },
  },
  {
    id: 'BR-07',
    says: 'a product is published only when there is something to sell',
    async shows(api) {
      const { body: draft } = await api.call('POST /v1/products', {
        as: 'wanjiru',
        body: { category_ids: ['cat_01KF0E44M0C0FFEE0000000000'], title: 'Bare coffee' },
      })
      const refused = await api.call(`PATCH /v1/products/${draft.id}`, {
        as: 'wanjiru',
        headers: { 'If-Match': draft.etag },
        body: { status: 'active' },
      })
      expect(refused.body).toMatchObject({ code: 'product_not_publishable', missing: ['image', 'variant', 'price', 'attributes'] })
    },
    without: { missingForSale: rule(['BR-07'], () => []) },
  },
  {
    id: 'BR-08',
    says: 'a vendor writes only their own products, also by ids in a body',
    async shows(api) {
      const nyeri = productId('nyeri-aa')
      const { body: product } = await api.call<Product>(`GET /v1/products/${nyeri}`)
      const [variant] = product.variants ?? []
      const tries = [
        api.call(`PATCH /v1/products/${nyeri}`, { as: 'chidi', headers: { 'If-Match': '*' }, body: { title: 'Mine now' } }),
        api.call(`PATCH /v1/variants/${variant?.id}`, { as: 'chidi', headers: { 'If-Match': '*' }, body: { status: 'archived' } }),
        api.call(`DELETE /v1/variants/${variant?.id}`, { as: 'chidi', headers: { 'If-Match': '*' } }),
        api.call('POST /v1/products', {
          as: 'chidi',
          body: { vendor_id: product.vendor_id, category_ids: product.category_ids, title: 'Not mine' },
        }),
      ]
      expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([404, 404, 404, 404])
      expect((await api.call<Product>(`GET /v1/products/${nyeri}`)).body).toEqual(product)
    },
    without: { mayWrite: rule(['BR-08'], () => true) },
  },
  {
    id: 'BR-09',
    says: 'a product cannot say what its categories do not define',
    async shows(api) {
      const { status, body } = await api.call('POST /v1/products', {
        as: 'wanjiru',
        body: {
          category_ids: ['cat_01KF0E44M0C0FFEE0000000000'],
          title: 'Odd coffee',
          attributes: { origin: 'Mars', organic: 'yes', colour: 'red' },
        },
      })
      expect(status).toBe(422)
      expect(body.errors.map(({ pointer, code }: Schema<'FieldError'>) => [pointer, code])).toEqual([
        ['/attributes/origin', 'not_allowed'],
        ['/attributes/organic', 'wrong_type'],
        ['/attributes/colour', 'unknown_field'],
      ])
    },
    without: { unfitAttributes: rule(['BR-09'], () => []) },
  },
  {
    id: 'BR-17',
    says: 'available is on hand minus reserved, and never below zero',
    async shows(api) {
      const cart = await readyCart(api, 'amina', [[coffee, 15]])
      const { body: order } = await checkOut(api, 'amina', cart)
      expect(await stockOf(api)).toEqual({ on_hand: 40, reserved: 15, available: 25 })
      await api.call(`POST /v1/orders/${order.id}/cancellation`, { as: 'amina', body: { reason: 'changed_mind' } })
      expect(await stockOf(api)).toEqual({ on_hand: 40, reserved: 0, available: 40 })
    },
    without: { available: rule(['BR-17'], ({ on_hand }) => on_hand) },
  },
  {
    id: 'BR-17',
    says: 'a correction never leaves less than is held for orders',
    async shows(api) {
      const cart = await readyCart(api, 'amina', [[coffee, 15]])
      await checkOut(api, 'amina', cart)
      const correct = (delta: number) =>
        api.call('POST /v1/inventory/adjustments', {
          as: 'wanjiru',
          headers: { 'Idempotency-Key': `correct-${delta}` },
          body: { variant_id: beans, delta, reason: 'damaged' },
        })
      expect((await correct(-26)).body).toMatchObject({ code: 'stock_below_reserved', on_hand: 40, reserved: 15 })
      expect((await correct(-25)).body).toMatchObject({ delta: -25, on_hand_after: 15 })
      expect(await stockOf(api)).toEqual({ on_hand: 15, reserved: 15, available: 0 })
    },
    without: { adjusted: rule(['BR-17'], (variant, delta) => ({ ...variant, on_hand: Math.max(0, variant.on_hand + delta) })) },
  },
]
