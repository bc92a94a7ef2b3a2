import type { Input, Schema } from '#contract/operation.ts'
import { ask, bodyOf, connection, pageQuery, type Resolvers } from './session.ts'

/** How one thing leads to another. What many items of a list may ask for goes through a loader. */

const Product: Resolvers<Schema<'ProductItem'>> = {
  attributes: ({ attributes = {} }) => Object.entries(attributes).map(([key, value]) => ({ key, value: String(value) })),
  vendor: ({ vendor, vendor_id }, _args, { loaders }) => vendor ?? loaders.vendors.load(vendor_id!),
  categories: ({ category_ids = [] }, _args, { loaders }) => loaders.categories.loadMany(category_ids),
  // Items of lists come without their variants.
  variants: async ({ id, variants }, _args, { loaders }) => variants ?? (await loaders.products.load(id))?.variants,
  reviews: async ({ id }, args, session) =>
    connection(
      session,
      bodyOf(await session.loaders.reviewPages.load({ product_id: id, query: pageQuery(args) as Input<'listReviews'>['query'] })),
    ),
}

// Nobody has written a loader for these yet: each vendor of a list costs a load of its own.
const Vendor: Resolvers<Schema<'VendorRef'>> = {
  products: ({ id }, args, session) => connection(session, ask(session, 'listProducts', { query: { ...pageQuery(args), vendor_id: id } })),
}
const Category: Resolvers<Schema<'Category'>> = {
  products: ({ slug }, args, session) =>
    connection(session, ask(session, 'listProducts', { query: { ...pageQuery(args), category: slug } })),
}

const Review: Resolvers<Schema<'Review'>> = {
  product: ({ product_id }, _args, { loaders }) => loaders.products.load(product_id),
  author: async ({ author }, _args, { loaders }) => ({ ...author, ...(await loaders.authors.load(author.id)) }),
}

/** Lines of a cart or an order, and variants. */
interface Line {
  product_id: string
  option_values: Record<string, string>
}
const optionValues = ({ option_values }: Line) => Object.entries(option_values).map(([name, value]) => ({ name, value }))
const Variant: Resolvers<Line> = { optionValues }
const line: Resolvers<Line> = {
  optionValues,
  product: ({ product_id }, _args, { loaders }) => loaders.products.load(product_id),
}

const Order: Resolvers<Schema<'Order'>> = {
  payments: ({ id, payments }, _args, session) =>
    payments ?? ask(session, 'getOrder', { path: { order_id: id }, query: { expand: ['payments'] } }).payments ?? [],
}

export const relations = { Product, Vendor, Category, Review, Variant, CartItem: line, OrderLine: line, Order }
