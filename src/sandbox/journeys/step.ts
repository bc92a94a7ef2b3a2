import { routes } from '#contract/generated/routes.ts'
import type { OperationId } from '#contract/operation.ts'
import { comparisonIn, isFulfilled, partsOf } from './criteria.ts'
import { evaluate, expressionsIn, fillIn, type Scope } from './expressions.ts'
import type { Criterion, JourneyStep } from './journey.ts'

/** The request of a step, with values in place of its expressions. */
export interface StepRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: string | null
}

export interface StepAnswer {
  status: number
  /** By name, in lower case. */
  headers: Record<string, string>
  body: string
}

/** One condition, whether an answer fulfils it, and what stood there instead or as wished. */
export interface Verdict {
  criterion: Criterion
  isFulfilled: boolean
  found: unknown
}

/** An expression in the request of a step: in which part, and the name of the parameter or a JSON Pointer in the body. */
export interface Use {
  place: 'path' | 'query' | 'header' | 'body'
  name: string
  expression: string
}

/** The operation that a step calls, and whether it is a lever of the sandbox and not a part of the API. */
export function operationOf({ operationId, stepId }: JourneyStep): { id: OperationId; method: string; path: string; isLever: boolean } {
  const id = operationId.split('.').at(-1)!
  if (!(id in routes)) throw new Error(`Failed to take the step ${stepId}: no operation is called "${id}".`)
  // Checked above.
  const { method, path, plane } = routes[id as OperationId]
  return { id: id as OperationId, method, path, isLever: plane === 'sandbox' }
}

/** What a step sends. Expressions without a value stay in it as they are written. */
export function requestOf(step: JourneyStep, scope: Scope): StepRequest {
  const { method, path: template } = operationOf(step)
  const { parameters = [], requestBody } = step
  const filled = parameters.map((parameter) => ({ ...parameter, value: String(fillIn(parameter.value, scope)) }))
  const values = (place: string) =>
    filled.filter((parameter) => parameter.in === place).map(({ name, value }): [string, string] => [name, value])
  const path = values('path').reduce((text, [key, value]) => text.replace(`{${key}}`, () => segment(value)), template)
  const query = new URLSearchParams(values('query')).toString()
  const payload = requestBody && fillIn(requestBody.payload, scope)
  return {
    method,
    path: query ? `${path}?${query}` : path,
    headers: { ...(requestBody && { 'Content-Type': requestBody.contentType }), ...Object.fromEntries(values('header')) },
    body: payload === undefined ? null : typeof payload === 'string' ? payload : JSON.stringify(payload),
  }
}

// A dollar may stand in a path as it is (RFC 3986, 3.3), so an expression without a value can still be read there.
const segment = (value: string) => encodeURIComponent(value).replaceAll('%24', '$')

/** The expressions that the request of a step is filled with. */
export function usesOf({ parameters = [], requestBody }: JourneyStep): Use[] {
  const named = parameters.flatMap(({ name, in: place, value }) =>
    expressionsIn(value).map(({ expression }): Use => ({ place, name, expression })),
  )
  const body = expressionsIn(requestBody?.payload).map(({ pointer, expression }): Use => ({ place: 'body', name: pointer, expression }))
  return [...named, ...body]
}

/** Holds an answer against the criteria of its step, and takes from it what the step keeps. */
export function judge(step: JourneyStep, before: Scope, answer: StepAnswer): { verdicts: Verdict[]; outputs: Record<string, unknown> } {
  const seen: Scope = {
    ...before,
    statusCode: answer.status,
    header: (name) => answer.headers[name.toLowerCase()] ?? null,
    body: jsonOf(answer),
  }
  const verdicts = step.successCriteria.flatMap(partsOf).map((criterion): Verdict => {
    const subject = criterion.type === 'regex' ? criterion.context : comparisonIn(criterion.condition).left
    return { criterion, isFulfilled: isFulfilled(criterion, seen), found: evaluate(subject, seen) }
  })
  const outputs = Object.fromEntries(Object.entries(step.outputs ?? {}).map(([name, expression]) => [name, evaluate(expression, seen)]))
  return { verdicts, outputs }
}

/** A body that is no JSON, or broken JSON, has no parts that an expression could name. */
function jsonOf({ headers, body }: StepAnswer): unknown {
  if (!/[/+]json/.test(headers['content-type'] ?? '') || body === '') return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
