import { comparisonIn } from '#sandbox/journeys/criteria.ts'
import type { Criterion, JourneyStep } from '#sandbox/journeys/journey.ts'
import { freshShopOf, sourceOf } from './story.ts'
import { standingOf, type Walk } from './walk.ts'

const operators: Record<string, string> = {
  '==': 'is',
  '!=': 'is not',
  '<': 'is less than',
  '<=': 'is at most',
  '>': 'is more than',
  '>=': 'is at least',
}

/** A condition as a sentence, with `code` in it. */
export function criterionWords(criterion: Criterion): string {
  if (criterion.type === 'regex') return `${subjectWords(criterion.context)} matches the pattern \`${criterion.condition}\`.`
  const { left, operator, right } = comparisonIn(criterion.condition)
  return `${subjectWords(left)} ${operators[operator]} \`${right.replace(/^'(.*)'$/, '$1')}\`.`
}

function subjectWords(expression: string): string {
  if (expression === '$statusCode') return 'The status'
  const header = /^\$response\.header\.(.+)$/.exec(expression)?.[1]
  if (header) return `The header \`${header}\``
  const pointer = /^\$response\.body#\/(.+)$/.exec(expression)?.[1]
  return pointer ? `\`${memberWords(pointer)}\` of the answer` : `\`${expression}\``
}

/** `data/0/status` as a programmer would write it: `data[0].status`. */
export const memberWords = (pointer: string): string =>
  pointer
    .split('/')
    .filter(Boolean)
    .map((name, index) => (/^\d+$/.test(name) ? `[${name}]` : index === 0 ? name : `.${name}`))
    .join('')

/** A value in one short line. */
export function shortly(value: unknown, most = 60): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return text.length > most ? `${text.slice(0, most - 12)}… (${text.length.toLocaleString('en')} letters)` : text
}

/** Where a value comes from: `step 3, open-cart`. */
export function sourceWords(expression: string, steps: JourneyStep[]): string {
  const source = sourceOf(expression)
  const index = steps.findIndex(({ stepId }) => stepId === source?.stepId)
  return source && index >= 0 ? `step ${index + 1}, ${source.stepId}` : 'the inputs of the journey'
}

/** How a step stands; nothing for one that was not sent. */
export function standingWords(steps: JourneyStep[], walk: Walk, index: number): string {
  const status = walk.runs[steps[index]!.stepId]?.exchange?.status
  switch (standingOf(steps, walk, index)) {
    case 'open':
      return ''
    case 'expected':
      return `answered ${status}, as expected`
    case 'unexpected':
      return `answered ${status}, not as expected`
    case 'lost':
      return 'no answer came'
    default:
      return status === undefined
        ? 'no answer came, before an earlier step was sent again'
        : `answered ${status}, before an earlier step was sent again`
  }
}

/** What is said when a step was sent, and at the end that the journey has arrived. */
export function saidWords(steps: JourneyStep[], walk: Walk, index: number): string {
  const line = `Step ${index + 1} of ${steps.length}: ${standingWords(steps, walk, index)}.`
  const missed = walk.runs[steps[index]!.stepId]?.verdicts.filter(({ isFulfilled }) => !isFulfilled).length ?? 0
  if (missed > 0) return `${line} ${missed === 1 ? 'One condition does' : `${missed} conditions do`} not hold.`
  return index === steps.length - 1 && hasArrived(steps, walk) ? `${line} The journey has arrived.` : line
}

// A fresh shop may be left out: the shop that was there may do as well.
const hasArrived = (steps: JourneyStep[], walk: Walk) =>
  steps.every((step, index) => {
    const standing = standingOf(steps, walk, index)
    return standing === 'expected' || (standing === 'open' && freshShopOf(step) !== undefined)
  })
