import { seedId } from '#mock/kernel/ids.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { flagsOf } from './rules.ts'
import type { ReviewRow } from './tables.ts'

/** A review as somebody wrote it. */
export interface OddReview extends Pick<ReviewRow, 'rating' | 'title' | 'body'> {
  /** The handle of the product. */
  product: string
  author: string
  /** What others see of the author. Default: the author. */
  name?: string
  status?: ReviewRow['status']
}

/** Puts reviews into the shop, and the ratings that follow from them. */
export function seedOddReviews(seeds: readonly OddReview[], { db, rules, ago }: SeedContext): void {
  for (const [index, { product, author, name = author, status = 'approved', ...words }] of seeds.entries()) {
    const productId = seedId('prd', product)
    const written = ago({ days: seeds.length - index })
    db.reviews.put({
      id: seedId('rev', `ODD ${index} ${product}`),
      product_id: productId,
      author_id: seedId('usr', author),
      author_name: name,
      ...words,
      status,
      flags: flagsOf(`${words.title} ${words.body}`),
      reason: null,
      created_at: written,
      updated_at: written,
    })
    db.products.put({ ...db.products.get(productId)!, rating: rules.ratingOf(db.reviews.where('product', productId)) })
  }
}
