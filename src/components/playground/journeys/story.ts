import recorded from '#contract/generated/journeys.json'
import { personas } from '#contract/generated/personas.ts'
import { scenarios } from '#contract/generated/scenarios.ts'
import type { Journey, JourneyStep } from '#sandbox/journeys/journey.ts'
import { operationOf, usesOf } from '#sandbox/journeys/step.ts'

/** A journey of the contract, as the playground walks it. */
export interface Story {
  id: string
  title: string
  about: string
  steps: JourneyStep[]
}

export const stories: Story[] = Object.entries(recorded as unknown as Record<string, Journey>).map(([id, { info, workflows }]) => ({
  id,
  title: info.title,
  about: workflows[0].description,
  steps: workflows[0].steps,
}))

export const storyOf = (id: string): Story | undefined => stories.find((story) => story.id === id)

/** The step and the output that an expression speaks of. */
export function sourceOf(expression: string): { stepId: string; output: string } | undefined {
  const [, stepId, output] = /^\$steps\.([^.]+)\.outputs\.(.+)$/.exec(expression) ?? []
  return stepId && output ? { stepId, output } : undefined
}

/** Who sends a step: somebody by the name before the `@`, `guest`, or `nobody` when it carries no credentials. */
export function senderOf(step: JourneyStep, steps: JourneyStep[]): string {
  const header = usesOf(step).find(({ place, name }) => place === 'header' && (name === 'Authorization' || name === 'Cart-Token'))
  if (!header) return 'nobody'
  return header.name === 'Cart-Token' ? 'guest' : owner(header.expression, steps)
}

/** Whose a token is: of the e-mail address that logged in, or of the token that it was exchanged for. */
function owner(expression: string, steps: JourneyStep[]): string {
  const step = steps.find(({ stepId }) => stepId === sourceOf(expression)?.stepId)
  const { email } = (step?.requestBody?.payload ?? {}) as { email?: string }
  if (email) return email.split('@')[0]!
  const before = step && usesOf(step).find(({ expression: other }) => other !== expression)
  return before ? owner(before.expression, steps) : 'nobody'
}

/** What a person is called. Some of them only register on the way. */
export function nameOf(person: string): string {
  const known = Object.hasOwn(personas.people, person) ? personas.people[person as keyof typeof personas.people].name : undefined
  return known ?? person[0]!.toUpperCase() + person.slice(1)
}

/** The title of the scenario that a step starts the shop with; nothing for every other step. */
export function freshShopOf(step: JourneyStep): string | undefined {
  if (operationOf(step).id !== 'resetSandbox') return undefined
  const { scenario = 'default' } = (step.requestBody?.payload ?? {}) as { scenario?: keyof typeof scenarios }
  return scenarios[scenario].title
}
