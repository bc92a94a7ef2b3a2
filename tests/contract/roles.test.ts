import { describe, expect, test } from 'vitest'
import { recipes } from '#contract/generated/recipes.ts'
import { routes } from '#contract/generated/routes.ts'
import type { OperationId } from '#contract/operation.ts'
import type { CallStep, Recipe } from '#contract/shape.ts'
import { createTestApi } from '#mock/testing.ts'
import { runRecipe } from '../../src/sandbox/recipe.ts'

// Each operation is called by everybody: the success recipe is cooked as written, and its last call is made by each party in turn. What
// they may do is what `x-nexus-access` declares.

type Party = 'nobody' | 'guest' | 'customer' | 'other customer' | 'vendor' | 'other vendor' | 'admin'

const people: Record<Exclude<Party, 'nobody' | 'guest'>, string> = {
  customer: 'amina',
  'other customer': 'kofi',
  vendor: 'wanjiru',
  'other vendor': 'chidi',
  admin: 'selam',
}
const parties: Party[] = ['nobody', 'guest', 'customer', 'other customer', 'vendor', 'other vendor', 'admin']

const done = [200, 201, 202, 204]
// Two sides meet in these things: a customer's order holds goods of a vendor.
const shared = new Set<string>(['Orders'])
// What a role alone does not give: only buyers review (BR-35 says who they are).
const earned = new Set<OperationId>(['createReview'])

/** What the contract promises a party: it gets in, it is turned away by role (401 or 403), or the thing does not exist for it (404). */
function expected(operationId: OperationId, party: Party, owner: string | null): number[] {
  const route = routes[operationId]
  const access: Partial<Record<string, string>> = route.access
  if (access.anyone) return done
  if (party === 'nobody') return [401]
  // A guest's token opens guest carts only, and the things of these recipes are a customer's.
  if (party === 'guest') return access.guest ? [404] : [401]
  const role = party.replace('other ', '')
  if (!access[role]) return [403]
  // What lies under /me is the caller's own, whoever calls: somebody else may not have one yet.
  if (route.path.startsWith('/v1/me/') && party.startsWith('other ')) return [...done, 404]
  if (earned.has(operationId) && party.startsWith('other ')) return [403]
  const isInvolved = shared.has(route.tag) && (party === 'customer' || party === 'vendor')
  const isMine = owner === null || owner === people[party] || isInvolved || access[role] === 'any'
  return isMine ? done : [404]
}

const operations = Object.entries(recipes).map(
  ([id, byKey]) =>
    [
      id as OperationId,
      Object.entries(byKey)
        .filter(([key]) => /^2\d\d$/.test(key))
        .at(-1)![1],
    ] as const,
)

describe.each(operations)('%s', (operationId, recipe) => {
  // Things in the path or the body that belong to somebody; reading one's own profile has nothing to own.
  const isOwned = /\{\{/.test(JSON.stringify([recipe.path ?? {}, recipe.body ?? {}]))
  const owner = isOwned ? (recipe.as ?? null) : null

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
    expect(expected(operationId, party, owner), `${operationId} as ${party}: ${answer.status} ${answer.body.slice(0, 200)}`).toContain(
      answer.status,
    )
  })
})
