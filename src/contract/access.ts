import type { personas } from './generated/personas.ts'
import { recipes } from './generated/recipes.ts'
import { routes } from './generated/routes.ts'
import { type Access, opensTo } from './opens-to.ts'
import type { OperationId } from './operation.ts'
import type { Recipe } from './shape.ts'

// Who gets what answer from an operation, derived from `x-nexus-access`. The suite of roles makes every one of these calls; the reference
// shows the same table.

export const parties = ['nobody', 'guest', 'customer', 'other customer', 'vendor', 'other vendor', 'admin'] as const
export type Party = (typeof parties)[number]

/** Who plays a party that has an account. */
export const people = {
  customer: 'amina',
  'other customer': 'kofi',
  vendor: 'wanjiru',
  'other vendor': 'chidi',
  admin: 'selam',
} as const satisfies Record<Exclude<Party, 'nobody' | 'guest'>, keyof typeof personas.people>

/** The party gets in, or is turned away with a status. Two of them where it depends on what the party has of its own. */
export type Verdict = ('in' | 401 | 403 | 404)[]

// Two sides meet in these things: a customer's order holds goods of a vendor.
const shared = new Set<string>(['Orders'])
// What a role alone does not give: only buyers review (BR-31 says who they are).
const earned = new Set<OperationId>(['createReview'])

/** The recipe of the success that shows most: the call that the parties make in turn. */
export const successRecipe = (id: OperationId): Recipe | undefined =>
  Object.entries(recipes[id] ?? {})
    .filter(([key]) => /^2\d\d$/.test(key))
    .at(-1)?.[1]

/** Whose thing the success is about: somebody of `people`, or nobody where the path and the body name nothing that was made before. */
export function ownerOf(id: OperationId): string | null {
  const { as = null, path = {}, body = {} } = successRecipe(id) ?? {}
  return /\{\{/.test(JSON.stringify([path, body])) ? as : null
}

/** What the contract promises a party that makes the call of the success. */
export function verdictOf(id: OperationId, party: Party): Verdict {
  const route = routes[id]
  const access: Access = route.access
  if (party === 'nobody' || party === 'guest') return withoutAccount(access, party)
  const role = party.replace('other ', '') as 'customer' | 'vendor' | 'admin'
  if (!opensTo(access, role)) return [403]
  if (access.anyone) return ['in']
  const isOther = party.startsWith('other ')
  // What lies under /me is the caller's own, whoever calls: somebody else may not have one yet.
  if (route.path.startsWith('/v1/me/') && isOther) return ['in', 404]
  if (earned.has(id) && isOther) return [403]
  const owner = ownerOf(id)
  const isInvolved = shared.has(route.tag) && (party === 'customer' || party === 'vendor')
  const isTheirs = owner === null || owner === people[party] || isInvolved || access[role] === 'any'
  return isTheirs ? ['in'] : [404]
}

function withoutAccount(access: Access, party: 'nobody' | 'guest'): Verdict {
  if (access.anyone) return ['in']
  // A guest's token opens guest carts only, and the things of these calls are a customer's.
  return party === 'guest' && access.guest ? [404] : [401]
}
