import { createCheck } from './check.ts'
import { problemCode } from './problem-code.ts'
import type { SchemaSet } from './shape.ts'

/** Says in words what of an answer breaks the contract: an undeclared status or problem code, or a body that does not fit its schema. */
export type AnswerCheck = (operationId: string, status: number, body: string | null, type?: string) => string[]

/** What an operation declares besides its schemas. */
export interface Declared {
  produces: readonly string[]
  problems: readonly string[]
}

/** Holds answers against schemas and declarations. */
export function checkAnswers(schemas: SchemaSet, declaredOf: (operationId: string) => Declared | undefined): AnswerCheck {
  const check = createCheck(schemas)
  return (operationId, status, body, type = 'application/json') => {
    const route = declaredOf(operationId)
    if (!route) return [`${operationId} is not an operation of the contract.`]
    const declared = schemas.operations[operationId]?.[String(status)]
    const name = `${operationId} ${status}`
    if (!body) return declared && status !== 304 ? [`${name}: the contract promises a body.`] : []
    if (!declared) return [`${name} is not declared.`]
    if (!/[/+]json$/.test(type)) return isProduced(route, type) ? [] : [`${name}: the type ${type} is not declared.`]
    const value = parse(body)
    if (value === undefined) return [`${name}: the body is not JSON.`]
    const broken = check(operationId, String(status), value).map(({ pointer, code }) => `${pointer || 'the body'} is ${code}`)
    return [...undeclaredCode(route, status, value), ...broken].map((finding) => `${name}: ${finding}.`)
  }
}

const isProduced = ({ produces }: Declared, type: string) => produces.some((produced) => type.startsWith(produced))

function undeclaredCode({ problems }: Declared, status: number, problem: unknown): string[] {
  if (status < 400) return []
  const code = problemCode(problem) ?? 'of no problem'
  return problems.includes(code) ? [] : [`the code ${code} is not declared`]
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
