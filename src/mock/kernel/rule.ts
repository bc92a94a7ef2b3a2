import type { businessRules } from '#contract/generated/rules.ts'

/** Ids of the business rules, as in openapi/rules.yaml. */
export type RuleId = keyof typeof businessRules

/** The rules of the shop as one object. Each resource adds its own by declaration merging; tests replace single ones. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Rules {}

type AnyFunction = (...input: never[]) => unknown
type Rule = AnyFunction & { ids: RuleId[] }

/** Marks a function as the one implementation of business rules, so that every request's trace says which rules it met. */
export const rule = <F extends AnyFunction>(ids: RuleId[], decide: F): F & { ids: RuleId[] } => Object.assign(decide, { ids })

/** The same rules, each telling `onConsult` its ids before it decides. */
export function traced<R extends object>(rules: R, onConsult: (ids: RuleId[]) => void): R {
  return Object.fromEntries(
    Object.entries(rules).map(([name, decide]) => {
      const { ids } = decide as Rule
      const consulted = (...input: never[]) => {
        onConsult(ids)
        return (decide as Rule)(...input)
      }
      return [name, rule(ids, consulted)]
    }),
  ) as R
}
