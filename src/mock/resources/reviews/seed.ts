import type { RowOf } from '#mock/kernel/database.ts'
import { seedId } from '#mock/kernel/ids.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { instant, milliseconds } from '#mock/kernel/time.ts'
import { reviewers, reviewTexts } from './seed-texts.ts'
import type { ReviewRow } from './tables.ts'

const stars = [5, 4, 5, 3, 4, 5, 2, 4, 1, 5]
const most = 9

type Product = RowOf<'products'>

/** Four reviews for each product on average, and the ratings that follow from them. A few wait for a moderator. */
export function seedReviews({ db, rules, now }: SeedContext): void {
  for (const [index, product] of [...db.products.all()].entries()) {
    const count = (index * 53) % most
    const reviews = Array.from({ length: count }, (_, at) => {
      // 5 and 24 have no common divisor, so nobody reviews a product twice.
      const name = reviewers[(index * 7 + at * 5) % reviewers.length]!
      const isWaiting = at === count - 1 && index % 20 === 3
      const review = reviewRow(product, { id: seedId('usr', name), name }, { index, at, count, now })
      return isWaiting ? { ...review, status: 'pending' as const } : review
    })
    for (const review of reviews) db.reviews.put(review)
    db.products.put({ ...product, rating: rules.ratingOf(reviews) })
  }
}

/** What people who have bought a product say about it, after everybody else. */
export function seedReviewsOf(purchases: [Product['id'], Author][], { db, rules, now }: SeedContext): void {
  for (const [index, [productId, author]] of purchases.entries()) {
    const product = db.products.get(productId)!
    const at = db.reviews.count('product', productId)
    db.reviews.put(reviewRow(product, author, { index, at, count: at + 1, now }))
    db.products.put({ ...product, rating: rules.ratingOf(db.reviews.where('product', productId)) })
  }
}

type Author = Pick<RowOf<'users'>, 'id' | 'name'>

interface Place {
  index: number
  at: number
  count: number
  now: string
}

function reviewRow({ id, slug, created_at }: Product, author: Author, { index, at, count, now }: Place): ReviewRow {
  const rating = stars[(index * 3 + at * 7) % stars.length]!
  const texts = reviewTexts[rating]!
  const begin = milliseconds(created_at)
  const written = instant(Math.floor(begin + ((milliseconds(now) - begin) * (at + 1)) / (count + 1)))
  return {
    id: seedId('rev', `${slug} ${at}`),
    product_id: id,
    author_id: author.id,
    author_name: author.name,
    rating,
    ...texts[(index + at) % texts.length]!,
    status: 'approved',
    flags: [],
    reason: null,
    created_at: written,
    updated_at: written,
  }
}
