import { buildSchema, getIntrospectionQuery, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { graphqlSchema } from '#contract/generated/graphql-schema.ts'
import type { Schema } from '#contract/operation.ts'
import { scenarios } from '#mock/scenarios.ts'
import { checkOut, createTestApi, pay, readyCart, userId } from '#mock/testing.ts'
import { graphql } from '../support/graphql.ts'

const pageQuery = `query Page($first: Int!) {
  products(first: $first) { nodes { title vendor { name } reviews(first: 5) { nodes { title author { displayName } } } } }
}`
const nested = (first: number) =>
  `{ products(first: ${first}) { nodes { vendor { products(first: ${first}) { nodes { vendor { products(first: ${first}) { nodes { id } } } } } } } } }`
const codesOf = ({ body }: { body: { errors?: { extensions: Record<string, unknown> }[] } }) =>
  body.errors?.map(({ extensions }) => extensions.code)

describe('what a request may be', () => {
  const api = createTestApi()
  const cart = '{ cart { id } }'
  const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: me { id }`).join(' ')} }`
  const twice = (level: number): string =>
    level === 0
      ? 'fragment F0 on Vendor { id }'
      : `${twice(level - 1)} fragment F${level} on Vendor { a: products { nodes { vendor { ...F${level - 1} } } } b: products { nodes { vendor { ...F${level - 1} } } } }`
  const invalid: [string, Parameters<typeof graphql>[1], Parameters<typeof graphql>[2]?][] = [
    ['a syntax error', '{ products( }'],
    ['an unknown field', '{ products { nodes { titel } } }'],
    ['an unknown argument', '{ products(last: 1) { nodes { id } } }'],
    ['an object without its fields', '{ me }'],
    ['a wrong variable', pageQuery, { variables: { first: 'many' } }],
    ['a missing variable', pageQuery],
    ['an unknown enum value', '{ products(sort: [CHEAPEST]) { nodes { id } } }'],
    ['two of one of', '{ product(by: { id: "a", slug: "b" }) { id } }'],
    ['none of one of', '{ product(by: {}) { id } }'],
    ['a price that is no whole number', '{ products(filter: { priceMax: 1.5 }) { nodes { id } } }'],
    ['two operations', `query A ${cart} query B ${cart}`],
    ['no operation', 'fragment F on Cart { id }'],
    ['fragments in a circle', '{ cart { ...A } } fragment A on Cart { ...B } fragment B on Cart { ...A }'],
    ['eleven names for one field', aliases(11)],
    [
      'names that come from fragments',
      `{ ...A ${aliases(6).slice(1)} fragment A on Query { ${Array.from({ length: 6 }, (_, i) => `b${i}: me { id }`).join(' ')} }`,
    ],
    ['thousands of brackets', '{a'.repeat(5000)],
    ['fragments that unfold without end', `{ products(first: 1) { nodes { vendor { ...F40 } } } } ${twice(40)}`],
    ['a subscription', 'subscription { notifications { id } }'],
    ['introspection without end', `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`],
  ]

  test.each(invalid)('refuses %s', async (_, query, call) => {
    const answer = await graphql(api, query, call)
    expect([answer.status, new Set(codesOf(answer))]).toEqual([400, new Set(['graphql_invalid'])])
    expect(answer.body.data).toBeUndefined()
    expect(answer.body.errors![0]!.message).toBe(answer.body.errors![0]!.extensions.detail)
  })

  test('refuses a query that costs too much or is too deep, and says by how much', async () => {
    const costly = await graphql(api, nested(100))
    expect(costly.body.errors![0]!.extensions).toMatchObject({ code: 'graphql_too_costly', cost: 1_020_200, limit: 1000 })
    const deep = await graphql(api, nested(1).replace('id', 'vendor { products(first: 1) { nodes { vendor { name } } } }'))
    expect(deep.body.errors![0]!.extensions).toMatchObject({ code: 'graphql_too_deep', depth: 9, limit: 8 })
    const french = await graphql(api, nested(100), { headers: { 'Accept-Language': 'fr' } })
    expect(french.body.errors![0]!.message).toBe('La requête peut coûter 1020200 points. Le maximum est 1000.')
    // The size of a list may come in a variable.
    const variable = await graphql(api, nested(7).replace('{', 'query ($n: Int) {').replaceAll('7', '$n'), { variables: { n: 100 } })
    expect(variable.body.errors![0]!.extensions.cost).toBe(1_020_200)
  })

  test('refuses what is too long or no request of GraphQL with a problem document', async () => {
    const long = await api.call('POST /v1/graphql', { body: { query: `{ me { id } } # ${'x'.repeat(20_000)}` } })
    expect([long.status, long.body.errors[0]]).toMatchObject([422, { pointer: '/query', code: 'too_long' }])
    const without = await api.call('POST /v1/graphql', { body: { variables: {} } })
    expect([without.status, without.body.errors[0]]).toMatchObject([422, { pointer: '/query', code: 'required' }])
    const form = await api.call('POST /v1/graphql', { body: '{ me { id } }', headers: { 'Content-Type': 'application/graphql' } })
    expect([form.status, (await api.call('GET /v1/graphql')).status]).toEqual([415, 405])
  })

  test('honest queries pass: ten names, skipped fields, fragments that overlap, a whole introspection', async () => {
    expect((await graphql(api, aliases(10), { as: 'amina' })).body.errors).toBeUndefined()
    const skipped =
      'query ($all: Boolean = false) { products(first: 100) { nodes { id reviews(first: 100) @include(if: $all) { nodes { id } } } } }'
    expect((await graphql(api, skipped)).body.extensions.cost.requested).toBe(100)
    expect(codesOf(await graphql(api, skipped, { variables: { all: true } }))).toEqual(['graphql_too_costly'])
    const overlapping =
      '{ products(first: 10) { nodes { ...A ...B } } } fragment A on Product { vendor { id } } fragment B on Product { vendor { name } }'
    expect((await graphql(api, overlapping)).body.extensions.cost.requested).toBe(20)
    const { body } = await graphql(api, getIntrospectionQuery({ oneOf: true }))
    expect(body.data.__schema.types.map(({ name }: { name: string }) => name)).toContain('Product')
    expect(body.extensions).toMatchObject({ cost: { requested: 1 }, loads: 0 })
  })

  test('answers in the type that was asked for', async () => {
    const typeOf = async (accept?: string) =>
      (await graphql(api, '{ __typename }', accept ? { headers: { Accept: accept } } : {})).headers.get('content-type')
    expect(await typeOf()).toBe('application/graphql-response+json')
    expect(await typeOf('application/json')).toBe('application/json')
    expect(await typeOf('application/json;q=0.5, application/graphql-response+json')).toBe('application/graphql-response+json')
  })
})

describe('what it costs', () => {
  const wellReviewed = createTestApi({
    scenarios: {
      default(context) {
        scenarios.default(context)
        const { db, now } = context
        const newest = [...db.products.all()]
          .filter(({ summary }) => summary.is_public)
          .sort((a, b) => (a.created_at < b.created_at ? 1 : -1))
        for (const [at, { id }] of newest.slice(0, 20).entries())
          for (let n = 0; n < 5; n++)
            db.reviews.put({
              id: `rev_01KF0E44M0L17${String(at).padStart(6, '0')}${String(n).padStart(7, '0')}`,
              product_id: id,
              author_id: `${userId('amina').slice(0, -4)}${String(at * 5 + n).padStart(4, '0')}`,
              author_name: `Reader ${n}`,
              rating: 5,
              title: 'Good',
              body: 'It is what I hoped for.',
              status: 'approved',
              flags: [],
              reason: null,
              created_at: now,
              updated_at: now,
            })
      },
    },
  })

  test('the page of lab L17 costs 240 points, and 4 loads instead of 141', async () => {
    const { body } = await graphql(wellReviewed, pageQuery, { variables: { first: 20 } })
    expect(body.errors).toBeUndefined()
    expect(body.extensions).toEqual({ cost: { requested: 240, actual: 240, available: 760, restore_rate: 16.67 }, loads: 4 })
    const slow = await graphql(wellReviewed, pageQuery, { variables: { first: 20 }, extensions: { loaders: false } })
    expect(slow.body.extensions.loads).toBe(141)
    expect(slow.body.data).toEqual(body.data)
  })

  test('what was not needed is given back, and points come back with time', async () => {
    const api = createTestApi()
    const page = () => graphql(api, pageQuery, { variables: { first: 20 } })
    const first = await page()
    const { requested, actual, available } = first.body.extensions.cost
    expect([requested, actual < requested, available]).toEqual([240, true, 1000 - actual])
    expect(first.headers.get('ratelimit')).toBe(`"graphql";r=${available};t=${Math.ceil((actual * 60) / 1000)}`)
    let last = await page()
    while (last.status === 200) last = await page()
    expect([last.status, (last.body as unknown as Schema<'Problem'>).code]).toEqual([429, 'quota_exceeded'])
    await api.advance(`PT${last.headers.get('retry-after')}S`)
    expect((await page()).status).toBe(200)
    expect((await page()).status).toBe(429)
    await api.advance('PT1M')
    expect((await page()).body.extensions.cost.available).toBe(1000 - actual)
  })

  test('a list that is longer than was assumed costs no more than was asked for', async () => {
    const api = createTestApi()
    const { body: order } = await checkOut(api, 'amina', await readyCart(api, 'amina', [['NYERI-AA-250G', 1]]))
    for (let i = 0; i < 8; i++) await pay(api, order, { token: 'tok_declined' }, `payment-${i}`)
    const { body } = await graphql(api, `{ order(id: "${order.id}") { payments { id } } }`, { as: 'amina' })
    expect((body.data as { order: { payments: object[] } }).order.payments).toHaveLength(8)
    const { requested, actual, available } = body.extensions.cost
    expect([actual, available]).toEqual([requested, 1000 - requested])
  })

  test('a request that is refused takes a point, and callers have quotas of their own', async () => {
    const api = createTestApi()
    await graphql(api, '{ nothing }')
    expect((await graphql(api, '{ __typename }')).body.extensions.cost.available).toBe(998)
    expect((await graphql(api, '{ __typename }', { as: 'amina' })).body.extensions.cost.available).toBe(999)
    // The calls of REST are counted elsewhere.
    expect((await api.call('GET /v1/products')).headers.get('ratelimit')).toContain('"default";r=119')
  })
})

describe('the schema', () => {
  const schema = buildSchema(graphqlSchema)
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

  test('every list of objects says how long it is for the cost, unless the list around it does', () => {
    const silent = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ type: given }) => {
          const list = isNonNullType(given) ? given.ofType : given
          if (!isListType(list)) return false
          const item = isNonNullType(list.ofType) ? list.ofType.ofType : list.ofType
          return isObjectType(item)
        })
        .filter(
          ({ name, astNode }) => !['nodes', 'edges'].includes(name) && !astNode?.directives?.some((one) => one.name.value === 'listSize'),
        )
        .map(({ name }) => `${type.name}.${name}`),
    )
    expect(silent).toEqual([])
  })

  test('each enum has a use', () => {
    for (const type of types.filter(isEnumType))
      expect(graphqlSchema.match(new RegExp(`\\b${type.name}\\b`, 'g'))!.length, type.name).toBeGreaterThan(1)
  })
})
