import type { OperationsTagged } from '#contract/operation.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { listing, page } from '#mock/kernel/page.ts'
import { problem } from '#mock/kernel/problem.ts'
import { ok } from '#mock/kernel/reply.ts'
import { visibleProduct } from '#mock/workflows/visibility.ts'
import { categoryWrites } from './categories.ts'
import { isRefusal, productFilter, type Refusal } from './filter.ts'
import { rankedHits, search } from './hits.ts'
import { imageWrites } from './images.ts'
import { fewProducts } from './plan.ts'
import { presentCategory, presentItem, presentProduct, presentTree } from './present.ts'
import { productWrites } from './products.ts'
import { highlights } from './search.ts'
import { sortedProducts } from './sort.ts'
import type { CategoryRow, ProductRow } from './tables.ts'
import { variantWrites } from './variants.ts'

const reading = {
  listCategories({ query }, context) {
    const { db, tokens } = context
    if (query.view === 'tree') {
      const tree = presentTree('top', context)
      return ok({ data: tree, page: { limit: 100, has_more: false, next_cursor: null, prev_cursor: null }, meta: {} })
    }
    const found = page(listing(db.categories.ordered('position'), false), { request: query, scope: 'categories', keep: () => true, tokens })
    if (!found) return problem('cursor_invalid')
    return ok({ data: found.rows.map((category) => presentCategory(category, context)), page: found.page, meta: {} })
  },

  getCategory: {
    find: ({ path }, { db }) => db.categories.get(path.category_id),
    run: ({ found }, context) => ok(presentCategory(found, context)),
  },

  listProducts({ query }, context) {
    const { currency = 'KES', sort = ['-created_at'] } = query
    const filter = productFilter(query, context)
    if (isRefusal(filter)) return refused(filter)
    const { cursor: _, limit: __, include_total: ___, offset: ____, fields: _____, expand: ______, ...scope } = query
    const { keep } = filter
    const rows = sortedProducts(sort, currency, fewProducts(query, filter, context), context)
    const found = page(rows, { request: query, scope: `products ${inOrder(scope)}`, keep, tokens: context.tokens })
    if (!found) return problem('cursor_invalid')
    const body = { data: found.rows.map((product) => presentItem(product, { ...query, currency }, context)), page: found.page, meta: {} }
    return ok(body, query.offset === undefined ? undefined : deprecated)
  },

  getProduct: {
    find: ({ path }, context) => visibleProduct(path.product_id, context),
    run: ({ found, query }, context) => ok(presentProduct(found, { ...query, currency: query.currency ?? 'KES' }, context)),
  },

  searchProducts({ query }, context) {
    if (context.isDown('search')) return problem('search_unavailable', { fallback: 'listProducts' }, { headers: { 'Retry-After': '30' } })
    const { currency = 'KES', sort = 'relevance' } = query
    const filter = productFilter(query, context)
    if (isRefusal(filter)) return refused(filter)
    const { hits, words, corrections, facets } = search(query, filter.category, context)
    const { cursor: _, limit: __, include_total: ___, ...scope } = query
    const found = page(rankedHits(hits, sort, currency, context), {
      request: query,
      scope: `search ${inOrder(scope)}`,
      keep: () => true,
      tokens: context.tokens,
    })
    if (!found) return problem('cursor_invalid')
    const data = found.rows.map((product) => ({
      product: presentItem(product, { currency }, context),
      score: hits.get(product)!,
      highlights: highlights(product, words),
    }))
    return ok({ data, page: found.page, meta: { query: query.q, corrections, facets } })
  },
} satisfies Pick<
  Handlers<'Catalog', { getCategory: CategoryRow; getProduct: ProductRow }>,
  'listCategories' | 'getCategory' | 'listProducts' | 'getProduct' | 'searchProducts'
>

export const catalog = { ...reading, ...categoryWrites, ...productWrites, ...variantWrites, ...imageWrites } satisfies Record<
  OperationsTagged<'Catalog'>,
  unknown
>

/** What was asked for, as a text. The order in which it was asked does not matter. */
const inOrder = (wishes: object): string =>
  JSON.stringify(wishes, (_, value: unknown) =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))),
  )

const refused = ({ parameter, problem: reason, allowed }: Refusal) =>
  problem('filter_invalid', { parameter, allowed: allowed.slice(0, 100) }, { words: { parameter, problem: reason } })

// RFC 9745 writes the date as a structured field, RFC 8594 as an HTTP date.
const deprecated = { Deprecation: '@1767225600', Sunset: 'Fri, 01 Jan 2027 00:00:00 GMT' }
