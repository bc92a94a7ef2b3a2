import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { visibleProduct } from '#mock/workflows/visibility.ts'
import { presentCategory, presentProduct, presentVendor } from './present.ts'

/** Reads of many things at once, in the order of the ids. What the caller may not see is `undefined`. */
export const catalogBatch = (context: Context) => ({
  products: (ids: readonly string[]): (Schema<'Product'> | undefined)[] =>
    ids.map((id) => {
      const product = visibleProduct(id, context)
      return product && presentProduct(product, { currency: 'KES' }, context)
    }),
  productIds: (slugs: readonly string[]) => slugs.map((slug) => context.db.products.where('slug', slug)[0]?.id),
  vendors: (ids: readonly string[]) =>
    ids.map((id) => {
      const vendor = context.db.vendors.get(id)
      return vendor && presentVendor(vendor)
    }),
  categories: (ids: readonly string[]) =>
    ids.map((id) => {
      const category = context.db.categories.get(id)
      return category && presentCategory(category, context)
    }),
})
