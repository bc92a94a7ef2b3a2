import { render } from 'preact'
import { href } from '#components/href.ts'
import type { OperationId } from '#contract/operation.ts'
import type { Recipes } from '#contract/shape.ts'
import { sandboxFetch } from '#sandbox/client.ts'
import { disposableOrigin } from '#sandbox/names.ts'
import { Answer } from './Answer.tsx'
import { pretty } from './json.tsx'
import { statusTone } from './status.ts'
import { bringAbout, type Outcome, type Passed } from './triggering.ts'

// Two pages that trigger at the same time must not reset each other's shop.
const shop = disposableOrigin(`trigger-${Math.random().toString(36).slice(2, 8)}`)

/** Brings about what a button promises, and shows the calls that led there and the answer below it. */
export async function trigger(button: HTMLButtonElement): Promise<void> {
  const [operationId = '', key = ''] = (button.dataset.trigger ?? '').split(' ')
  const place = button.nextElementSibling!
  render(<p class="aside">Setting up a shop of its own.</p>, place)
  try {
    const recipes = (await (await fetch(href(`/api/recipes/${operationId}.json`))).json()) as Recipes[string]
    // The button is made from the contract, which has this operation.
    const outcome = await bringAbout(operationId as OperationId, recipes[key]!, { fetch: sandboxFetch, origin: shop })
    render(<Triggered {...{ outcome, operationId }} />, place)
  } catch (error) {
    render(<p class="trouble">{`It did not come about: ${(error as Error).message}`}</p>, place)
  }
}

function Triggered({ outcome: { before, last }, operationId }: { outcome: Outcome; operationId: string }) {
  return (
    <div class="card">
      {before.length > 0 && (
        <details class="calls">
          <summary>{`${before.length} ${before.length === 1 ? 'call leads' : 'calls lead'} there, in a shop of its own`}</summary>
          <ol>
            {before.map((call, index) => (
              <OneCall key={index} {...call} />
            ))}
          </ol>
        </details>
      )}
      <p class="last">
        <strong>{last.method}</strong> <code>{last.path.slice(0, 200)}</code>
      </p>
      {last.body && last.body.length < 2000 && <pre class="json">{pretty(last.body)}</pre>}
      <Answer {...{ exchange: last, operationId }} />
    </div>
  )
}

function OneCall({ request: { method, path, body }, answer, times }: Passed) {
  return (
    <li>
      <strong>{method}</strong> <code>{path.slice(0, 200)}</code>
      {times > 1 && ` ${times} times`} <span class={`tone-${statusTone(answer.status)}`}>{answer.status}</span>
      {body && body.length < 2000 && <code class="sent">{body}</code>}
    </li>
  )
}
