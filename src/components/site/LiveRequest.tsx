import { useState } from 'preact/hooks'
import { Json } from '#components/api/json.tsx'
import { statusTone } from '#components/api/status.ts'
import type { Schema } from '#contract/operation.ts'
import { statusName } from '#contract/status-name.ts'
import { control } from '#sandbox/control.ts'
import { type Exchange, send } from '#sandbox/exchange.ts'

interface Props {
  /** The request that is shown first. */
  path: string
  /** What the shop answered when the site was built. */
  recorded: { status: number; body: string }
}

interface Sent {
  exchange: Exchange
  trace: Schema<'Trace'> | undefined
  wrong: string[]
}

/** One request that can be changed and sent, with its answer and what the shop did for it. */
export default function LiveRequest({ path: first, recorded }: Props) {
  const [path, setPath] = useState(first)
  const [sent, setSent] = useState<Sent>()
  const [trouble, setTrouble] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  const submit = async (event: Event) => {
    event.preventDefault()
    setIsBusy(true)
    setTrouble('')
    try {
      setSent(await ask(path))
    } catch (error) {
      setTrouble(`No answer came: ${(error as Error).message}`)
    } finally {
      setIsBusy(false)
    }
  }
  const { status, body } = sent ? { status: sent.exchange.status, body: sent.exchange.responseBody } : recorded

  return (
    <form class="live" onSubmit={submit} aria-label="A request to the sandbox">
      <div class="live-line">
        <span class="method method-get">GET</span>
        <input
          class="live-path"
          aria-label="Path and query"
          value={path}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          onInput={(event) => setPath(event.currentTarget.value)}
        />
        <button class="button button-run" type="submit" disabled={isBusy}>
          {isBusy ? 'Sending' : 'Send'}
        </button>
      </div>
      <p class="live-status" aria-live="polite">
        <strong class={`tone-${statusTone(status)}`}>{`${status} ${statusName(status)}`}</strong>
        {sent ? (
          <>
            <span>{`${sent.exchange.milliseconds.toFixed(1)} ms`}</span>
            <span class={sent.wrong.length === 0 ? 'conforms' : 'breaks'}>{sent.wrong[0] ?? 'conforms to the contract'}</span>
          </>
        ) : (
          <span>recorded when this page was built; Send asks the shop in your browser</span>
        )}
      </p>
      {trouble && <p class="trouble">{trouble}</p>}
      <Json text={body} />
      {sent?.trace && <Pipeline trace={sent.trace} />}
    </form>
  )
}

async function ask(path: string): Promise<Sent> {
  const exchange = await send({ method: 'GET', path: path.startsWith('/') ? path : `/${path}`, headers: {}, body: null })
  const trace = await control.trace(exchange.responseHeaders['x-request-id'] ?? '').catch(() => undefined)
  const { createAnswerCheck } = await import('#contract/conformance.ts')
  const wrong = trace?.operation_id
    ? createAnswerCheck()(trace.operation_id, exchange.status, exchange.responseBody, exchange.responseHeaders['content-type'])
    : []
  return { exchange, trace, wrong }
}

/** What the shop did, in one line: the steps, the rules it met, the rows it read. */
function Pipeline({ trace }: { trace: Schema<'Trace'> }) {
  const rows = Object.values(trace.reads).reduce((total, count) => total + count, 0)
  const facts = [...trace.steps.map(({ name, outcome }) => (outcome ? `${name}: ${outcome}` : name)), ...trace.rules, `${rows} rows read`]
  return (
    <p class="live-steps">
      <span class="sr-only">What the shop did: </span>
      {facts.join(' › ')}
    </p>
  )
}
