import type { Input } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { reviewPage } from './present.ts'

/** Reads of many things at once, in the order of the keys. */
export const reviewsBatch = (context: Context) => ({
  reviewPages: (keys: readonly { product_id: string; query: Input<'listReviews'>['query'] }[]) =>
    keys.map(({ product_id, query }) => reviewPage(product_id, query, context)),
  authors: (ids: readonly string[]) =>
    ids.map((id) => ({ id, review_count: context.db.reviews.where('author', id).filter(({ status }) => status === 'approved').length })),
})
