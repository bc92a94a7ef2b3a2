import type { Scope } from './expressions.ts'
import type { Criterion, Journey, JourneyStep } from './journey.ts'
import { judge, requestOf, type StepAnswer, type StepRequest } from './step.ts'

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
  request: StepRequest
  answer: StepAnswer
  /** The conditions that the answer does not fulfil. */
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
  const { verdicts, outputs } = judge(step, scope, answer)
  const missed = verdicts.filter(({ isFulfilled }) => !isFulfilled).map(({ criterion }) => criterion)
  return { stepId: step.stepId, description: step.description, request, answer, missed, outputs }
}
