import type { Schema } from '#contract/operation.ts'
import { control } from '#sandbox/control.ts'
import { Receivers } from './Receivers.tsx'
import { useLive } from './use-live.ts'

/** Everything that the shop sends out: mail, text messages and webhooks. None of it leaves the browser. */
export default function MessagesPanel() {
  const { found: mail } = useLive(() => control.mailbox())
  const { found: sms } = useLive(() => control.sms())
  return (
    <div class="panel-inner">
      <section aria-labelledby="mail">
        <h3 id="mail">{`Mail ${mail ? `(${mail.data.length})` : ''}`}</h3>
        {mail?.data.length === 0 && (
          <p class="log-empty">Mail that the shop sends lands here and nowhere else. Register somebody, or place an order.</p>
        )}
        {mail?.data.slice(0, 50).map((one) => (
          <Letter key={one.id} head={one.subject} {...one} />
        ))}
      </section>
      <section aria-labelledby="sms">
        <h3 id="sms">{`Text messages ${sms ? `(${sms.data.length})` : ''}`}</h3>
        {sms?.data.length === 0 && <p class="log-empty">Text messages to phones land here. A shipment that leaves sends one.</p>}
        {sms?.data.slice(0, 50).map((one) => (
          <Letter key={one.id} head={one.text} {...one} />
        ))}
      </section>
      <Receivers />
    </div>
  )
}

type LetterProps = Pick<Schema<'Mail'>, 'to' | 'text' | 'template' | 'sent_at'> & { head: string }

function Letter({ head, to, text, template, sent_at: at }: LetterProps) {
  return (
    <details class="letter">
      <summary>
        <strong>{head}</strong> <small>{`to ${to}, ${new Date(at).toLocaleString('en')}`}</small>
      </summary>
      <p class="panel-text">{text}</p>
      <p class="panel-to">{`Template ${template}`}</p>
    </details>
  )
}
