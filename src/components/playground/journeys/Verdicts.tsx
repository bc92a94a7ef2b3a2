import { InlineText } from '#components/api/InlineText.tsx'
import { partsOf } from '#sandbox/journeys/criteria.ts'
import type { Criterion } from '#sandbox/journeys/journey.ts'
import type { Verdict } from '#sandbox/journeys/step.ts'
import { criterionWords, shortly } from './words.ts'

interface Props {
  criteria: Criterion[]
  /** Nothing before an answer came. */
  verdicts?: Verdict[]
}

/** What the answer of a step has to be, and whether it is, in words. */
export function Verdicts({ criteria, verdicts }: Props) {
  return (
    <ul class="walk-verdicts" aria-label="What is expected">
      {verdicts
        ? verdicts.map(({ criterion, isFulfilled, found }) => (
            <li key={criterionWords(criterion)}>
              <strong class={isFulfilled ? 'tone-good' : 'tone-bad'}>{isFulfilled ? '✓ Holds:' : '✗ Does not hold:'}</strong>{' '}
              <InlineText text={criterionWords(criterion)} />
              {!isFulfilled && (found === undefined ? ' There is no such thing in the answer.' : <Found value={found} />)}
            </li>
          ))
        : criteria.flatMap(partsOf).map((criterion) => (
            <li key={criterionWords(criterion)}>
              Expected: <InlineText text={criterionWords(criterion)} />
            </li>
          ))}
    </ul>
  )
}

const Found = ({ value }: { value: unknown }) => (
  <>
    {' It is '}
    <code>{shortly(value)}</code>.
  </>
)
