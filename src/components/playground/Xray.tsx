import { useState } from 'preact/hooks'
import { businessRules } from '#contract/generated/rules.ts'
import type { Schema } from '#contract/operation.ts'
import { Diff } from './Diff.tsx'
import { TraceMessages } from './TraceMessages.tsx'

type Trace = Schema<'Trace'>

/** What one request did in the shop: the way through the pipeline, the rules, the rows, and what it set off. */
export function Xray({ trace }: { trace: Trace }) {
  const { actor, steps, rules, reads, changes, events, agenda, duration_ms: duration } = trace
  const rows = Object.entries(reads)
  return (
    <div class="xray">
      <ol class="steps" aria-label="Steps">
        {steps.map(({ name, ms, outcome }) => (
          <li key={name} class={outcome ? 'is-end' : ''}>
            {name}
            <small>{outcome ?? `${ms.toFixed(ms < 1 ? 2 : 1)} ms`}</small>
          </li>
        ))}
      </ol>
      <dl>
        <Fact name="Caller">{actor}</Fact>
        <Fact name="Worked">{`${duration.toFixed(1)} ms`}</Fact>
        {rules.length > 0 && (
          <Fact name="Rules">
            <ul>
              {rules.map((id) => (
                <li key={id}>
                  <strong>{id}</strong> {id in businessRules ? businessRules[id as keyof typeof businessRules].title : ''}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {rows.length > 0 && <Fact name="Read">{rows.map(([table, count]) => `${table} ${count.toLocaleString('en')}`).join(', ')}</Fact>}
        {events.length > 0 && <Fact name="Events">{events.map(({ type }) => String(type)).join(', ')}</Fact>}
        {agenda.length > 0 && (
          <Fact name="Set off">
            <ul>
              {agenda.map(({ at, kind, ref }) => (
                <li key={kind + ref + at}>
                  {`${kind}, due ${new Date(at).toLocaleString('en')}`} <small>{ref}</small>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      <Changes changes={changes} />
      <TraceMessages {...{ trace }} />
    </div>
  )
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const shownFirst = 12

function Changes({ changes }: Pick<Trace, 'changes'>) {
  const [isWhole, setIsWhole] = useState(false)
  if (changes.length === 0) return <p class="xray-none">It changed no rows.</p>
  const shown = isWhole ? changes : changes.slice(0, shownFirst)
  return (
    <section class="changes" aria-label="Changed rows">
      {shown.map((change) => (
        <Diff key={`${change.table} ${change.id}`} {...change} />
      ))}
      {!isWhole && changes.length > shownFirst && (
        <button type="button" class="link-button" onClick={() => setIsWhole(true)}>
          {`Show all ${changes.length} rows`}
        </button>
      )}
    </section>
  )
}
