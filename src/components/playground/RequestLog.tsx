import { useEffect, useRef, useState } from 'preact/hooks'
import { statusTone } from '#components/api/status.ts'
import type { Schema } from '#contract/operation.ts'
import { control } from '#sandbox/control.ts'
import type { Sent } from './keep.ts'
import { goTo, pointList } from './time-machine.ts'
import { useLive } from './use-live.ts'
import { Xray } from './Xray.tsx'

interface Props {
  sent: Sent[]
  onAgain: (entry: Sent) => void
  onOpen: (entry: Sent) => void
}

interface Entry {
  id: string
  at: string
  method: string
  path: string
  status: number
  /** Whether the shop still knows what it did. */
  isKnown: boolean
  sent: Sent | undefined
}

/** The last requests to the shop, from every page and tab, with what each did; and those from here that the shop has forgotten. */
export default function RequestLog({ sent, onAgain, onOpen }: Props) {
  const { found, trouble } = useLive(() => control.requests(50))
  const wanted = useWanted()
  const entries = found && entriesOf(found.data, sent)
  return (
    <section class="card log" aria-labelledby="log">
      <h2 id="log">Requests</h2>
      {trouble && <p class="log-empty trouble">{trouble}</p>}
      {entries?.length === 0 && (
        <p class="log-empty">
          Requests to the shop will be listed here, with what each one did. Send the one above, or run an example on another page.
        </p>
      )}
      {wanted && entries && !entries.some(({ id }) => id === wanted) && (
        <p class="log-empty">{`The shop does not know the request ${wanted} any more. It keeps the last of them, until it starts anew.`}</p>
      )}
      <ul>
        {entries?.map((entry) => (
          <Row key={entry.id} {...{ entry, onAgain, onOpen }} isWanted={entry.id === wanted} />
        ))}
      </ul>
    </section>
  )
}

/** The request whose x-ray an address asks for: `#trace=` and its id. */
function useWanted(): string | undefined {
  const [wanted, setWanted] = useState<string>()
  useEffect(() => {
    const look = () => setWanted(/^#trace=(req_\w+)$/.exec(location.hash)?.[1])
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return wanted
}

function entriesOf(requests: Schema<'RequestSummary'>[], sent: Sent[]): Entry[] {
  const known = new Set(requests.map(({ id }) => id))
  const listed = requests.map((one) => ({ ...one, isKnown: true, sent: sent.find(({ id }) => id === one.id) }))
  const forgotten = sent.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, ...one.draft, isKnown: false, sent: one }))
  return [...listed, ...forgotten]
}

function Row({ entry, onAgain, onOpen, isWanted }: { entry: Entry; isWanted: boolean } & Pick<Props, 'onAgain' | 'onOpen'>) {
  const details = useRef<HTMLDetailsElement>(null)
  const [trace, setTrace] = useState<Schema<'Trace'>>()
  const [trouble, setTrouble] = useState('')
  const { id, method, path, status, isKnown, sent } = entry
  const points = new Set(pointList().map((point) => point.id))
  const open = () => {
    setTrouble('')
    if (!trace && isKnown)
      void control.trace(id).then(setTrace, () => setTrouble('The shop did not say what this request did. Close it and open it again.'))
  }
  useEffect(() => {
    if (!isWanted || !details.current) return
    details.current.open = true
    details.current.scrollIntoView({ block: 'center' })
    details.current.querySelector('summary')?.focus({ preventScroll: true })
  }, [isWanted])
  return (
    <li>
      <details ref={details} onToggle={open}>
        <summary>
          <span class={`method method-${method.toLowerCase()}`}>{method}</span>
          <code>{path}</code>
          <strong class={`tone-${statusTone(status)}`}>{status === 0 ? 'lost' : status}</strong>
        </summary>
        <div class="log-detail">
          {sent && (
            <p class="panel-buttons">
              <button type="button" class="button button-small" onClick={() => onAgain(sent)}>
                Send again
              </button>
              <button type="button" class="button button-small" onClick={() => onOpen(sent)}>
                Open as a request
              </button>
              {sent.point !== undefined && points.has(sent.point) && (
                <button
                  type="button"
                  class="button button-small"
                  onClick={() => void goTo(sent.point!).catch((error: Error) => setTrouble(error.message))}
                >
                  Undo this and what came after
                </button>
              )}
            </p>
          )}
          {trouble && (
            <p class="log-empty trouble" role="alert">
              {trouble}
            </p>
          )}
          {trace ? (
            <Xray trace={trace} />
          ) : (
            !isKnown && <p class="log-empty">The shop does not know this request any more, or it never came there.</p>
          )}
        </div>
      </details>
    </li>
  )
}
