import { createCheck } from './check.ts'
import { responseSchemas } from './generated/response-schemas.ts'
import { routes } from './generated/routes.ts'
import type { OperationId } from './operation.ts'
import { problemCode } from './problem-code.ts'

/** Says in words what of an answer breaks the contract: an undeclared status or problem code, or a body that does not fit its schema. */
export type AnswerCheck = (operationId: string, status: number, body: string | null, type?: string) => string[]

export function createAnswerCheck(): AnswerCheck {
  const check = createCheck(responseSchemas)
  return (operationId, status, body, type = 'application/json') => {
    if (!(operationId in routes)) return [`${operationId} is not an operation of the contract.`]
    const declared = responseSchemas.operations[operationId]?.[String(status)]
    const name = `${operationId} ${status}`
    if (body === null || body === '') return declared && status !== 304 ? [`${name}: the contract promises a body.`] : []
    if (!declared) return [`${name} is not declared.`]
    if (!/[/+]json$/.test(type)) return isProduced(operationId, type) ? [] : [`${name}: the type ${type} is not declared.`]
    const value: unknown = JSON.parse(body)
    return [
      ...(status >= 400 ? undeclaredCode(operationId, value) : []),
      ...check(operationId, String(status), value).map(({ pointer, code }) => `${pointer || 'the body'} is ${code}`),
    ].map((finding) => `${name}: ${finding}.`)
  }
}

// Both lists are read as texts, so that any text can be looked for.
const routeOf = (operationId: string) => routes[operationId as OperationId] as { produces: readonly string[]; problems: readonly string[] }

const isProduced = (operationId: string, type: string) => routeOf(operationId).produces.some((produced) => type.startsWith(produced))

function undeclaredCode(operationId: string, problem: unknown): string[] {
  const code = problemCode(problem) ?? 'of no problem'
  return routeOf(operationId).problems.includes(code) ? [] : [`the code ${code} is not declared`]
}
