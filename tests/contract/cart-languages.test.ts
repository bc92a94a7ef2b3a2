import { expect, test } from 'vitest'
import { words } from '#contract/generated/words.ts'
import type { Schema } from '#contract/operation.ts'
import { createTestApi, variantId } from '#mock/testing.ts'
import { graphql } from '../support/graphql.ts'
import { coffee } from './rules/cases.ts'

// A3.19: a code is the same in every language, its words are those of the caller.
const problems = {
  en: ['The price was 145000 and is now 166750 KES minor units.', 'No address and delivery method are set.'],
  fr: ['Le prix était de 145000, il est maintenant de 166750 KES, en unités mineures.', 'Ni adresse ni mode de livraison ne sont choisis.'],
  sw: ['Bei ilikuwa 145000, na sasa ni 166750 KES, kwa vipimo vidogo vya sarafu.', 'Anwani na njia ya uwasilishaji hazijachaguliwa.'],
}

test.each(Object.entries(problems))('a cart tells its problems in %s', async (language, details) => {
  const api = createTestApi({ scenario: 'last-units' })
  const { body: cart } = await api.call('POST /v1/carts', { as: 'zola', body: { currency: 'KES' } })
  const add = { variant_id: variantId(coffee), quantity: 1 }
  await api.call(`POST /v1/carts/${cart.id}/items`, { as: 'zola', body: add })
  await api.advance('PT1H')
  const headers = { 'Accept-Language': language }
  const { body } = await api.call<Schema<'Cart'>>(`GET /v1/carts/${cart.id}`, { as: 'zola', headers })
  expect(body.problems.map(({ code, detail }) => [code, detail])).toEqual([
    ['price_changed', details[0]],
    ['delivery_missing', details[1]],
  ])
  const { body: checked } = await api.call<Schema<'CartValidation'>>(`POST /v1/carts/${cart.id}/validation`, { as: 'zola', headers })
  const { cart_email } = words[language as keyof typeof words].phrases
  expect(checked.problems.map(({ detail }) => detail)).toEqual([...details, cart_email])
  const answer = await graphql(api, `{ cart(id: "${cart.id}") { problems { detail } } }`, { as: 'zola', headers })
  expect(answer.body.data?.cart.problems).toEqual(details.map((detail) => ({ detail })))
})
