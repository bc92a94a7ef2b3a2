import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { type Exchange, send } from '#sandbox/exchange.ts'
import { identity, onIdentityChange, type Persona, personaList, tokenOf } from '#sandbox/identity.ts'
import { learn } from '#sandbox/learn.ts'
import { etagOf, recent } from '#sandbox/recent.ts'
import { Answer } from './Answer.tsx'
import { Fields } from './Fields.tsx'
import { type Credentials, draftOf, type FormModel, missing, startBody, startValues } from './form.ts'

type Who = Persona | 'nobody' | 'guest'

/** A form for one operation. It is plain HTML until it is touched, and then sends through the sandbox. */
export default function TryIt({ model, onAnswer }: { model: FormModel; onAnswer?: (exchange: Exchange) => void }) {
  const [values, setValues] = useState(() => startValues(model, made(), freshKey, isBrowser ? etagOf : undefined))
  const [body, setBody] = useState(() => startBody(model, made()))
  const [who, setWho] = useState<Who>(() => firstWho(model))
  const [exchange, setExchange] = useState<Exchange>()
  const [trouble, setTrouble] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const listening = useRef<AbortController>()
  const id = useId()

  // Hydration leaves the fields as the build made them. A second rendering brings in what this browser knows.
  const [, setIsAwake] = useState(false)
  useEffect(() => setIsAwake(true), [])
  // The samples of the page say what the form says.
  useEffect(() => {
    // The first import takes longer than those after it, and must not have the last word.
    let isCurrent = true
    if (document.querySelector('.samples'))
      void import('./follow.ts').then(
        ({ follow }) => isCurrent && follow(model, draftOf(model, values, body, shownCredentials(who, model))),
      )
    return () => {
      isCurrent = false
    }
  }, [model, values, body, who])
  useEffect(() => onIdentityChange(() => setWho((before) => chosen() ?? before)), [])

  const submit = async (event: Event) => {
    event.preventDefault()
    const lacking = missing(model, values)
    if (lacking.length > 0) return setTrouble(`${lacking.join(', ')} ${lacking.length === 1 ? 'has' : 'have'} no value yet.`)
    setTrouble('')
    setIsBusy(true)
    listening.current = new AbortController()
    try {
      const draft = draftOf(model, values, body, await credentials(who, model))
      const answer = await send(draft, { signal: listening.current.signal, onPart: setExchange })
      learn(answer)
      setExchange(answer)
      onAnswer?.(answer)
    } catch (error) {
      setTrouble(
        error instanceof TypeError
          ? 'No answer came: the request or its answer was lost on the way. A fault may be on, or the sandbox was reset.'
          : (error as Error).message,
      )
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <form class="try" onSubmit={submit} aria-label={`Try ${model.operationId}`} noValidate>
      {model.identity !== 'none' && (
        <label class="field">
          <span>Send as</span>
          <select class="input" value={who} onChange={(event) => setWho(event.currentTarget.value as Who)}>
            <option value="nobody">Nobody</option>
            {model.acceptsGuest && <option value="guest">A guest, with the last cart token</option>}
            {personaList.map((persona) => (
              <option key={persona.id} value={persona.id}>{`${persona.name} (${persona.role})`}</option>
            ))}
          </select>
          <small>The form logs in by itself when it has to.</small>
        </label>
      )}
      <Fields {...{ model, values, id }} onInput={(key, value) => setValues({ ...values, [key]: value })} />
      {model.body !== null && (
        <div class="field">
          <label for={`${id}-body`}>
            Body <small>{body.startsWith('data:') ? 'bytes, as a data URL' : 'JSON'}</small>
          </label>
          <textarea
            id={`${id}-body`}
            class="input"
            rows={Math.min(14, body.split('\n').length + 1)}
            spellcheck={false}
            value={body}
            onInput={(event) => setBody(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="try-send">
        <button class="button button-run" type="submit" disabled={isBusy}>
          {isBusy ? 'Sending' : 'Send'}
        </button>
        {isBusy && exchange?.isCut && (
          <button class="button" type="button" onClick={() => listening.current?.abort()}>
            Stop listening
          </button>
        )}
        <code class="try-line">
          {model.method} {draftOf(model, values, body, {}).path}
        </code>
      </div>
      <div aria-live="polite">
        {trouble && <p class="trouble">{trouble}</p>}
        {exchange && <p class="sr-only">{`Answered ${exchange.status}`}</p>}
      </div>
      {exchange && <Answer {...{ exchange, operationId: model.operationId }} />}
      <noscript>
        <p class="trouble">The form needs JavaScript. The samples below work without it, against the shop on your own machine.</p>
      </noscript>
    </form>
  )
}

// While the site is built there is nobody yet.
const isBrowser = typeof window !== 'undefined'
const made = () => (isBrowser ? recent() : {})
const freshKey = () => (isBrowser ? crypto.randomUUID() : '')
const chosen = () => (isBrowser ? (identity()?.persona as Persona | undefined) : undefined)

/** Who sends at first: the guest whose cart was made last, whoever is logged in, or the person of the example. */
function firstWho({ acceptsGuest, persona }: FormModel): Who {
  if (acceptsGuest && made().cart_token !== undefined) return 'guest'
  return chosen() ?? (persona as Persona | null) ?? 'nobody'
}

/** Who sends, without anybody's secret: samples take that from the environment. */
function shownCredentials(who: Who, { identity: needed }: FormModel): Credentials {
  if (needed === 'none' || who === 'nobody') return {}
  return who === 'guest' ? { cartToken: '…' } : { token: '…' }
}

async function credentials(who: Who, model: FormModel): Promise<Credentials> {
  if (model.identity === 'none' || who === 'nobody') return {}
  if (who === 'guest') {
    const token = recent().cart_token
    return token === undefined ? {} : { cartToken: String(token) }
  }
  return { token: await tokenOf(who) }
}
