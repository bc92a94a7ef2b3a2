import { routes } from '#contract/generated/routes.ts'
import type { OperationId } from '#contract/operation.ts'
import { isFulfilled } from './criteria.ts'
import { fillIn, type Scope } from './expressions.ts'
import type { Criterion, Journey, JourneyStep } from './journey.ts'

/** How a journey reaches a shop. */
export interface JourneyTarget {
  fetch: (request: Request) => Promise<Response>
  /** The origin of the shop, without a slash at the end. */
  origin: string
}

/** What became of one step. */
export interface StepRun {
  stepId: string
  description: string
  request: { method: string; path: string; headers: Record<string, string>; body: string | null }
  answer: { status: number; headers: Record<string, string>; body: string }
  /** The criteria that the answer does not fulfil. */
  missed: Criterion[]
  outputs: Record<string, unknown>
}

/** Runs a journey one step at a time: ask for the next when you are ready. It ends with the first step that misses a criterion. */
export async function* runJourney({ workflows: [workflow] }: Journey, target: JourneyTarget): AsyncGenerator<StepRun, void> {
  const scope: Scope = { inputs: {}, steps: {} }
  for (const step of workflow.steps) {
    const run = await runStep(step, scope, target)
    scope.steps[step.stepId] = { outputs: run.outputs }
    yield run
    if (run.missed.length > 0) return
  }
}

async function runStep(step: JourneyStep, scope: Scope, { fetch, origin }: JourneyTarget): Promise<StepRun> {
  const request = requestOf(step, scope)
  const { method, path, headers, body } = request
  const response = await fetch(new Request(origin + path, { method, headers, ...(body !== null && { body }) }))
  const answer = { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
  const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '')
  const seen: Scope = {
    ...scope,
    statusCode: answer.status,
    header: (name) => response.headers.get(name),
    body: isJson && answer.body ? JSON.parse(answer.body) : undefined,
  }
  const missed = step.successCriteria.filter((criterion) => !isFulfilled(criterion, seen))
  const outputs = Object.fromEntries(Object.entries(step.outputs ?? {}).map(([name, expression]) => [name, fillIn(expression, seen)]))
  return { stepId: step.stepId, description: step.description, request, answer, missed, outputs }
}

function requestOf({ operationId, parameters = [], requestBody, stepId }: JourneyStep, scope: Scope): StepRun['request'] {
  const name = operationId.split('.').at(-1)!
  if (!(name in routes)) throw new Error(`Failed to take the step ${stepId}: no operation is called "${name}".`)
  // Checked above.
  const { method, path: template } = routes[name as OperationId]
  const filled = parameters.map((parameter) => ({ ...parameter, value: String(fillIn(parameter.value, scope)) }))
  const values = (place: string) =>
    filled.filter((parameter) => parameter.in === place).map((parameter) => [parameter.name, parameter.value])
  const path = values('path').reduce((text, [key, value]) => text.replace(`{${key}}`, encodeURIComponent(value!)), template as string)
  const query = new URLSearchParams(values('query') as [string, string][]).toString()
  const payload = requestBody && fillIn(requestBody.payload, scope)
  return {
    method,
    path: query ? `${path}?${query}` : path,
    headers: { ...(requestBody && { 'Content-Type': requestBody.contentType }), ...Object.fromEntries(values('header')) },
    body: payload === undefined ? null : typeof payload === 'string' ? payload : JSON.stringify(payload),
  }
}
