import { seedId } from '#mock/kernel/ids.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { instant, milliseconds } from '#mock/kernel/time.ts'
import { reviewers, reviewTexts } from './seed-texts.ts'
import type { ReviewRow } from './tables.ts'

const stars = [5, 4, 5, 3, 4, 5, 2, 4, 1, 5]
const most = 9

/** About a thousand reviews, four for each product on average, and the ratings that follow from them. A few wait for a moderator. */
export function seedReviews({ db, rules, now }: SeedContext): void {
  for (const [index, product] of [...db.products.all()].entries()) {
    const count = (index * 53) % most
    const reviews = Array.from({ length: count }, (_, at) => reviewRow(product, { index, at, count, now }))
    for (const review of reviews) db.reviews.put(review)
    db.products.put({ ...product, rating: rules.ratingOf(reviews) })
  }
}

interface Place {
  index: number
  at: number
  count: number
  now: string
}

function reviewRow(product: { id: string; slug: string; created_at: string }, { index, at, count, now }: Place): ReviewRow {
  const rating = stars[(index * 3 + at * 7) % stars.length]!
  const texts = reviewTexts[rating]!
  // 5 and 24 have no common divisor, so nobody reviews a product twice.
  const author = reviewers[(index * 7 + at * 5) % reviewers.length]!
  const isWaiting = at === count - 1 && index % 20 === 3
  const begin = milliseconds(product.created_at)
  const written = instant(Math.floor(begin + ((milliseconds(now) - begin) * (at + 1)) / (count + 1)))
  return {
    id: seedId('rev', `${product.slug} ${at}`),
    product_id: product.id,
    author_id: seedId('usr', author),
    author_name: author,
    rating,
    ...texts[(index + at) % texts.length]!,
    status: isWaiting ? 'pending' : 'approved',
    flags: [],
    reason: null,
    created_at: written,
    updated_at: written,
  }
}
