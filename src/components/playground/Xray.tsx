import type { Schema } from '#contract/operation.ts'

/** What one request did in the shop. */
export function Xray({ trace }: { trace: Schema<'Trace'> }) {
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
