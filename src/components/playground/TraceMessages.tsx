import { BodyView } from '#components/api/answer/BodyView.tsx'
import type { Schema } from '#contract/operation.ts'

/** What came and what went, as the shop saw it, without secrets. */
export function TraceMessages({ trace: { request, response } }: { trace: Schema<'Trace'> }) {
  return (
    <details class="messages">
      <summary>What came and what went</summary>
      <Message name="Request" {...request} />
      <Message name="Answer" {...response} />
    </details>
  )
}

function Message({ name, headers, body }: Schema<'TraceMessage'> & { name: string }) {
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <pre class="message-headers">
        {Object.entries(headers)
          .map(([key, value]) => `${key}: ${value}`)
          .join('\n')}
      </pre>
      {body !== null && body !== '' && <BodyView text={body} value={parse(body)} contentType="" />}
    </section>
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
