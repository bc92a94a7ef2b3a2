import { evaluate, type Scope } from './expressions.ts'
import type { Criterion } from './journey.ts'

const comparison = /^\s*(\$\S+)\s*(==|!=|<=|>=|<|>)\s*(.+?)\s*$/

/** A condition taken apart, for those who tell it in words. */
export interface Comparison {
  left: string
  operator: string
  right: string
}

/** Whether an answer fulfils a criterion (Arazzo 1.0.1, 4.6.11). Fails when it is written in a way that this project does not use. */
export function isFulfilled(criterion: Criterion, scope: Scope): boolean {
  if (criterion.type === 'regex') {
    const value = evaluate(criterion.context, scope)
    return value !== undefined && value !== null && new RegExp(criterion.condition).test(String(value))
  }
  return partsOf(criterion).every(({ condition }) => compares(condition, scope))
}

/** The conditions that have to hold together, one by one. */
export const partsOf = (criterion: Criterion): Criterion[] =>
  criterion.type === 'regex' ? [criterion] : criterion.condition.split('&&').map((condition) => ({ condition: condition.trim() }))

/** Both sides of a comparison. Fails when it is none. */
export function comparisonIn(text: string): Comparison {
  const [, left, operator, right] = comparison.exec(text) ?? []
  if (!left || !operator || !right) throw new Error(`Failed to judge "${text}": write it as an expression, a comparison and a literal.`)
  return { left, operator, right }
}

function compares(text: string, scope: Scope): boolean {
  const { left, operator, right } = comparisonIn(text)
  const [a, b] = [comparable(evaluate(left, scope)), comparable(literal(right, scope))]
  if (operator === '==') return a === b
  if (operator === '!=') return a !== b
  if (typeof a !== 'number' || typeof b !== 'number') return false
  return { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b }[operator]!
}

function literal(text: string, scope: Scope): unknown {
  const quoted = /^'(.*)'$/.exec(text)?.[1]
  if (quoted !== undefined) return quoted.replaceAll("''", "'")
  return text.startsWith('$') ? evaluate(text, scope) : JSON.parse(text)
}

// Texts are compared without regard to case, as the specification says.
const comparable = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value)
