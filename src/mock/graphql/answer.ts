import { type ExecutionResult, execute, type GraphQLError } from 'graphql'
import type { PreparedDocument } from '#contract/graphql/prepare.ts'
import type { Schema } from '#contract/operation.ts'
import type { AnyReply, ProblemDocument } from '#mock/kernel/handlers.ts'
import { preferredType } from '#mock/kernel/media-type.ts'
import { problem } from '#mock/kernel/problem.ts'
import { redactText } from '#mock/kernel/redact.ts'
import type { GraphqlDoor } from './door.ts'
import { costs, prepare, type Refusal } from './prepare.ts'
import { schema } from './schema.ts'
import { createSession, memberOf } from './session.ts'
import { streamOfOne, subscribe } from './subscribe.ts'

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
  const type = preferredType(accept, types) ?? 'application/json'
  const isStream = type === eventStream
  const headers = { 'Content-Type': isStream ? types[0] : type }
  const prepared = prepare(body, { isStream })
  if (!('plan' in prepared)) return { status: 400, body: { errors: refusalErrors(prepared, door) }, headers }
  // The request itself has taken the first point.
  const exceeded = prepared.cost > 1 ? door.quota.take(prepared.cost - 1) : undefined
  if (exceeded) return exceeded
  if (prepared.operation.operation === 'subscription')
    return subscribe({ prepared, variables: body.variables, present: (result) => present(result, door) }, door)
  const answer = await run(prepared, body, door)
  return isStream ? streamOfOne(answer) : { status: 200, body: answer, headers }
}

const eventStream = 'text/event-stream'
const types = ['application/graphql-response+json', 'application/json', eventStream] as const

async function run(prepared: PreparedDocument, { variables, extensions }: Schema<'GraphqlRequest'>, door: GraphqlDoor): Promise<object> {
  const { quota } = door
  const session = createSession(door, { isBatching: extensions?.loaders !== false })
  const { document, plan, cost: requested } = prepared
  const result = await execute({ schema, document, variableValues: variables ?? {}, contextValue: session, fieldResolver: memberOf })
  // A list may be longer than was assumed of it. Whoever asked could not know, and pays no more than they were told.
  const actual = Math.min(requested, costs.actual(plan, result.data))
  quota.giveBack(requested - actual)
  const cost: Schema<'GraphqlCost'> = {
    requested,
    actual,
    available: quota.left(),
    restore_rate: Math.round(quota.restoreRate * 100) / 100,
  }
  return { ...present(result, door), extensions: { cost, loads: session.loads() } }
}

function present({ data, errors }: ExecutionResult, door: GraphqlDoor) {
  return { data: data ?? null, ...(errors && { errors: errors.map((error) => errorBody(error, door)) }) }
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
    withProblem(error, documentOf(problem('graphql_invalid', {}, { words: { problem: redactText(error.message) } }))),
  )
}
