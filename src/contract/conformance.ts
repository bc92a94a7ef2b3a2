import { type AnswerCheck, checkAnswers } from './answer-findings.ts'
import { responseSchemas } from './generated/response-schemas.ts'
import { routes } from './generated/routes.ts'
import type { OperationId } from './operation.ts'

/** Holds answers of every operation against the contract. A page that speaks of one operation should load only that one's schemas. */
export const createAnswerCheck = (): AnswerCheck =>
  checkAnswers(responseSchemas, (operationId) => (operationId in routes ? routes[operationId as OperationId] : undefined))
