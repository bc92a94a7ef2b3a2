import { useEffect, useMemo, useState } from 'preact/hooks'
import { BodyView } from '#components/api/answer/BodyView.tsx'
import { Explanation } from '#components/api/answer/Explanation.tsx'
import { HeaderList } from '#components/api/answer/HeaderList.tsx'
import { statusTone } from '#components/api/status.ts'
import type { Schema } from '#contract/operation.ts'
import { statusName } from '#contract/status-name.ts'
import type { Exchange } from '#sandbox/exchange.ts'
import type { Guide } from './guide.ts'

interface Props {
  exchange: Exchange | undefined
  operationId: string | undefined
  guide: Guide | undefined
  isBusy: boolean
  onStop: () => void
}

/** What came back: status in words, whether it keeps the contract, time, headers and body. */
export function AnswerPane({ exchange, operationId, guide, isBusy, onStop }: Props) {
  const value = useMemo(() => parse(exchange), [exchange])
  if (!exchange)
    return (
      <p class="pane-empty">
        The answer will stand here, with what its status means, what its headers say, and whether it keeps the contract. Press{' '}
        <kbd>Ctrl</kbd>
        {' + '}
        <kbd>Enter</kbd> to send.
      </p>
    )
  const { status, milliseconds, responseHeaders, responseBody, isCut } = exchange
  return (
    <>
      <p class="answer-line">
        <strong class={`status tone-${statusTone(status)}`}>{`${status} ${statusName(status)}`}</strong>
        <span>{milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds).toLocaleString('en')} ms</span>
        <span>{bytes(responseBody)}</span>
        {guide && operationId && !isCut && <Conformity {...{ exchange, operationId, guide }} />}
        {isBusy && isCut && (
          <button type="button" class="button button-small" onClick={onStop}>
            Stop listening
          </button>
        )}
      </p>
      <Explanation status={status} value={value} texts={guide} />
      {operationId === 'executeGraphql' && status === 200 && <GraphqlSaid answer={value as GraphqlAnswer | undefined} />}
      <HeaderList headers={responseHeaders} texts={guide?.headers} />
      <BodyView
        text={responseBody}
        value={value}
        contentType={responseHeaders['content-type'] ?? ''}
        isCut={isCut}
        name={operationId ? `${operationId[0]!.toUpperCase()}${operationId.slice(1)}Answer` : 'Answer'}
      />
    </>
  )
}

type GraphqlAnswer = Partial<Schema<'GraphqlResponse'>>

/** What GraphQL says of itself beside the data: fields that failed although the status is 200, and what it did cost. */
function GraphqlSaid({ answer }: { answer: GraphqlAnswer | undefined }) {
  const { errors = [], extensions } = answer ?? {}
  if (errors.length === 0 && !extensions) return null
  return (
    <div class="explain">
      {errors.length > 0 && (
        <ul>
          {errors.slice(0, 20).map(({ message, path, extensions: { code } }) => (
            <li key={`${path?.join('.')}${message}`}>
              <code>{path?.join('.') ?? code}</code> {`failed with ${code}: ${message}`}
            </li>
          ))}
        </ul>
      )}
      {extensions && (
        <p>
          {`Cost ${extensions.cost.actual} of the ${extensions.cost.requested} points that it could have cost. ${extensions.cost.available.toLocaleString('en')} are left. The shop was asked for data ${extensions.loads === 1 ? 'once' : `${extensions.loads} times`}.`}
        </p>
      )}
    </div>
  )
}

const bytes = (text: string) => {
  const size = text.length > 1_000_000 ? text.length : new Blob([text]).size
  return size > 1_000_000 ? `${(size / 1e6).toFixed(1)} MB` : `${size.toLocaleString('en')} bytes`
}

function parse(exchange: Exchange | undefined): unknown {
  if (!exchange || !/[/+]json/.test(exchange.responseHeaders['content-type'] ?? '')) return undefined
  try {
    return JSON.parse(exchange.responseBody)
  } catch {
    return undefined
  }
}

/** Holds the answer against the contract. What checks is loaded only now. */
function Conformity({ exchange, operationId, guide }: { exchange: Exchange; operationId: string; guide: Guide }) {
  const [wrong, setWrong] = useState<string[]>()
  useEffect(() => {
    let isCurrent = true
    setWrong(undefined)
    void import('#contract/answer-findings.ts').then(({ checkAnswers }) => {
      const check = checkAnswers(guide.response, () => ({ produces: guide.produces, problems: Object.keys(guide.problems) }))
      const { status, responseBody, responseHeaders } = exchange
      if (isCurrent) setWrong(check(operationId, status, responseBody, responseHeaders['content-type']))
    })
    return () => {
      isCurrent = false
    }
  }, [exchange, operationId, guide])
  if (!wrong) return null
  if (wrong.length === 0) return <span class="conforms">conforms to the contract</span>
  return <span class="breaks">{`breaks the contract: ${wrong[0]}${wrong.length > 1 ? ` And ${wrong.length - 1} more.` : ''}`}</span>
}
