import { describe, expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { createTestApi, productId, readyCart } from '#mock/testing.ts'
import { graphql } from '../support/graphql.ts'

describe('queries', () => {
  const api = createTestApi()

  test('things lead to each other', async () => {
    const { body } = await graphql(
      api,
      `{ product(by: { slug: "huye-wash" }) {
        attributes { key value } categories { slug breadcrumbs { slug } products(first: 1) { nodes { id } } }
        variants { sku optionValues { name value } compareAt { amount } }
        vendor { name city products(first: 2, sort: [TITLE_ASC]) { nodes { title variants { sku } } edges { cursor } } }
        reviews(first: 2) { rating { average count } histogram { rating count } nodes { product { slug } author { displayName reviewCount } } pageInfo { hasNextPage } }
      } }`,
    )
    expect(body.errors).toBeUndefined()
    const { product } = body.data
    expect(product.variants.length).toBeGreaterThan(0)
    expect(product.vendor.products.nodes.every(({ variants }: { variants: unknown[] }) => variants.length > 0)).toBe(true)
    expect(product.reviews.nodes.map((review: { product: object }) => review.product)).toEqual([
      { slug: 'huye-wash' },
      { slug: 'huye-wash' },
    ])
    expect(product.reviews).toMatchObject({ rating: { count: 5 }, pageInfo: { hasNextPage: true } })
  })

  test('a connection goes on after any of its edges', async () => {
    const page = async (first: number, after?: string) =>
      (
        await graphql(
          api,
          'query ($first: Int, $after: String) { products(first: $first, after: $after) { edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }',
          {
            variables: { first, after },
          },
        )
      ).body.data.products
    const four = await page(4)
    const rest = await page(2, four.edges[1].cursor)
    expect(rest.edges).toEqual(four.edges.slice(2))
    expect(four.pageInfo).toEqual({
      startCursor: four.edges[0].cursor,
      endCursor: four.edges[3].cursor,
      hasNextPage: true,
      hasPreviousPage: false,
    })
    expect(rest.pageInfo.hasPreviousPage).toBe(true)
  })

  test('what goes wrong in one field leaves the others alone', async () => {
    const nobody = 'prd_01KF0E44M0N0B0DY0000000000'
    const answer = await graphql(
      api,
      `{ a: product(by: { id: "${nobody}" }) { id } b: product(by: { id: "${productId('nyeri-aa')}" }) { title } orders { nodes { id } } }`,
    )
    expect([answer.status, answer.body.data]).toEqual([200, { a: null, b: { title: 'Nyeri AA coffee' }, orders: null }])
    expect(answer.body.errors!.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['a'], 'not_found'],
      [['orders'], 'unauthenticated'],
    ])
  })

  test('a loader of one caller knows nothing of another', async () => {
    await api.put('products', { ...(await draft(api)) })
    const query = '{ product(by: { slug: "hidden" }) { title } }'
    expect((await graphql(api, query, { as: 'wanjiru' })).body.data.product).toEqual({ title: 'Hidden' })
    expect((await graphql(api, query, { as: 'chidi' })).body.data.product).toBeNull()
  })
})

async function draft(api: ReturnType<typeof createTestApi>) {
  const { body } = await api.call<Schema<'Snapshot'>>('GET /__sandbox/state')
  const at = body.reset_at
  return {
    id: 'prd_01KF0E44M0H1DDEN0000000000',
    vendor_id: 'vnd_01KF0E44M0H1GH1AND00000000',
    category_ids: ['cat_01KF0E44M0C0FFEE0000000000'],
    ...{ title: 'Hidden', slug: 'hidden', description: '', status: 'draft', options: [], attributes: {}, images: [] },
    ...{ rating: { average: null, count: 0 }, version: 1, created_at: at, updated_at: at },
    summary: { is_public: false, in_stock: false, lowest: {}, highest: {}, category_path: [] },
  }
}

describe('mutations', () => {
  test('those of one document run one after the other, each with what the one before left', async () => {
    const api = createTestApi()
    const cart = await readyCart(api, 'amina', [['NYERI-AA-250G', 1]])
    const stock = `stock: cart { items { product { variants { sku stock { reserved } } } } }`
    const { body } = await graphql(
      api,
      `mutation ($buy: CheckoutInput!, $again: CheckoutInput!) {
        first: checkout(input: $buy) @idempotent(key: "a") { order { id status } userErrors { code } }
        second: checkout(input: $again) @idempotent(key: "b") { order { id } userErrors { code message path details } }
      }`,
      {
        as: 'amina',
        variables: { buy: { cartId: cart.id, cartVersion: cart.version }, again: { cartId: cart.id, cartVersion: cart.version } },
      },
    )
    expect(body.data.first).toMatchObject({ order: { status: 'PENDING_PAYMENT' }, userErrors: [] })
    expect(body.data.second).toMatchObject({
      order: null,
      userErrors: [{ code: 'cart_not_active', path: null, details: { cart_status: 'converted' } }],
    })
    expect((await graphql(api, `{ ${stock} }`, { as: 'amina' })).body.errors).toHaveLength(1)
  })

  test('an input that breaks several rules is told each of them, with its way from the top', async () => {
    const api = createTestApi()
    const { body } = await graphql(
      api,
      'mutation ($input: PayInput!) { pay(input: $input) @idempotent(key: "k") { userErrors { code path details } } }',
      { as: 'amina', variables: { input: { orderId: 'none', amount: { amount: -1, currency: 'KES' }, payment: { card: 'mine' } } } },
    )
    expect(body.data.pay.userErrors).toEqual(
      expect.arrayContaining([
        { code: 'validation_failed', path: ['input', 'orderId'], details: { rule: 'wrong_format' } },
        { code: 'validation_failed', path: ['input', 'amount', 'amount'], details: { rule: 'too_small' } },
        { code: 'validation_failed', path: ['input', 'payment'], details: { rule: 'not_allowed' } },
      ]),
    )
  })

  test('many logins in one document are not a way around the limit of logins', async () => {
    const api = createTestApi()
    const guess = (n: number) =>
      `g${n}: login(input: { email: "amina@nexus.example", password: "guess number ${n}" }) { userErrors { code } }`
    const flood = () => graphql(api, `mutation { ${Array.from({ length: 10 }, (_, n) => guess(n)).join(' ')} }`)
    const codes = async () =>
      Object.values((await flood()).body.data as Record<string, { userErrors: { code: string }[] }>).map(
        ({ userErrors }) => userErrors[0]!.code,
      )
    expect(await codes()).toContain('invalid_credentials')
    expect(new Set(await codes())).toEqual(new Set(['quota_exceeded']))
  })

  test('secrets are not kept in the traces, whatever they are called', async () => {
    const api = createTestApi()
    const query =
      'mutation ($p: String!) { l: login(input: { email: "amina@nexus.example", password: $p }) { t: tokens { a: accessToken b: refreshToken } } }'
    const { body } = await graphql(api, query, { variables: { p: 'learn-by-running' } })
    const { body: traces } = await api.call('GET /__sandbox/requests')
    const kept = JSON.stringify(traces)
    for (const secret of ['learn-by-running', body.data.l.t.a, body.data.l.t.b]) expect(kept).not.toContain(secret)
  })
})
