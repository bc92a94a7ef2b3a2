import { useId } from 'preact/hooks'
import { href } from '#components/href.ts'
import type { Listed } from '#components/playground/request.ts'
import { evaluate } from '#sandbox/journeys/expressions.ts'
import type { JourneyStep } from '#sandbox/journeys/journey.ts'
import { operationOf, usesOf } from '#sandbox/journeys/step.ts'
import { StepAnswer } from './StepAnswer.tsx'
import { StepText } from './StepText.tsx'
import { freshShopOf, nameOf, type Story, senderOf } from './story.ts'
import { Verdicts } from './Verdicts.tsx'
import { partsFor, scopeOf, type Walk } from './walk.ts'
import { type Busy, stop } from './walking.ts'
import { memberWords, shortly, sourceWords } from './words.ts'

interface Props {
  story: Story
  walk: Walk
  step: JourneyStep
  index: number
  busy: Busy
  trouble: string
  listed: Listed[]
  onSend: () => void
  onGo: (index: number) => void
  onUndo: (point: string) => void
}

/** The step that is shown: who sends it, what it was filled with, the request to edit and send, and what came of it. */
export function StepView({ story, walk, step, index, busy, trouble, listed, onSend, onGo, onUndo }: Props) {
  const id = useId()
  const { id: operation, isLever } = operationOf(step)
  const fresh = freshShopOf(step)
  const run = walk.runs[step.stepId]
  return (
    <div class="walk-step">
      {fresh && (
        <p class="note">{`This throws away what is in your shop and starts it anew as "${fresh}". The moment before it stands under Time, as long as this page is open.`}</p>
      )}
      <p class="panel-mode">
        {isLever ? 'It pulls a lever of the sandbox, which is no part of the API.' : senderWords(senderOf(step, story.steps))}{' '}
        {!isLever && <a href={href(`/api/${operation}/`)}>{`What ${operation} does`}</a>}
      </p>
      <Sources {...{ story, walk, step }} />
      <form
        aria-label={`Step ${index + 1}`}
        onSubmit={(event) => {
          event.preventDefault()
          onSend()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          // The workbench would send its own request.
          event.preventDefault()
          event.stopPropagation()
          onSend()
        }}
      >
        {partsFor(step).map((part) => (
          <StepText key={part} {...{ walk, step, part }} id={`${id}-${part}`} />
        ))}
        <div class="panel-buttons">
          <button type="submit" class="button button-run" aria-disabled={busy !== undefined}>
            {busy === 'step' || busy === 'stream' ? 'Sending' : run ? 'Send it again' : 'Send this step'}
          </button>
          {busy === 'stream' && (
            <button type="button" class="button" onClick={stop}>
              Stop listening
            </button>
          )}
          {index > 0 && (
            <button type="button" class="button" onClick={() => onGo(index - 1)}>
              Back
            </button>
          )}
          {fresh && !run && (
            <button type="button" class="button" onClick={() => onGo(index + 1)}>
              Skip it, and walk in the shop as it is
            </button>
          )}
        </div>
      </form>
      <div role="alert">{trouble && <p class="trouble">{trouble}</p>}</div>
      {run ? (
        <StepAnswer key={run.turn} {...{ story, walk, run, index, busy, listed, onGo, onUndo }} />
      ) : (
        <Verdicts criteria={step.successCriteria} />
      )}
    </div>
  )
}

function senderWords(who: string): string {
  if (who === 'nobody') return 'It is sent without credentials.'
  return who === 'guest' ? 'A guest sends it, with the token of the cart.' : `${nameOf(who)} sends it, with an access token.`
}

/** Each value that the request was filled with, and the answer that brought it. */
function Sources({ story, walk, step }: Pick<Props, 'story' | 'walk' | 'step'>) {
  const uses = usesOf(step)
  if (uses.length === 0) return null
  return (
    <dl class="walk-values" aria-label="Filled in">
      {uses.map(({ place, name, expression }) => {
        const value = evaluate(expression, scopeOf(walk))
        const source = sourceWords(expression, story.steps)
        return (
          <div key={place + name}>
            <dt>
              <code>{place === 'body' ? memberWords(name) : name}</code> <small>{place}</small>
            </dt>
            <dd>
              {value === undefined ? (
                `waits for ${source}`
              ) : (
                <>
                  <code>{shortly(value)}</code> <small>{`from ${source}`}</small>
                </>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
