import type { Schema } from '#contract/operation.ts'
import type { FieldFault } from '#mock/kernel/problem.ts'

type Option = Schema<'ProductOption'>

/** What is wrong with the options of a product: a name or a value that comes twice. */
export const optionFaults = (options: Option[]): FieldFault[] =>
  options.flatMap(({ name, values }, at): FieldFault[] => {
    const isRepeated = options.findIndex((other) => other.name === name) < at
    return [
      ...(isRepeated ? [{ pointer: `/options/${at}/name`, code: 'not_unique' as const }] : []),
      ...(new Set(values).size < values.length ? [{ pointer: `/options/${at}/values`, code: 'not_unique' as const }] : []),
    ]
  })

/** What is wrong with the values of a variant: one for each option, from the values the option has, and nothing else. */
export const optionValueFaults = (given: Record<string, string>, options: Option[]): FieldFault[] => [
  ...Object.keys(given)
    .filter((name) => !options.some((option) => option.name === name))
    .map((name) => ({ pointer: `/option_values/${name}`, code: 'unknown_field' as const })),
  ...options.flatMap(({ name, values }): FieldFault[] => {
    const value = given[name]
    if (value === undefined) return [{ pointer: `/option_values/${name}`, code: 'required' }]
    return values.includes(value)
      ? []
      : [{ pointer: `/option_values/${name}`, code: 'not_allowed', words: { allowed: values.slice(0, 20).join(', ') } }]
  }),
]

export const optionsFit = (given: Record<string, string>, options: Option[]): boolean => optionValueFaults(given, options).length === 0

/** Whether two variants stand for the same choice. */
export const isSameChoice = (a: Record<string, string>, b: Record<string, string>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, value]) => b[name] === value)
