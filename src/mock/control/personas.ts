import { personas } from '#contract/generated/personas.ts'
import type { Input, Schema } from '#contract/operation.ts'
import { seedId } from '#mock/kernel/ids.ts'
import { problem } from '#mock/kernel/problem.ts'
import { created, ok } from '#mock/kernel/reply.ts'
import { issueTokens, openSession } from '#mock/resources/accounts/sessions.ts'
import { newCart } from '#mock/resources/carts/new-cart.ts'
import type { State } from '#mock/state.ts'
import type { Control } from './operations.ts'

interface Uses {
  state: Pick<State, 'db'>
  actAs: Control['actAs']
}

/** The people that every scenario has, and who has no account. */
export const personaHandlers = {
  listPersonas(_input: unknown, { state: { db } }: Uses) {
    const people = Object.entries(personas.people).flatMap(([persona, { about }]): Schema<'Persona'>[] => {
      const user = db.users.get(seedId('usr', persona))
      return user ? [{ persona, name: user.name, role: user.role, email: user.email, status: user.status, about }] : []
    })
    return ok({
      data: [{ persona: 'guest', ...personas.guest, role: 'guest' as const, email: null, status: 'active' as const }, ...people],
    })
  },

  loginPersona: ({ path: { persona } }: Input<'loginPersona'>, { state: { db }, actAs }: Uses) =>
    actAs({ kind: 'anonymous' }, (context) => {
      if (persona === 'guest') {
        const cart = newCart(null, 'KES', context)
        return created(cart, `/v1/carts/${cart.id}`)
      }
      const user = Object.hasOwn(personas.people, persona) ? db.users.get(seedId('usr', persona)) : undefined
      if (!user) return problem('not_found')
      return user.status === 'suspended' ? problem('account_suspended') : ok(issueTokens(user, openSession(user, context), context))
    }),
}
