import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { page } from '#mock/kernel/page.ts'
import { invalidFields, problem } from '#mock/kernel/problem.ts'
import { created, ok } from '#mock/kernel/reply.ts'
import { after } from '#mock/kernel/time.ts'
import { visibleProduct } from '#mock/workflows/visibility.ts'
import { inOrder, presentReview, reviewPage } from './present.ts'
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
    run: ({ found: product, query }, context) => reviewPage(product.id, query, context),
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

/** Brings the rating of a product up to date. */
function rate(productId: string, { db, now, rules }: Context): void {
  const product = db.products.get(productId)
  if (!product) return
  const rating = rules.ratingOf(db.reviews.where('product', productId))
  const isSame = rating.average === product.rating.average && rating.count === product.rating.count
  if (!isSame) db.products.put({ ...product, rating, version: product.version + 1, updated_at: now })
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
