import { describe, expect, test } from 'vitest'
import { parties, people, successRecipe, verdictOf } from '#contract/access.ts'
import { recipes } from '#contract/generated/recipes.ts'
import type { OperationId } from '#contract/operation.ts'
import type { CallStep, Recipe } from '#contract/shape.ts'
import { createTestApi } from '#mock/testing.ts'
import { runRecipe } from '../../src/sandbox/recipe.ts'

// Each operation is called by everybody: the success recipe is cooked as written, and its last call is made by each party in turn. What
// they get is what `x-nexus-access` declares, and what the table on the page of the operation says.

const done = [200, 201, 202, 204]

describe.each(Object.keys(recipes) as OperationId[])('%s', (operationId) => {
  const recipe = successRecipe(operationId)!

  test.each(parties)('called by %s', async (party) => {
    const api = createTestApi()
    const before: (CallStep | object)[] = [...(recipe.before ?? [])]
    const { as: _, ...anonymous } = recipe
    const last: Recipe = party === 'nobody' || party === 'guest' ? anonymous : { ...anonymous, as: people[party] }
    if (party === 'guest') {
      before.push({ call: 'createCart', save: 'guest_cart' })
      last.headers = { ...last.headers, 'Cart-Token': '{{guest_cart.cart_token}}' }
    }
    const { answer } = await runRecipe(
      operationId,
      { ...last, before: before as CallStep[] },
      { fetch: api.fetch, origin: 'https://roles.nexuscommerce.example' },
    )
    const expected = verdictOf(operationId, party).flatMap((verdict) => (verdict === 'in' ? done : [verdict]))
    expect(expected, `${operationId} as ${party}: ${answer.status} ${answer.body.slice(0, 200)}`).toContain(answer.status)
  })
})
