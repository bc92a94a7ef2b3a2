/**
 * What a client can see of the contract, as short facts: `member Order status` → `required string`. The first word is the kind, the second
 * the owner (an operation, a schema, an event or a problem), the rest the name within it.
 */
export type Facts = Record<string, string>

export const factKinds = [
  'operation',
  'access',
  'parameter',
  'body',
  'answer',
  'raises',
  'schema',
  'member',
  'value',
  'event',
  'problem',
] as const
export type FactKind = (typeof factKinds)[number]

/** A key of `Facts`, taken apart. */
export interface FactKey {
  kind: FactKind
  owner: string
  /** Empty for facts about the owner as a whole. */
  name: string
}

/** A difference between two surfaces. */
export interface Change extends FactKey {
  /** What was there; missing for what was added. */
  before?: string
  /** What is there; missing for what was removed. */
  after?: string
  /** Why a client that works today can fail, or nothing when it goes on working. */
  breaking?: string
}

export function keyOf(key: string): FactKey {
  const [kind, owner, ...rest] = key.split(' ')
  return { kind: kind as FactKind, owner: owner!, name: rest.join(' ') }
}

/** The same facts in an order that does not depend on where they came from. */
export const sorted = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
