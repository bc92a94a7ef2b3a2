import type { Input, Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import type { Position } from '#mock/kernel/ordered-index.ts'
import { page, sortedRows } from '#mock/kernel/page.ts'
import { invalidFields, problem } from '#mock/kernel/problem.ts'
import { created, ok } from '#mock/kernel/reply.ts'
import { after } from '#mock/kernel/time.ts'
import { visibleProduct } from '#mock/workflows/visibility.ts'
import { decisions, flagsOf } from './rules.ts'
import type { ReviewRow } from './tables.ts'

interface Found {
  listReviews: RowOf<'products'>
  createReview: RowOf<'products'>
  moderateReview: ReviewRow
}

export const reviews = {
  listReviews: {
    find: ({ path }, context) => visibleProduct(path.product_id, context),
    run({ found: product, query }, { db, actor, rules, tokens }) {
      const { rating, sort = '-created_at' } = query
      const all = db.reviews.where('product', product.id)
      const isMine = (review: ReviewRow) => actor.kind === 'user' && review.author_id === actor.id
      const shown = all.filter(
        (review) => (review.status === 'approved' || isMine(review)) && (rating === undefined || review.rating === rating),
      )
      const scope = `reviews ${JSON.stringify([product.id, rating ?? null, sort])}`
      const found = page(inOrder(shown, sort), { request: query, scope, keep: () => true, tokens })
      if (!found) return problem('cursor_invalid')
      const approved = all.filter(({ status }) => status === 'approved')
      const histogram = [5, 4, 3, 2, 1].map((stars) => ({ rating: stars, count: approved.filter((one) => one.rating === stars).length }))
      return ok({ data: found.rows.map(presentReview), page: found.page, meta: { rating: rules.ratingOf(all), histogram } })
    },
  },

  createReview: {
    find: ({ path }, context) => visibleProduct(path.product_id, context),
    run({ found: product, body }, { db, actor, id, now, rules, emit }) {
      const author = actor.kind === 'user' ? db.users.get(actor.id) : undefined
      if (!author?.email_verified_at) return problem('email_not_verified')
      const shipmentsOf = (orderId: string) => db.shipments.where('order', orderId)
      if (!rules.wasDelivered(db.orders.where('customer', author.id), shipmentsOf, product.id)) return problem('purchase_required')
      const [existing] = db.reviews.where('author_product', `${author.id} ${product.id}`)
      if (existing) return problem('review_exists', { review_id: existing.id })
      const review = db.reviews.put({
        id: id('rev'),
        product_id: product.id,
        author_id: author.id,
        author_name: author.name,
        ...body,
        status: 'pending',
        flags: flagsOf(`${body.title} ${body.body}`),
        reason: null,
        created_at: now,
        updated_at: now,
      })
      emit('review.submitted', { review_id: review.id, product_id: product.id, vendor_id: product.vendor_id, rating: review.rating })
      return created(presentReview(review), `/v1/products/${product.id}/reviews`)
    },
  },

  listReviewQueue({ query }, { db, now, tokens }) {
    const { status = 'pending', flag, min_age_hours: hours = 0 } = query
    const newest = after(now, { hours: -hours })
    const waiting = db.reviews
      .where('status', status)
      .filter((review) => (flag === undefined || review.flags.includes(flag)) && review.created_at <= newest)
    const scope = `review queue ${JSON.stringify([status, flag ?? null, hours])}`
    const found = page(inOrder(waiting, 'created_at'), { request: query, scope, keep: () => true, tokens })
    if (!found) return problem('cursor_invalid')
    const data = found.rows.map((review) => ({ ...presentReview(review), flags: review.flags }))
    return ok({ data, page: found.page, meta: {} })
  },

  moderateReview: {
    find: ({ path }, { db }) => db.reviews.get(path.review_id),
    run({ found: review, body: { decision, reason = null } }, context) {
      const { db, now, emit } = context
      if (decision === 'rejected' && reason === null) return invalidFields([{ pointer: '/reason', code: 'required' }])
      const allowed = decisions[review.status]
      if (!allowed.includes(decision)) return problem('invalid_transition', { from: review.status, to: decision, allowed })
      const judged = db.reviews.put({ ...review, status: decision, reason: decision === 'rejected' ? reason : null, updated_at: now })
      rate(review.product_id, context)
      emit('review.moderated', { review_id: review.id, product_id: review.product_id, author_id: review.author_id, decision, reason })
      return ok({ ...presentReview(judged), flags: judged.flags })
    },
  },
} satisfies Handlers<'Reviews', Found>

type Sort = NonNullable<Input<'listReviews'>['query']['sort']>

/** Reviews by when they were written or by their stars; where stars are equal the newest comes first. */
function inOrder(rows: ReviewRow[], sort: Sort) {
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

/** Brings the rating of a product up to date. */
function rate(productId: string, { db, now, rules }: Context): void {
  const product = db.products.get(productId)
  if (!product) return
  const rating = rules.ratingOf(db.reviews.where('product', productId))
  const isSame = rating.average === product.rating.average && rating.count === product.rating.count
  if (!isSame) db.products.put({ ...product, rating, version: product.version + 1, updated_at: now })
}

function presentReview({ author_id, author_name, flags: _, ...review }: ReviewRow): Schema<'Review'> {
  return { ...review, author: { id: author_id, display_name: author_name }, verified_purchase: true }
}

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'review.submitted': { review_id: string; product_id: string; vendor_id: string; rating: number }
    'review.moderated': {
      review_id: string
      product_id: string
      author_id: string
      decision: 'approved' | 'rejected'
      reason: string | null
    }
  }
}
