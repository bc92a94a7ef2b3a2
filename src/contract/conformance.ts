import { createCheck } from './check.ts'
import { responseSchemas } from './generated/response-schemas.ts'
import { routes } from './generated/routes.ts'
import type { OperationId } from './operation.ts'

/** Says in words what of an answer breaks the contract: an undeclared status or problem code, or a body that does not fit its schema. */
export type AnswerCheck = (operationId: string, status: number, body: string | null) => string[]

export function createAnswerCheck(): AnswerCheck {
  const check = createCheck(responseSchemas)
  return (operationId, status, body) => {
    if (!(operationId in routes)) return [`${operationId} is not an operation of the contract.`]
    const declared = responseSchemas.operations[operationId]?.[String(status)]
    const name = `${operationId} ${status}`
    if (body === null || body === '') return declared && status !== 304 ? [`${name}: the contract promises a body.`] : []
    if (!declared) return [`${name} is not declared.`]
    const value: unknown = JSON.parse(body)
    if (status >= 400) {
      const { code } = value as { code: string }
      // Listed as texts so that any code can be looked for.
      const codes: readonly string[] = routes[operationId as OperationId].problems
      if (!codes.includes(code)) return [`${name}: the code ${code} is not declared.`]
    }
    return check(operationId, String(status), value).map(({ pointer, code }) => `${name}: ${pointer || 'the body'} is ${code}.`)
  }
}
