import { useEffect, useState } from 'preact/hooks'
import { statusTone } from '#components/api/status.ts'
import { AnswerPane } from '#components/playground/AnswerPane.tsx'
import { type Guide, guideOf } from '#components/playground/guide.ts'
import { type Listed, operationFor } from '#components/playground/request.ts'
import { pointList } from '#components/playground/time-machine.ts'
import { statusName } from '#contract/status-name.ts'
import type { Story } from './story.ts'
import { Verdicts } from './Verdicts.tsx'
import { type Run, standingOf, type Walk } from './walk.ts'
import type { Busy } from './walking.ts'
import { standingWords } from './words.ts'

interface Props {
  story: Story
  walk: Walk
  run: Run
  index: number
  busy: Busy
  listed: Listed[]
  onGo: (index: number) => void
  onUndo: (point: string) => void
}

/** What came back for a step: whether it is as expected, what can be done next, and the answer as the workbench shows it. */
export function StepAnswer({ story: { steps }, walk, run, index, busy, listed, onGo, onUndo }: Props) {
  const { exchange, verdicts, point, isBodyGone } = run
  const standing = standingOf(steps, walk, index)
  const [isOpen, setOpen] = useState(standing === 'unexpected')
  const requestId = exchange?.path.startsWith('/v1/') ? exchange.responseHeaders['x-request-id'] : undefined
  const canUndo = point !== undefined && pointList().some(({ id }) => id === point)
  return (
    <section class="walk-answer" tabIndex={-1} aria-label={`Answer to step ${index + 1}`}>
      <p>
        {exchange && (
          <strong class={`status tone-${statusTone(exchange.status)}`}>{`${exchange.status} ${statusName(exchange.status)}`}</strong>
        )}{' '}
        {`Step ${index + 1}: ${standingWords(steps, walk, index)}. `}
        {requestId && <a href={`#trace=${requestId}`}>See what the shop did</a>}
      </p>
      {exchange && <Verdicts criteria={[]} verdicts={verdicts} />}
      <div class="panel-buttons">
        {index + 1 < steps.length && (
          <button type="button" class={`button ${standing === 'expected' ? 'button-run' : ''}`} onClick={() => onGo(index + 1)}>
            {standing === 'expected' ? 'Next' : 'Next all the same'}
          </button>
        )}
        {canUndo && (
          <button type="button" class="button" aria-disabled={busy !== undefined} onClick={() => onUndo(point)}>
            Put the shop back to before this step
          </button>
        )}
      </div>
      {exchange && isBodyGone && <p class="panel-mode">The body of this answer was not kept. Send the step again to see it.</p>}
      {exchange && !isBodyGone && (
        <details class="walk-full" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>The answer in full</summary>
          {isOpen && <FullAnswer {...{ run, listed }} />}
        </details>
      )}
    </section>
  )
}

function FullAnswer({ run: { exchange }, listed }: Pick<Props, 'run' | 'listed'>) {
  const [guide, setGuide] = useState<Guide>()
  // Somebody may have written another path. Levers of the sandbox have no guide.
  const operationId = exchange && operationFor(exchange, listed)?.id
  useEffect(() => {
    let isCurrent = true
    setGuide(undefined)
    if (operationId)
      void guideOf(operationId).then(
        (found) => isCurrent && setGuide(found),
        () => undefined,
      )
    return () => {
      isCurrent = false
    }
  }, [operationId])
  return <AnswerPane {...{ exchange, operationId, guide }} isBusy={false} onStop={() => undefined} />
}
