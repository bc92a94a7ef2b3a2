import { useId, useRef } from 'preact/hooks'
import { Fields } from '#components/api/Fields.tsx'
import type { FormModel } from '#components/api/form.ts'
import { personaList } from '#sandbox/identity.ts'
import { variableList } from '#sandbox/variables.ts'
import type { Finding } from './check-request.ts'
import { documentIn } from './graphql-document.ts'
import { LaterGraphql } from './LaterGraphql.tsx'
import { locate } from './locate.ts'
import { type Request, rawOf } from './request.ts'

interface Props {
  model: FormModel
  request: Request
  findings: Finding[]
  onChange: (change: Partial<Request>) => void
  /** The request was rewritten as text. */
  onRaw: (text: string) => void
}

/** A request as a form or as text. Both say the same; what the form cannot say stays in the text. */
export function Editor({ model, request, findings, onChange, onRaw }: Props) {
  const id = useId()
  const isRaw = request.view === 'raw' || request.isFree
  return (
    <div class="editor">
      <fieldset class="segments">
        <legend class="sr-only">Write the request as</legend>
        {(['form', 'raw'] as const).map((view) => (
          <label key={view}>
            <input
              type="radio"
              name={`${id}-view`}
              checked={isRaw === (view === 'raw')}
              disabled={view === 'form' && request.isFree}
              onChange={() => onChange({ view })}
            />
            <span>{view === 'form' ? 'Form' : 'Raw'}</span>
          </label>
        ))}
      </fieldset>
      {isRaw ? <Raw {...{ model, request, onRaw, id }} /> : <Form {...{ model, request, findings, onChange, id }} />}
      <details class="variables">
        <summary>{'Variables in {{ }}'}</summary>
        <dl>
          {variableList.map(({ name, about }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

function Raw({ model, request, onRaw, id }: Pick<Props, 'model' | 'request' | 'onRaw'> & { id: string }) {
  const text = rawOf(model, request)
  return (
    <div class="field">
      <label for={`${id}-raw`}>Request as text</label>
      <textarea
        id={`${id}-raw`}
        class="input raw"
        rows={Math.min(24, Math.max(8, text.split('\n').length + 1))}
        spellcheck={false}
        autocapitalize="off"
        value={text}
        onInput={(event) => onRaw(event.currentTarget.value)}
      />
      <small>
        {!request.isFree
          ? 'Method and path, headers, an empty line, the body. The form follows what you write.'
          : 'The form has no place for a part of this, so it is sent as it stands here.'}
      </small>
    </div>
  )
}

function Form({ model, request, findings, onChange, id }: Omit<Props, 'onRaw'> & { id: string }) {
  const wrong = Object.fromEntries(findings.filter(({ field }) => field !== 'body').map(({ field, text }) => [field, text]))
  return (
    <>
      {model.identity !== 'none' && (
        <label class="field">
          <span>Send as</span>
          <select class="input" value={request.who} onChange={(event) => onChange({ who: event.currentTarget.value })}>
            <option value="nobody">Nobody</option>
            {model.acceptsGuest && <option value="guest">A guest, with the last cart token</option>}
            {personaList.map((persona) => (
              <option key={persona.id} value={persona.id}>{`${persona.name} (${persona.role})`}</option>
            ))}
          </select>
        </label>
      )}
      <Fields
        {...{ model, id, wrong, values: request.values }}
        onInput={(key, value) => onChange({ values: { ...request.values, [key]: value } })}
      />
      {model.body !== null && <Body {...{ id, request, onChange }} findings={findings.filter(({ field }) => field === 'body')} />}
      {request.extra.length > 0 && (
        <p class="editor-extra">
          Also sent: <code>{request.extra.map(([name, value]) => `${name}: ${value}`).join(', ')}</code>. The raw view holds it.
        </p>
      )}
    </>
  )
}

type BodyProps = Pick<Props, 'request' | 'findings' | 'onChange'> & { id: string }

function Body(props: BodyProps) {
  const document = props.request.operationId === 'executeGraphql' ? documentIn(props.request.body) : undefined
  return document ? <LaterGraphql {...{ document, ...props }} plain={<TextBody {...props} />} /> : <TextBody {...props} />
}

function TextBody({ id, request, findings, onChange }: BodyProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const { body } = request
  const show = (pointer: string) => {
    const [start, end] = locate(body, pointer)
    area.current?.focus()
    area.current?.setSelectionRange(start, end)
  }
  return (
    <div class="field">
      <label for={`${id}-body`}>
        Body <small>{body.startsWith('data:') ? 'bytes, as a data URL' : 'JSON'}</small>
      </label>
      <textarea
        ref={area}
        id={`${id}-body`}
        class="input"
        rows={Math.min(18, body.split('\n').length + 1)}
        spellcheck={false}
        autocapitalize="off"
        aria-invalid={findings.length > 0 ? 'true' : undefined}
        aria-describedby={findings.length > 0 ? `${id}-body-wrong` : undefined}
        value={body}
        onInput={(event) => onChange({ body: event.currentTarget.value })}
      />
      {findings.length > 0 && (
        <ul id={`${id}-body-wrong`} class="field-wrong">
          {findings.map(({ pointer, text }) => (
            <li key={pointer + text}>
              <button type="button" class="link-button" onClick={() => show(pointer)}>
                {`${pointer || 'The whole body'}, line ${body.slice(0, locate(body, pointer)[0]).split('\n').length}`}
              </button>{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
