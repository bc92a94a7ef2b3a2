import { useRef } from 'preact/hooks'
import type { JourneyStep } from '#sandbox/journeys/journey.ts'
import { isOutdated, type Part, textsOf, type Walk, withText, written } from './walk.ts'
import { changeWalk } from './walking.ts'

interface Props {
  walk: Walk
  step: JourneyStep
  part: Part
  id: string
}

const labels: Record<Part, string> = { path: 'Path and query', headers: 'Headers', body: 'Body' }

/** A part of the request of a step as text: as the journey fills it, or as the reader wrote it. */
export function StepText({ walk, step, part, id }: Props) {
  const text = textsOf(step, walk)[part]
  const isEdited = walk.edits[step.stepId]?.[part] !== undefined
  const field = useRef<HTMLDivElement>(null)
  const write = (value: string) => changeWalk((latest) => withText(latest, step, part, value))
  // The button goes, so the focus goes to what it was about.
  const putBack = () => {
    write(written(step, walk)[part])
    field.current?.querySelector<HTMLElement>('.input')?.focus()
  }
  const common = {
    id,
    spellcheck: false,
    autocapitalize: 'off' as const,
    'aria-describedby': isEdited ? `${id}-edited` : undefined,
    value: text,
  }
  return (
    <div class="field" ref={field}>
      <label for={id}>
        {labels[part]} {part === 'body' && text !== '' && <small>{text.startsWith('data:') ? 'bytes, as a data URL' : 'JSON'}</small>}
      </label>
      {part === 'path' ? (
        <input {...common} class="input walk-path" type="text" autocomplete="off" onInput={(event) => write(event.currentTarget.value)} />
      ) : (
        <textarea
          {...common}
          class="input raw"
          rows={Math.min(16, Math.max(2, text.split('\n').length + 1))}
          onInput={(event) => write(event.currentTarget.value)}
        />
      )}
      {isEdited && (
        <small id={`${id}-edited`}>
          {isOutdated(walk, step, part) ? 'A value that stood here has changed since you wrote this. ' : 'You wrote this. '}
          <button type="button" class="link-button" onClick={putBack}>
            Put back what the journey says
          </button>
        </small>
      )}
    </div>
  )
}
