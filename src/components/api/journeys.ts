import recorded from '#contract/generated/journeys.json'
import { routes } from '#contract/generated/routes.ts'

/** A step of a journey, as its page tells it. */
export interface JourneyStep {
  id: string
  about: string
  operation: string
  /** Whether the operation has a page, or is a lever of the sandbox. */
  isOfApi: boolean
}

/** A story of several calls, told by the contract and walked in CI over every door of the shop. */
export interface Journey {
  id: string
  title: string
  summary: string
  about: string
  steps: JourneyStep[]
}

interface Arazzo {
  info: { title: string; summary: string }
  workflows: { description: string; steps: { stepId: string; description: string; operationId: string }[] }[]
}

export const journeys: Journey[] = Object.entries(recorded as unknown as Record<string, Arazzo>).map(([id, { info, workflows }]) => ({
  id,
  title: info.title,
  summary: info.summary,
  about: workflows[0]?.description ?? '',
  steps: workflows
    .flatMap(({ steps }) => steps)
    .map(({ stepId, description, operationId }) => {
      const operation = operationId.split('.').at(-1)!
      return { id: stepId, about: description, operation, isOfApi: operation in routes && operationId.includes('.nexus.') }
    }),
}))

/** The journeys that call an operation. */
export const journeysWith = (operation: string): Journey[] =>
  journeys.filter(({ steps }) => steps.some((step) => step.isOfApi && step.operation === operation))
