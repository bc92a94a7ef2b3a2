import { useId, useMemo, useState } from 'preact/hooks'
import { Json } from '#components/api/json.tsx'
import { type Table, tableOf } from './as-table.ts'
import { typeOf } from './as-type.ts'
import { findInJson } from './find-in-json.ts'
import { JsonTree } from './JsonTree.tsx'
import { eventsOf } from './stream-events.ts'
import { TableView } from './TableView.tsx'

type View = 'tree' | 'table' | 'type' | 'text'

interface Props {
  text: string
  /** The body as JSON; `undefined` when it is none. */
  value: unknown
  contentType: string
  isCut?: boolean | undefined
  /** What the type is called. */
  name?: string
}

const words: Record<View, string> = { tree: 'Tree', table: 'Table', type: 'TypeScript', text: 'Text' }

/** A body in the ways that fit it: folded, as a table, as a type, as it came. Whatever it holds is shown as text. */
export function BodyView({ text, value, contentType, isCut, name = 'Answer' }: Props) {
  if (contentType.startsWith('text/event-stream')) return <Events text={text} />
  if (text === '') return <p class="answer-empty">The answer has no body.</p>
  return (
    <div class="body-view">
      {isCut && <p class="trouble">{`The answer is longer than a page can hold. These are its first ${size(text.length)}.`}</p>}
      {value !== undefined ? (
        <JsonBody {...{ text, value, name }} />
      ) : (
        <>
          {contentType.includes('json') && !isCut && (
            <p class="trouble">This says that it is JSON, and it is not. It is shown as it came.</p>
          )}
          <Json text={text} />
        </>
      )}
    </div>
  )
}

function JsonBody({ text, value, name }: { text: string; value: unknown; name: string }) {
  // Two answers may stand on one page.
  const id = useId()
  const [chosen, setChosen] = useState<View>('tree')
  const [wanted, setWanted] = useState('')
  const table = useMemo(() => tableOf(value), [value])
  const views: View[] = ['tree', ...(table ? (['table'] as const) : []), 'type', 'text']
  const view = views.includes(chosen) ? chosen : 'tree'
  return (
    <>
      <div class="body-tools">
        <fieldset class="segments">
          <legend class="sr-only">Show the body as</legend>
          {views.map((one) => (
            <label key={one}>
              <input type="radio" name={`${id}-view`} checked={view === one} onChange={() => setChosen(one)} />
              <span>{words[one]}</span>
            </label>
          ))}
        </fieldset>
        <input
          type="search"
          class="input body-search"
          aria-label="Search in the body"
          placeholder="Search"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <Copy text={view === 'type' ? typeOf(value, name) : text} />
      </div>
      {wanted.trim() === '' ? <OneView {...{ view, text, value, name, table }} /> : <Hits value={value} wanted={wanted.trim()} />}
    </>
  )
}

interface ViewProps {
  view: View
  text: string
  value: unknown
  name: string
  table: Table | undefined
}

function OneView({ view, text, value, name, table }: ViewProps) {
  if (view === 'table' && table) return <TableView {...table} />
  if (view === 'text') return <Json text={text} />
  const isTree = view === 'tree'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class={isTree ? 'json json-tree' : 'json json-type'} tabIndex={0} aria-label={isTree ? 'Body' : 'Type'}>
      {isTree ? <JsonTree value={value} /> : <code>{typeOf(value, name)}</code>}
    </section>
  )
}

const size = (letters: number) => `${(letters / 1e6).toFixed(1)} MB`

function Hits({ value, wanted }: { value: unknown; wanted: string }) {
  const { hits, more } = useMemo(() => findInJson(value, wanted), [value, wanted])
  return (
    <div class="hits">
      <p aria-live="polite">
        {hits.length === 0
          ? `Nothing has "${wanted}" in it.`
          : `${hits.length}${more ? ' and more' : ''} ${hits.length === 1 ? 'place' : 'places'}`}
      </p>
      <dl>
        {hits.map(({ path, value: found }) => (
          <div key={path}>
            <dt>{path}</dt>
            <dd>{found}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The last events of a stream, the newest first. */
function Events({ text }: { text: string }) {
  const events = useMemo(() => eventsOf(text), [text])
  return (
    <div class="hits">
      <p aria-live="polite">{`${events.length} ${events.length === 1 ? 'event' : 'events'}${events.length > 100 ? ', the last 100 of them' : ''}`}</p>
      <dl>
        {events
          .slice(-100)
          .reverse()
          .map(({ id, type, data }, index) => (
            <div key={events.length - index}>
              <dt>{`${type}${id ? ` ${id}` : ''}`}</dt>
              <dd>{data.slice(0, 4000)}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

/** Copies a text, and says so where the button was. */
export function Copy({ text, label = 'Copy' }: { text: string; label?: string }) {
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('Your browser does not allow copying'),
    )
  return (
    <button type="button" class="button button-small" onClick={() => void copy()} onBlur={() => setSaid('')}>
      <span aria-live="polite">{said || label}</span>
    </button>
  )
}
