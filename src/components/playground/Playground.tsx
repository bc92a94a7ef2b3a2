import '#styles/form.css'
import '#styles/answer.css'
import '#styles/playground.css'
import './bench.css'
import './bench-answer.css'
import './bench-entities.css'
import './bench-graphql.css'
import './bench-journeys.css'
import './bench-panels.css'
import './bench-xray.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FormModel } from '#components/api/form.ts'
import { href } from '#components/href.ts'
import { AnswerPane } from './AnswerPane.tsx'
import { CapsuleBanner } from './CapsuleBanner.tsx'
import { Editor } from './Editor.tsx'
import { type Guide, guideOf } from './guide.ts'
import { OperationPicker } from './OperationPicker.tsx'
import { Panels } from './Panels.tsx'
import RequestLog from './RequestLog.tsx'
import { RequestTabs } from './RequestTabs.tsx'
import { draftWithVariables, type Listed } from './request.ts'
import { Shortcuts } from './Shortcuts.tsx'
import { useLinkedInstrument } from './use-linked-instrument.ts'
import { useRequests } from './use-requests.ts'
import { useSending } from './use-sending.ts'

interface Props {
  listed: Listed[]
  first: FormModel
}

/** The workbench: requests on the left, the answer on the right, and what the shop did with it below. */
export default function Playground({ listed, first }: Props) {
  const bench = useRequests(listed, first)
  const { request, model } = bench
  const sending = useSending(bench.remember)
  const [guide, setGuide] = useState<Guide>()
  const form = useRef<HTMLFormElement>(null)
  const [isAlive, setAlive] = useState(false)
  const operation = listed.find(({ id }) => id === request.operationId)
  const answered = sending.answers[request.id]
  const isBusy = sending.busy === request.id
  const isReady = model.operationId === request.operationId

  useEffect(() => {
    let isCurrent = true
    setGuide(undefined)
    void guideOf(answered?.operationId ?? request.operationId).then(
      (found) => isCurrent && setGuide(found),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [answered?.operationId ?? request.operationId])
  useEffect(() => setAlive(true), [])
  useLinkedInstrument(isAlive)
  useEffect(sending.clear, [request.id, request.operationId])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        form.current?.requestSubmit()
      }
      if (event.altKey && event.code === 'KeyO') {
        event.preventDefault()
        form.current?.querySelector<HTMLElement>('[data-shortcut="operation"]')?.focus()
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  const trouble = bench.trouble || sending.trouble
  const count = sending.findings.length
  return (
    // Until its script is here, a press would be lost: what cannot be used yet says so.
    <fieldset class="bench" role="presentation" disabled={!isAlive}>
      <CapsuleBanner listed={listed} openAll={bench.openAll} />
      <RequestTabs
        {...bench}
        listed={listed}
        current={request.id}
        onNew={() => void bench.openNew(request.operationId)}
        onNewGraphql={() => void bench.openNew('executeGraphql')}
      />
      <form
        ref={form}
        class="card pane try"
        aria-label={`Try ${request.operationId}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady && !isBusy) void sending.submit(model, request, false)
        }}
      >
        <div class="pane-bar">
          <OperationPicker listed={listed} current={operation} onPick={({ id }) => void bench.pick(id)} />
          <button class="button button-run" type="submit" disabled={isBusy || !isReady}>
            {isBusy ? 'Sending' : 'Send'}
          </button>
        </div>
        <p class="try-line">
          {operation && <span class={`method method-${operation.method.toLowerCase()}`}>{operation.method}</span>}{' '}
          {isReady ? draftWithVariables(model, request).path : 'Loading the form.'}{' '}
          <a href={href(`/api/${request.operationId}/`)}>{`What ${request.operationId} does`}</a>
        </p>
        <div aria-live="polite" class="pane-said">
          {trouble && <p class="trouble">{trouble}</p>}
          {count > 0 && (
            <p class="trouble">
              {`Not sent: the contract refuses ${count === 1 ? 'one value' : `${count} values`}. `}
              <button type="button" class="link-button" onClick={() => void sending.submit(model, request, true)}>
                Send it all the same
              </button>
            </p>
          )}
          {sending.note && <p class="note">{sending.note}</p>}
          {answered && !isBusy && <span class="sr-only">{`Answered ${answered.exchange.status}`}</span>}
        </div>
        {isReady && (
          <Editor {...{ model, request, findings: sending.findings, onChange: bench.writeForm, onRaw: bench.writeRaw }} key={request.id} />
        )}
        <noscript>
          <p class="trouble">The playground needs JavaScript. The pages of the reference hold samples that run without it.</p>
        </noscript>
      </form>
      <section class="card pane" aria-label="Answer" aria-busy={isBusy}>
        <AnswerPane
          exchange={answered?.exchange}
          operationId={answered?.operationId}
          isBusy={isBusy}
          onStop={sending.stop}
          {...{ guide }}
        />
      </section>
      <RequestLog sent={bench.sent} onAgain={(entry) => void sending.again(entry)} onOpen={(entry) => bench.openCopy(entry.request)} />
      <Panels
        listed={listed}
        request={request}
        requests={bench.requests}
        model={model}
        sent={bench.sent}
        openAll={bench.openAll}
        remember={bench.remember}
      />
      <Shortcuts />
    </fieldset>
  )
}
