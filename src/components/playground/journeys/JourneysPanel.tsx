import { useEffect, useRef } from 'preact/hooks'
import { href } from '#components/href.ts'
import type { Bench } from '#components/playground/bench.ts'
import type { JourneyStep } from '#sandbox/journeys/journey.ts'
import { operationOf } from '#sandbox/journeys/step.ts'
import { StepView } from './StepView.tsx'
import { freshShopOf, nameOf, type Story, senderOf, stories, storyOf } from './story.ts'
import { ValueList } from './ValueList.tsx'
import { newWalk, standingOf, type Walk } from './walk.ts'
import { choose, goToStep, sendRest, sendStep, startAgain, stop, undoFrom, useWalking } from './walking.ts'
import { standingWords } from './words.ts'

/** The journeys of the contract, to be walked one step at a time: each request filled in with what came before, and open to edits. */
export default function JourneysPanel(bench: Bench) {
  const { journey, walks, busy, said, trouble } = useWalking()
  const story = storyOf(journey)!
  const walk = walks[journey] ?? newWalk()
  const panel = useRef<HTMLDivElement>(null)
  const wanted = useRef<string>()

  useEffect(() => {
    const look = () => {
      const named = /^#journey=([\w-]+)$/.exec(location.hash)?.[1]
      if (named) choose(named)
    }
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  useEffect(() => {
    if (busy !== undefined || wanted.current === undefined) return
    // What went wrong is said beside the button that was pressed.
    const isHere = trouble === '' && (document.activeElement === document.body || panel.current?.contains(document.activeElement))
    if (isHere) panel.current?.querySelector<HTMLElement>(wanted.current)?.focus()
    wanted.current = undefined
  })
  // Focus goes there when all is said and drawn.
  const act = (place: 'answer' | 'step', task: () => unknown) => {
    wanted.current = place === 'answer' ? '.walk-answer' : '[aria-current="step"]'
    void task()
  }

  return (
    <div class="panel-inner walk" ref={panel}>
      <label class="field">
        <span>Journey</span>
        <select
          class="input"
          value={journey}
          disabled={busy !== undefined}
          onChange={(event) => {
            choose(event.currentTarget.value)
            history.replaceState(null, '', `#journey=${event.currentTarget.value}`)
          }}
        >
          {stories.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p class="panel-mode">
        {story.about} <a href={href(`/reference/journeys/#${journey}`)}>Read it as a page</a>
      </p>
      <div class="panel-buttons">
        <button type="button" class="button" onClick={() => (busy === 'rest' ? stop() : act('answer', () => sendRest(bench)))}>
          {busy === 'rest' ? 'Stop' : 'Run the rest'}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={busy !== undefined}
          onClick={() => busy === undefined && act('step', () => startAgain(startWords(story)))}
        >
          Start again
        </button>
      </div>
      <p class="panel-said" aria-live="polite">
        {said}
      </p>
      <ol class="walk-steps" aria-label={`Steps of "${story.title}"`}>
        {story.steps.map((step, index) => (
          <li key={step.stepId} class={index === walk.at ? 'is-current' : ''}>
            <StepHead {...{ story, walk, step, index }} />
            {index === walk.at && (
              <StepView
                key={step.stepId}
                {...{ story, walk, step, index, busy, trouble, listed: bench.listed }}
                onSend={() => act('answer', () => sendStep(bench))}
                onUndo={(point) => act('step', () => undoFrom(index, point))}
                onGo={(to) => act('step', () => goToStep(to))}
              />
            )}
          </li>
        ))}
      </ol>
      <ValueList {...{ story, walk }} />
    </div>
  )
}

function startWords({ steps }: Story): string {
  const title = freshShopOf(steps[0]!)
  const stays = title ? ` until step 1 starts it anew as "${title}". Send that step, or skip it.` : '.'
  return `Started again, as the journey is written. Your shop stays as it is${stays}`
}

interface HeadProps {
  story: Story
  walk: Walk
  step: JourneyStep
  index: number
}

function StepHead({ story: { steps }, walk, step, index }: HeadProps) {
  const { method, path, isLever } = operationOf(step)
  const standing = standingOf(steps, walk, index)
  const mark = standing === 'expected' ? '✓ ' : standing === 'unexpected' || standing === 'lost' ? '✗ ' : ''
  return (
    <button type="button" class="walk-head" aria-current={index === walk.at ? 'step' : undefined} onClick={() => goToStep(index)}>
      <strong>{`${index + 1}. ${step.description}`}</strong>
      <span class="walk-line">
        <span class={`method method-${method.toLowerCase()}`}>{method}</span> <code>{path}</code>{' '}
        <span>{isLever ? 'a lever of the sandbox' : shortName(senderOf(step, steps))}</span>
      </span>
      {standing !== 'open' && <span class={`walk-standing is-${standing}`}>{mark + standingWords(steps, walk, index)}</span>}
    </button>
  )
}

const shortName = (who: string) => (who === 'nobody' ? 'no credentials' : who === 'guest' ? 'a guest' : nameOf(who))
