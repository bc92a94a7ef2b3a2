import { expect, test } from 'vitest'
import { type Rules, rule } from '#mock/kernel/rule.ts'
import { createTestApi, productId } from '#mock/testing.ts'
import { graphql } from '../../support/graphql.ts'
import { putDraft } from './cases.ts'

// BR-41: rules are implemented once. Replacing one must change what both doors answer, in the same way. That they answer alike with the
// shop's own rules is shown by parity.test.ts.

const words = { rating: 4, title: 'Bright and fresh', body: 'The beans came two days after they were roasted.' }

async function reviewThroughBoth(replaced: Partial<Rules>): Promise<unknown[]> {
  const input = { productId: productId('nyeri-aa'), ...words }
  const query = 'mutation ($input: CreateReviewInput!) { createReview(input: $input) { review { status } userErrors { code } } }'
  const rest = await createTestApi({ rules: replaced }).call(`POST /v1/products/${input.productId}/reviews`, { as: 'naledi', body: words })
  const graph = await graphql(createTestApi({ rules: replaced }), query, { as: 'naledi', variables: { input } })
  const { review, userErrors } = graph.body.data.createReview
  return [rest.body.code ?? rest.body.status, userErrors[0]?.code ?? review.status.toLowerCase()]
}

async function draftThroughBoth(replaced: Partial<Rules>): Promise<unknown[]> {
  const shops = [createTestApi({ rules: replaced }), createTestApi({ rules: replaced })] as const
  const [id = ''] = await Promise.all(shops.map(putDraft))
  const rest = await shops[0].call(`GET /v1/products/${id}`)
  const { body } = await graphql(shops[1], `{ product(by: { id: "${id}" }) { slug } }`)
  return [rest.body.code ?? rest.body.slug, body.data.product?.slug ?? body.errors?.[0]?.extensions.code]
}

test('BR-41: a rule that is replaced is replaced for both doors', async () => {
  expect(await reviewThroughBoth({})).toEqual(['purchase_required', 'purchase_required'])
  expect(await reviewThroughBoth({ wasDelivered: rule(['BR-31'], () => true) })).toEqual(['pending', 'pending'])
  expect(await draftThroughBoth({})).toEqual(['not_found', 'not_found'])
  expect(await draftThroughBoth({ isPublic: rule(['BR-07'], () => true) })).toEqual(['draft', 'draft'])
})
