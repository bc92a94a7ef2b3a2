import type { Operation } from './contract.ts'

/** Who may call an operation, in words: one line for each party that has some access. */
export function accessLines({ access, identity, signature }: Operation): string[] {
  if (signature) return ['The payment provider, known by its signature over the body.']
  if (access.anyone)
    return [
      identity === 'optional' ? 'Everybody. Somebody who is logged in may see or get more.' : 'Everybody. Credentials are not looked at.',
    ]
  const parties = {
    guest: 'A guest with the token of the cart',
    customer: 'A customer',
    vendor: 'A vendor',
    admin: 'An administrator',
  } as const
  const reach = { own: 'for what is their own', any: 'for everything' } as const
  return Object.entries(parties).flatMap(([party, name]) => {
    const scope = access[party as keyof typeof parties]
    return scope ? [`${name}, ${reach[scope]}.`] : []
  })
}
