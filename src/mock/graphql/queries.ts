import { toRest } from './names.ts'
import { ask, connection, pageQuery, type Resolvers } from './session.ts'

/** The fields of Query. Each asks one operation of REST. */
export const queries: Resolvers = {
  me: (_source, _args, session) => ask(session, 'getMe', {}),

  product(_source, { by, currency }, session) {
    const { id, slug } = by as { id?: string; slug?: string }
    // What has no id has no product either: the operation says so.
    const product_id = id ?? session.productIds([slug!])[0] ?? slug!
    return ask(session, 'getProduct', { path: { product_id }, query: { currency } })
  },

  products: (_source, { filter, ...args }, session) =>
    connection(session, ask(session, 'listProducts', { query: { ...pageQuery(args), ...filters(filter) } })),

  categories: (_source, args, session) => connection(session, ask(session, 'listCategories', { query: pageQuery(args) })),

  search: (_source, { query: q, filter, ...args }, session) =>
    connection(session, ask(session, 'searchProducts', { query: { q, ...pageQuery(args), ...filters(filter) } })),

  cart: (_source, { id }, session) =>
    typeof id === 'string' ? ask(session, 'getCart', { path: { cart_id: id } }) : ask(session, 'getMyCart', {}),

  order: (_source, { id }, session) => ask(session, 'getOrder', { path: { order_id: String(id) }, query: { expand: ['payments'] } }),

  orders: (_source, args, session) => connection(session, ask(session, 'listOrders', { query: pageQuery(args) })),

  reviews: (_source, { productId, ...args }, session) =>
    connection(session, ask(session, 'listReviews', { path: { product_id: String(productId) }, query: pageQuery(args) })),
}

/** REST takes attributes by their keys. */
function filters(given: unknown): Record<string, unknown> {
  const { attributes = [], ...rest } = (toRest(given) ?? {}) as { attributes?: { key: string; value: string }[] }
  return { ...rest, attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, value])) }
}
