import { useState } from 'preact/hooks'
import type { Schema } from '#contract/operation.ts'
import { control } from '#sandbox/control.ts'
import { useLive } from './use-live.ts'

type Receiver = Schema<'Receiver'> & { messages: Schema<'ReceiverMessage'>[] }

async function all(): Promise<Receiver[]> {
  const { data } = await control.receivers()
  return Promise.all(data.map(async (one) => ({ ...one, messages: (await control.receiverMessages(one.id)).data })))
}

const answerForm = /^\s*(\d{3})(?:\s*@\s*(\d+))?\s*$/

/** `503, 200 @ 2000` as answers: the status, and how many milliseconds it takes. `undefined` when it cannot be read. */
export function answersIn(text: string): Schema<'ReceiverAnswer'>[] | undefined {
  const found = text.split(',').map((part) => answerForm.exec(part))
  if (found.some((one) => !one)) return undefined
  return found.map((one) => ({ status: Number(one![1]), ...(one![2] !== undefined && { delay_ms: Number(one![2]) }) }))
}

/** Programs that answer for webhook addresses, and what they got. */
export function Receivers() {
  const { found } = useLive(all)
  const [url, setUrl] = useState('https://hooks.example/nexus')
  const [answers, setAnswers] = useState('503, 204')
  const [said, setSaid] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    const list = answersIn(answers)
    if (!list) return setSaid('Write answers as statuses with commas between them, for example 503, 204.')
    control.addReceiver({ url, answers: list }).then(
      () => setSaid(`Somebody listens at ${url} now. Create a webhook endpoint with this address to get messages.`),
      (error: Error) => setSaid(error.message),
    )
  }
  return (
    <section aria-labelledby="webhooks">
      <h3 id="webhooks">Webhooks</h3>
      <form class="receiver-form" onSubmit={add}>
        <label class="field">
          <span>Listen at</span>
          <input class="input" value={url} spellcheck={false} onInput={(event) => setUrl(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>Answer with</span>
          <input class="input" value={answers} spellcheck={false} onInput={(event) => setAnswers(event.currentTarget.value)} />
          <small>In this order; the last one again and again. 200 @ 2000 takes two seconds.</small>
        </label>
        <button class="button" type="submit">
          Listen
        </button>
      </form>
      <p class="panel-said" aria-live="polite">
        {said}
      </p>
      {found?.map(({ id, url: address, answers: given, messages }) => (
        <article key={id} class="receiver">
          <h4>
            <code>{address}</code>
            <button type="button" class="button button-small" onClick={() => void control.removeReceiver(id)}>
              Stop
            </button>
          </h4>
          <p class="panel-mode">{`Answers ${given.map(({ status }) => status).join(', ')}. ${messages.length} ${messages.length === 1 ? 'message' : 'messages'}.`}</p>
          {messages.map((message) => (
            <details key={message.id} class="letter">
              <summary>
                <strong>{typeIn(message.body)}</strong>{' '}
                <small>{`answered ${message.status}, ${new Date(message.at).toLocaleString('en')}`}</small>
              </summary>
              <pre class="message-headers">
                {Object.entries(message.headers)
                  .map(([name, value]) => `${name}: ${value}`)
                  .join('\n')}
                {`\n\n${message.body}`}
              </pre>
            </details>
          ))}
        </article>
      ))}
    </section>
  )
}

function typeIn(body: string): string {
  try {
    return String((JSON.parse(body) as { type?: unknown }).type ?? 'message')
  } catch {
    return 'message'
  }
}
