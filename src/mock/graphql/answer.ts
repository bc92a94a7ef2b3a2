import { execute, type GraphQLError } from 'graphql'
import type { Schema } from '#contract/operation.ts'
import type { AnyReply, ProblemDocument } from '#mock/kernel/handlers.ts'
import { preferredType } from '#mock/kernel/media-type.ts'
import { problem } from '#mock/kernel/problem.ts'
import type { GraphqlDoor } from './door.ts'
import { costs, type Prepared, prepare, type Refusal } from './prepare.ts'
import { schema } from './schema.ts'
import { createSession, memberOf } from './session.ts'

interface Asked {
  body: Schema<'GraphqlRequest'>
  accept: string
}

export type AnswerGraphql = typeof answerGraphql

/**
 * Answers a request of GraphQL over HTTP. What breaks a limit is refused with 400 before anything runs; what goes wrong in a field stands
 * beside the data of the others, with 200.
 */
export async function answerGraphql({ body, accept }: Asked, door: GraphqlDoor): Promise<AnyReply> {
  const type = preferredType(accept, ['application/graphql-response+json', 'application/json']) ?? 'application/json'
  const headers = { 'Content-Type': type }
  const prepared = prepare(body)
  if (!('plan' in prepared)) return { status: 400, body: { errors: refusalErrors(prepared, door) }, headers }
  const { quota } = door
  // The request itself has taken the first point.
  const exceeded = prepared.cost > 1 ? quota.take(prepared.cost - 1) : undefined
  if (exceeded) return exceeded
  const { result, loads } = await run(prepared, body, door)
  const actual = costs.actual(prepared.plan, result.data)
  quota.giveBack(prepared.cost - actual)
  const cost: Schema<'GraphqlCost'> = {
    requested: prepared.cost,
    actual,
    available: quota.left(),
    restore_rate: Math.round(quota.restoreRate * 100) / 100,
  }
  const errors = result.errors?.map((error) => errorBody(error, door))
  return { status: 200, body: { data: result.data ?? null, ...(errors && { errors }), extensions: { cost, loads } }, headers }
}

async function run({ document }: Prepared, { variables, extensions }: Schema<'GraphqlRequest'>, door: GraphqlDoor) {
  const session = createSession(door, { isBatching: extensions?.loaders !== false })
  const result = await execute({ schema, document, variableValues: variables ?? {}, contextValue: session, fieldResolver: memberOf })
  return { result, loads: session.loads() }
}

const withProblem = ({ message, locations, path }: GraphQLError, document: ProblemDocument) => ({
  message: document.detail || message,
  ...(locations && { locations }),
  ...(path && { path }),
  extensions: document,
})

/** An error of a field. It holds the problem of an operation, or it is a mistake of ours that nobody outside should read. */
function errorBody(error: GraphQLError, { documentOf, onError }: GraphqlDoor) {
  if ('code' in error.extensions) return withProblem(error, error.extensions as unknown as ProblemDocument)
  onError(error.originalError ?? error)
  return withProblem(error, documentOf(problem('internal_error')))
}

function refusalErrors(refusal: Refusal, { documentOf }: GraphqlDoor) {
  if ('problem' in refusal) {
    const document = documentOf(refusal.problem)
    return [{ message: document.detail, extensions: document }]
  }
  return refusal.errors.map((error) =>
    withProblem(error, documentOf(problem('graphql_invalid', {}, { words: { problem: error.message } }))),
  )
}
