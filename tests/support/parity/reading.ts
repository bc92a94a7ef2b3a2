import type { Schema } from '#contract/operation.ts'
import { productId, type TestApi } from '#mock/testing.ts'
import { putDraft } from '../../contract/rules/cases.ts'
import { ask, cartFields, coffeeCart, money, orderFields, placedOrder, type Scenario, scenario } from './scenario.ts'

const list = (field: string, fields: string) => ask(`${field} { data: nodes { ${fields} } }`)
const productFields = `id title slug status rating { average count } priceRange { min ${money} max ${money} } inStock createdAt`
const coffee = productId('nyeri-aa')
const reviewed = productId('huye-wash')
const nobody = 'prd_01KF0E44M0N0B0DY0000000000'
const guestCart = async (api: TestApi) => (await api.call<Schema<'NewCart'>>('POST /v1/carts', { body: { currency: 'GHS' } })).body

export const reading: Scenario[] = [
  scenario({
    says: 'the profile of a caller',
    as: 'amina',
    rest: () => ['GET /v1/me'],
    graph: () => ask('me { id email name role status locale currency timeZone emailVerifiedAt etag }'),
  }),
  scenario({ says: 'the profile of nobody', rest: () => ['GET /v1/me'], graph: () => ask('me { id }'), code: 'unauthenticated' }),
  scenario({ says: 'products', rest: () => ['GET /v1/products'], graph: () => list('products', productFields) }),
  scenario({
    says: 'products by category, price and stock, cheapest first',
    rest: () => ['GET /v1/products?category=coffee&price_max=200000&currency=KES&in_stock=true&sort=price&limit=5'],
    graph: () =>
      list(
        'products(first: 5, filter: { category: "coffee", priceMax: 200000, currency: KES, inStock: true }, sort: [PRICE_ASC])',
        productFields,
      ),
  }),
  scenario({
    says: 'products by an attribute, in dollars',
    rest: () => ['GET /v1/products?attributes[origin]=Nyeri&currency=USD&sort=-rating,title'],
    graph: () =>
      list(
        'products(filter: { currency: USD, attributes: [{ key: "origin", value: "Nyeri" }] }, sort: [RATING_DESC, TITLE_ASC])',
        productFields,
      ),
  }),
  scenario({
    says: 'the second page',
    given: async (api) => (await api.call<Schema<'ProductList'>>('GET /v1/products?limit=3&sort=title')).body.page.next_cursor,
    rest: (cursor) => [`GET /v1/products?limit=3&sort=title&cursor=${cursor}`],
    graph: (cursor) => list(`products(first: 3, sort: [TITLE_ASC], after: "${cursor}")`, productFields),
  }),
  scenario({
    says: 'a cursor of another list',
    given: async (api) => (await api.call<Schema<'ProductList'>>('GET /v1/products?limit=3&sort=title')).body.page.next_cursor,
    rest: (cursor) => [`GET /v1/products?limit=3&cursor=${cursor}`],
    graph: (cursor) => list(`products(first: 3, after: "${cursor}")`, 'id'),
    code: 'cursor_invalid',
  }),
  scenario({
    says: 'a page of nothing',
    rest: () => ['GET /v1/products?limit=0'],
    graph: () => list('products(first: 0)', 'id'),
    code: 'filter_invalid',
  }),
  scenario({
    says: 'more than a page holds',
    rest: () => ['GET /v1/products?limit=5000'],
    graph: () => list('products(first: 5000)', 'id'),
  }),
  scenario({
    says: 'a category that is none',
    rest: () => ['GET /v1/products?category=submarines'],
    graph: () => list('products(filter: { category: "submarines" })', 'id'),
    code: 'filter_invalid',
  }),
  scenario({
    says: 'one product with its variants',
    rest: () => [`GET /v1/products/${coffee}`],
    graph: () =>
      ask(
        `product(by: { id: "${coffee}" }) { ${productFields} description variants { id sku prices ${money} stock { onHand reserved available } } }`,
      ),
  }),
  scenario({
    says: 'a product that does not exist',
    rest: () => [`GET /v1/products/${nobody}`],
    graph: () => ask(`product(by: { id: "${nobody}" }) { id }`),
    code: 'not_found',
  }),
  scenario({
    says: 'a draft, by a stranger',
    as: 'chidi',
    given: putDraft,
    rest: (id) => [`GET /v1/products/${id}`],
    graph: (id) => ask(`product(by: { id: "${id}" }) { id }`),
    code: 'not_found',
  }),
  scenario({
    says: 'a draft, by its owner',
    as: 'wanjiru',
    given: putDraft,
    rest: (id) => [`GET /v1/products/${id}`],
    graph: () => ask('product(by: { slug: "draft" }) { id title status }'),
  }),
  scenario({
    says: 'categories',
    rest: () => ['GET /v1/categories?limit=50'],
    graph: () => list('categories(first: 50)', 'id name slug path position productCount breadcrumbs { id slug }'),
  }),
  scenario({
    says: 'a search with a mistake in it',
    rest: () => ['GET /v1/search/products?q=cofee&sort=price'],
    graph: () => list('search(query: "cofee", sort: PRICE_ASC)', 'score product { id title } highlights { title { start end } }'),
  }),
  scenario({
    says: 'a search while the index is down',
    given: async (api) => void (await api.call('POST /__sandbox/faults', { body: { kind: 'outage', dependency: 'search' } })),
    rest: () => ['GET /v1/search/products?q=tea'],
    graph: () => list('search(query: "tea")', 'score'),
    code: 'search_unavailable',
  }),
  scenario({
    says: 'reviews with five stars, oldest first',
    rest: () => [`GET /v1/products/${reviewed}/reviews?rating=5&sort=created_at`],
    graph: () =>
      list(`reviews(productId: "${reviewed}", rating: 5, sort: CREATED_AT_ASC)`, 'id rating title body status author { id displayName }'),
  }),
  scenario({
    says: 'reviews of nothing',
    rest: () => [`GET /v1/products/${nobody}/reviews`],
    graph: () => list(`reviews(productId: "${nobody}")`, 'id'),
    code: 'not_found',
  }),
  scenario({
    says: 'a cart by its id',
    as: 'amina',
    given: coffeeCart,
    rest: ({ id }) => [`GET /v1/carts/${id}`],
    graph: ({ id }) => ask(cartFields.replace('cart', `cart(id: "${id}")`)),
  }),
  scenario({ says: 'my cart', as: 'amina', given: coffeeCart, rest: () => ['GET /v1/me/cart'], graph: () => ask(cartFields) }),
  scenario({
    says: "somebody else's cart",
    as: 'kofi',
    given: coffeeCart,
    rest: ({ id }) => [`GET /v1/carts/${id}`],
    graph: ({ id }) => ask(`cart(id: "${id}") { id }`),
    code: 'not_found',
  }),
  scenario({
    says: "a guest's cart",
    given: guestCart,
    headers: ({ cart_token }) => ({ 'Cart-Token': cart_token! }),
    rest: ({ id }) => [`GET /v1/carts/${id}`],
    graph: ({ id }) => ask(`cart(id: "${id}") { id currency status expiresAt }`),
  }),
  scenario({
    says: 'my orders',
    as: 'amina',
    given: placedOrder,
    rest: () => ['GET /v1/orders?limit=3'],
    graph: () => list('orders(first: 3)', orderFields.replace(/^order \{|\}$/g, '')),
  }),
  scenario({
    says: 'all orders, by a customer',
    as: 'amina',
    rest: () => ['GET /v1/orders?scope=all'],
    graph: () => list('orders(scope: ALL)', 'id'),
    code: 'insufficient_role',
  }),
  scenario({
    says: "a vendor's part of an order",
    as: 'wanjiru',
    given: placedOrder,
    rest: ({ id }) => [`GET /v1/orders/${id}`],
    graph: ({ id }) => ask(orderFields.replace('order', `order(id: "${id}")`)),
  }),
]
