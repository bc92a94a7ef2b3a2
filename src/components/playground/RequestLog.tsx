import { useEffect, useState } from 'preact/hooks'
import { statusTone } from '#components/api/status.ts'
import type { Schema } from '#contract/operation.ts'
import { onSandboxChange } from '#sandbox/client.ts'
import { control } from '#sandbox/control.ts'

/** The last requests to the shop, from every page and tab, with what each did. */
export default function RequestLog() {
  const [requests, setRequests] = useState<Schema<'RequestSummary'>[]>()
  useEffect(() => {
    const load = () =>
      void control.requests(30).then(
        ({ data }) => setRequests(data),
        () => setRequests([]),
      )
    load()
    return onSandboxChange(load)
  }, [])
  return (
    <section class="card log" aria-labelledby="log">
      <h2 id="log">Requests</h2>
      {requests?.length === 0 && (
        <p class="log-empty">
          Requests to the shop will be listed here, with what each one did. Send the one beside, or run an example on another page.
        </p>
      )}
      <ul>
        {requests?.map((request) => (
          <Entry key={request.id} request={request} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ request }: { request: Schema<'RequestSummary'> }) {
  const [trace, setTrace] = useState<Schema<'Trace'>>()
  const open = () => {
    if (!trace) void control.trace(request.id).then(setTrace, () => undefined)
  }
  return (
    <li>
      <details onToggle={open}>
        <summary>
          <span class={`method method-${request.method.toLowerCase()}`}>{request.method}</span>
          <code>{request.path}</code>
          <strong class={`tone-${statusTone(request.status)}`}>{request.status === 0 ? 'lost' : request.status}</strong>
        </summary>
        {trace && <Facts trace={trace} />}
      </details>
    </li>
  )
}

function Facts({ trace }: { trace: Schema<'Trace'> }) {
  const { actor, steps, rules, reads, changes, events } = trace
  const last = steps.at(-1)
  const facts: [string, string][] = [
    ['Caller', actor],
    ['Ended in', last ? `${last.name}${last.outcome ? `: ${last.outcome}` : ''}` : ''],
    ['Rules', rules.join(', ')],
    [
      'Read',
      Object.entries(reads)
        .map(([table, count]) => `${table} ${count}`)
        .join(', '),
    ],
    [
      'Changed',
      changes
        .map(({ table, before, after }) => `${table} ${before === null ? 'added' : after === null ? 'deleted' : 'changed'}`)
        .join(', '),
    ],
    ['Events', events.map(({ type }) => String(type)).join(', ')],
  ]
  return (
    <dl>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
