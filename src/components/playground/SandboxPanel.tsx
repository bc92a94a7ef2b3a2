import { useEffect, useState } from 'preact/hooks'
import { scenarios } from '#contract/generated/scenarios.ts'
import type { Schema } from '#contract/operation.ts'
import { onSandboxChange, ready, type SandboxMode } from '#sandbox/client.ts'
import { control } from '#sandbox/control.ts'

type Scenario = Schema<'ScenarioName'>

const modes: Record<SandboxMode, string> = {
  'service-worker': 'The service worker of this site answers. All tabs share one shop.',
  message: 'The service worker answers by messages until the page is loaded again. All tabs share one shop.',
  page: 'This browser has no service worker here, so the page itself answers. Code in workers cannot reach the shop by itself.',
  memory: 'This browser has no service worker here, so the page itself answers.',
}

const keeping: Record<Schema<'Sandbox'>['storage'], string> = {
  saved: 'What you do is kept on this device.',
  memory: 'This browser keeps nothing for this site: what you do is lost when the page is closed.',
  failed:
    'This browser refused to save, perhaps because the device is full. The shop goes on, and what you do is lost when the page is closed.',
}

const faults: { label: string; fault: Schema<'FaultRequest'> }[] = [
  { label: 'Next 5 answers take 2 s', fault: { kind: 'latency', delay_ms: 2000, count: 5 } },
  { label: 'Next answer is 503', fault: { kind: 'error', code: 'service_unavailable', count: 1 } },
  { label: 'Lose the next answer', fault: { kind: 'drop_response', count: 1 } },
  { label: 'Search is down', fault: { kind: 'outage', dependency: 'search' } },
]

/** The sandbox and its levers: scenario, clock, faults, mailbox. */
export default function SandboxPanel() {
  const [mode, setMode] = useState<SandboxMode>()
  const [state, setState] = useState<Schema<'Sandbox'>>()
  const [scenario, setScenario] = useState<Scenario>('default')
  const [inForce, setInForce] = useState<Schema<'Fault'>[]>([])
  const [mail, setMail] = useState<Schema<'Mail'>[]>([])
  const [said, setSaid] = useState('')

  const load = async () => {
    const [sandbox, { data: list }, { data: letters }] = await Promise.all([control.state(), control.faults(), control.mailbox()])
    setState(sandbox)
    setInForce(list)
    setMail(letters)
  }
  useEffect(() => {
    const show = () => void load().catch(({ message }: Error) => setSaid(`The shop did not answer: ${message}`))
    void ready().then(setMode)
    show()
    return onSandboxChange(show)
  }, [])
  const act = (task: Promise<unknown>, words: string) =>
    void task
      .then(() => load())
      .then(
        () => setSaid(words),
        (error: Error) => setSaid(error.message),
      )

  return (
    <section class="card panel" aria-labelledby="sandbox-panel">
      <h2 id="sandbox-panel">Your sandbox</h2>
      <p class="panel-mode">{mode ? modes[mode] : 'Looking for the shop.'}</p>
      {state && <p class={state.storage === 'saved' ? 'panel-mode' : 'trouble'}>{keeping[state.storage]}</p>}
      {state?.notice === 'reset_after_update' && (
        <p class="trouble">The site has a new version, with other tables than your shop had. It was started anew.</p>
      )}
      <div class="panel-row">
        <label class="field">
          <span>Scenario</span>
          <select class="input" value={scenario} onChange={(event) => setScenario(event.currentTarget.value as Scenario)}>
            {Object.entries(scenarios).map(([name, { title }]) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
          <small>{scenarios[scenario].about}</small>
        </label>
        <button
          class="button"
          type="button"
          onClick={() => act(control.reset(scenario), `The shop was started anew: ${scenarios[scenario].title}.`)}
        >
          Reset the shop
        </button>
      </div>
      <div class="panel-row">
        <p class="field">
          <span>Clock</span>
          <time>{state ? new Date(state.clock.now).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'medium' }) : ''}</time>
          <small>
            {state?.clock.next
              ? `Next: ${state.clock.next.kind} at ${new Date(state.clock.next.at).toLocaleString('en')}`
              : 'Nothing is due.'}
          </small>
        </p>
        <div class="panel-buttons">
          {(
            [
              ['PT10M', '+10 min'],
              ['PT1H', '+1 hour'],
              ['P1D', '+1 day'],
            ] as const
          ).map(([by, label]) => (
            <button
              key={by}
              class="button"
              type="button"
              onClick={() => act(control.advance(by), `The clock went on by ${label.slice(1)}.`)}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <div class="field">
        <span>Faults</span>
        <div class="panel-buttons">
          {faults.map(({ label, fault }) => (
            <button key={label} class="button" type="button" onClick={() => act(control.addFault(fault), `On: ${label.toLowerCase()}.`)}>
              {label}
            </button>
          ))}
          {inForce.length > 0 && (
            <button
              class="button"
              type="button"
              onClick={() => act(control.clearFaults(), 'All faults are off.')}
            >{`Switch ${inForce.length} off`}</button>
          )}
        </div>
      </div>
      <details class="panel-mail">
        <summary>{`Mailbox: ${mail.length} ${mail.length === 1 ? 'mail' : 'mails'}`}</summary>
        {mail.length === 0 && <p>Mail that the shop sends lands here and nowhere else. Place an order and look again.</p>}
        {mail.map(({ id, to, subject, text }) => (
          <article key={id}>
            <h3>{subject}</h3>
            <p class="panel-to">{`to ${to}`}</p>
            <p class="panel-text">{text}</p>
          </article>
        ))}
      </details>
      <p class="panel-said" aria-live="polite">
        {said}
      </p>
    </section>
  )
}
