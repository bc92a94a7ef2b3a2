import { whyBreaking } from './breaking.ts'
import { type Change, type FactKey, type Facts, keyOf } from './fact.ts'

/** The facts of two surfaces that differ, with both sides. */
export interface Difference {
  added: Facts
  removed: Facts
  changed: Record<string, { before: string; after: string }>
}

export function differenceOf(before: Facts, after: Facts): Difference {
  const only = (one: Facts, other: Facts) => Object.fromEntries(Object.entries(one).filter(([key]) => !(key in other)))
  const changed = Object.entries(after).filter(([key, value]) => key in before && before[key] !== value)
  return {
    added: only(after, before),
    removed: only(before, after),
    changed: Object.fromEntries(changed.map(([key, value]) => [key, { before: before[key]!, after: value }])),
  }
}

export const isEmpty = ({ added, removed, changed }: Difference): boolean =>
  [added, removed, changed].every((part) => Object.keys(part).length === 0)

/** A surface after a difference. Fails when the difference belongs to another surface. */
export function applied(facts: Facts, { added, removed, changed }: Difference): Facts {
  for (const [key, value] of [...Object.entries(removed), ...Object.entries(changed).map(([key, { before }]) => [key, before] as const)])
    if (facts[key] !== value) throw new Error(`Failed to put the changelog together: "${key}" is "${facts[key]}" and not "${value}".`)
  const rest = Object.entries(facts).filter(([key]) => !(key in removed))
  return { ...Object.fromEntries(rest), ...added, ...Object.fromEntries(Object.entries(changed).map(([key, { after }]) => [key, after])) }
}

/**
 * What changed for somebody who builds against the contract, with the reason where it breaks a client. What belongs to something that came
 * or went as a whole (an operation, a schema, a parameter, a member) is not told one by one.
 */
export function changesBetween(before: Facts, after: Facts): Change[] {
  const { added, removed, changed } = differenceOf(before, after)
  const changes: Change[] = [
    ...Object.entries(added).map(([key, value]) => ({ ...keyOf(key), after: value })),
    ...Object.entries(removed).map(([key, value]) => ({ ...keyOf(key), before: value })),
    ...Object.entries(changed).map(([key, values]) => ({ ...keyOf(key), ...values })),
  ]
  const gone = new Set(Object.keys({ ...added, ...removed }))
  return changes
    .filter((change) => !wholesOf(change).some((key) => gone.has(key)))
    .filter(({ kind, before: old, after: now }) => kind !== 'schema' || old === undefined || now === undefined)
    .map((change) => {
      const breaking = whyBreaking(change, { before, after })
      return breaking === undefined ? change : { ...change, breaking }
    })
}

/** The facts of which a change is a part: its operation, schema or problem, the parameter of a choice, and the members around a member. */
function wholesOf({ kind, owner, name }: FactKey): string[] {
  const place = kind === 'value' ? name.split(' ').slice(0, -1).join(' ') : name
  const steps = place.split('.')
  const around = steps.map((_, index) => `member ${owner} ${steps.slice(0, index + 1).join('.')}`)
  const wholes = [...['operation', 'schema', 'problem'].map((whole) => `${whole} ${owner}`), ...around, `parameter ${owner} ${place}`]
  return wholes.filter((key) => key !== [kind, owner, name].filter(Boolean).join(' '))
}
