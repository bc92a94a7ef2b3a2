import { evaluate, type Scope } from './expressions.ts'
import type { Criterion } from './journey.ts'

const comparison = /^\s*(\$\S+)\s*(==|!=|<=|>=|<|>)\s*(.+?)\s*$/

/** Whether an answer fulfils a criterion (Arazzo 1.0.1, 4.6.11). Fails when it is written in a way that this project does not use. */
export function isFulfilled({ condition, context, type }: Criterion, scope: Scope): boolean {
  if (type === 'regex') {
    const value = evaluate(context, scope)
    return value !== undefined && value !== null && new RegExp(condition).test(String(value))
  }
  return condition.split('&&').every((part) => compares(part, scope))
}

function compares(text: string, scope: Scope): boolean {
  const [, left, operator, right] = comparison.exec(text) ?? []
  if (!left || !operator || !right) throw new Error(`Failed to judge "${text}": write it as an expression, a comparison and a literal.`)
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
