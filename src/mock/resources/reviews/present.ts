import type { Input, Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Reply } from '#mock/kernel/handlers.ts'
import type { Position } from '#mock/kernel/ordered-index.ts'
import { page, sortedRows } from '#mock/kernel/page.ts'
import { problem } from '#mock/kernel/problem.ts'
import { ok } from '#mock/kernel/reply.ts'
import type { ReviewRow } from './tables.ts'

export function presentReview({ author_id, author_name, flags: _, ...review }: ReviewRow): Schema<'Review'> {
  return { ...review, author: { id: author_id, display_name: author_name }, verified_purchase: true }
}

/** A page of what customers say about a product: what is approved, and what the caller wrote. */
export function reviewPage(
  productId: string,
  query: Input<'listReviews'>['query'],
  { db, actor, rules, tokens }: Context,
): Reply<'listReviews'> {
  const { rating, sort = '-created_at' } = query
  const all = db.reviews.where('product', productId)
  const isMine = (review: ReviewRow) => actor.kind === 'user' && review.author_id === actor.id
  const shown = all.filter(
    (review) => (review.status === 'approved' || isMine(review)) && (rating === undefined || review.rating === rating),
  )
  const scope = `reviews ${JSON.stringify([productId, rating ?? null, sort])}`
  const found = page(inOrder(shown, sort), { request: query, scope, keep: () => true, tokens })
  if (!found) return problem('cursor_invalid')
  const approved = all.filter(({ status }) => status === 'approved')
  const histogram = [5, 4, 3, 2, 1].map((stars) => ({ rating: stars, count: approved.filter((one) => one.rating === stars).length }))
  return ok({ data: found.rows.map(presentReview), page: found.page, meta: { rating: rules.ratingOf(all), histogram } })
}

type Sort = NonNullable<Input<'listReviews'>['query']['sort']>

/** Reviews by when they were written or by their stars; where stars are equal the newest comes first. */
export function inOrder(rows: ReviewRow[], sort: Sort) {
  const isByStars = sort.endsWith('rating')
  const direction = sort.startsWith('-') ? -1 : 1
  const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0)
  return sortedRows(
    rows,
    ({ rating, created_at }) => (isByStars ? [rating, created_at] : [created_at, created_at]),
    (a, b) => {
      const [left, right] = [parts(a), parts(b)]
      return direction * compare(left[0], right[0]) || -compare(left[1], right[1]) || compare(a.id, b.id)
    },
  )
}

// Keys are made above, of a number or an instant and an instant.
const parts = ({ key }: Position) => key as [number | string, string]
