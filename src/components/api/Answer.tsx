import { useEffect, useState } from 'preact/hooks'
import { href } from '#components/href.ts'
import { problemCode } from '#contract/problem-code.ts'
import { statusName } from '#contract/status-name.ts'
import type { Exchange } from '#sandbox/exchange.ts'
import { Json } from './json.tsx'
import { statusTone } from './status.ts'

interface Props {
  exchange: Exchange
  operationId?: string
}

/** What came back: status in words, time, whether it keeps the contract, headers and body. */
export function Answer({ exchange, operationId }: Props) {
  const { status, milliseconds, responseHeaders, responseBody } = exchange
  const problem = status >= 400 ? codeOf(responseBody) : undefined
  return (
    <section class="answer" aria-label="Answer">
      <p class="answer-line">
        <strong class={`status tone-${statusTone(status)}`}>
          {status} {statusName(status)}
        </strong>
        <span>{milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms</span>
        <span>{new Blob([responseBody]).size.toLocaleString('en')} bytes</span>
        {!exchange.isCut && <Conformity {...{ exchange, operationId }} />}
      </p>
      {problem && (
        <p class="answer-problem">
          <a href={href(`/problems/${problem.replaceAll('_', '-')}/`)}>{problem}</a>: what it means and what a client should do
        </p>
      )}
      <details class="answer-headers">
        <summary>{Object.keys(responseHeaders).length} headers</summary>
        <dl>
          {Object.entries(responseHeaders).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      {responseBody === '' ? <p class="answer-empty">The answer has no body.</p> : <Json text={responseBody} />}
    </section>
  )
}

function codeOf(body: string): string | undefined {
  try {
    return problemCode(JSON.parse(body))
  } catch {
    return undefined
  }
}

/** Holds the answer against the contract. The schemas are loaded only now. */
function Conformity({ exchange, operationId }: { exchange: Exchange; operationId: string | undefined }) {
  const [wrong, setWrong] = useState<string[]>()
  useEffect(() => {
    let isCurrent = true
    setWrong(undefined)
    if (operationId) {
      void import('#contract/conformance.ts').then(({ createAnswerCheck }) => {
        if (isCurrent)
          setWrong(createAnswerCheck()(operationId, exchange.status, exchange.responseBody, exchange.responseHeaders['content-type']))
      })
    }
    return () => {
      isCurrent = false
    }
  }, [exchange, operationId])
  if (!wrong) return null
  if (wrong.length === 0) return <span class="conforms">conforms to the contract</span>
  return (
    <span class="breaks" title={wrong.join('\n')}>
      breaks the contract: {wrong[0]}
    </span>
  )
}
