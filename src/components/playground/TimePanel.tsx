import { useEffect, useState } from 'preact/hooks'
import type { Schema } from '#contract/operation.ts'
import { control } from '#sandbox/control.ts'
import { save } from './save.ts'
import { goTo, markPoint, onPoints, pointList } from './time-machine.ts'
import { useLive } from './use-live.ts'
import { useShopClock } from './use-shop-clock.ts'

const units = { minutes: ['PT', 'M'], hours: ['PT', 'H'], days: ['P', 'D'] } as const
type Unit = keyof typeof units
const most: Record<Unit, number> = { minutes: 100_000, hours: 9999, days: 365 }

/** Time in the shop: forward by the clock, back by the moments that were remembered, and away in a file. */
export default function TimePanel() {
  const [said, setSaid] = useState('')
  const act = (task: Promise<unknown>, words: string) =>
    void task.then(
      () => setSaid(words),
      (error: Error) => setSaid(error.message),
    )
  return (
    <div class="panel-inner">
      <ShopClock act={act} />
      <Moments act={act} />
      <section aria-labelledby="state-file">
        <h3 id="state-file">The whole shop as a file</h3>
        <div class="panel-buttons">
          <button
            type="button"
            class="button button-small"
            onClick={() =>
              act(
                control.snapshot().then((state) => save('shop.json', state)),
                'The shop is saved as shop.json.',
              )
            }
          >
            Export
          </button>
          <label class="button button-small file-button">
            Import
            <input
              type="file"
              accept="application/json,.json"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? []
                if (file) act(importShop(file), `The shop is what ${file.name} says.`)
                event.currentTarget.value = ''
              }}
            />
          </label>
        </div>
      </section>
      <p class="panel-said" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

interface Acts {
  act: (task: Promise<unknown>, words: string) => void
}

async function importShop(file: File): Promise<void> {
  let state: Schema<'Snapshot'>
  try {
    state = JSON.parse(await file.text()) as Schema<'Snapshot'>
  } catch {
    throw new Error(`${file.name} is not JSON.`)
  }
  await markPoint(`before ${file.name} was imported`)
  await control.restore(state)
}

function ShopClock({ act }: Acts) {
  const now = useShopClock()
  const [amount, setAmount] = useState('30')
  const [unit, setUnit] = useState<Unit>('minutes')
  const [done, setDone] = useState<Schema<'Clock'>>()
  const { found: due } = useLive(() => control.rows('agenda', { limit: 200 }))
  const advance = async () => {
    const count = Number(amount)
    if (!Number.isInteger(count) || count < 1 || count > most[unit])
      throw new Error(`Write a whole number from 1 to ${most[unit]} of ${unit}.`)
    await markPoint(`before the clock went on by ${count} ${unit}`)
    const [start, end] = units[unit]
    setDone(await control.advance(`${start}${count}${end}`))
  }
  const entries = (due?.data ?? []) as unknown as Schema<'AgendaEntry'>[]
  return (
    <section aria-labelledby="shop-clock">
      <h3 id="shop-clock">Clock</h3>
      <p class="shop-time">
        {now === undefined
          ? 'Asking for the time of the shop.'
          : new Date(now).toLocaleString('en', { dateStyle: 'full', timeStyle: 'medium' })}
      </p>
      <form
        class="clock-form"
        onSubmit={(event) => {
          event.preventDefault()
          act(advance(), `The clock went on by ${amount} ${unit}.`)
        }}
      >
        <input
          class="input"
          inputMode="numeric"
          aria-label="How many"
          value={amount}
          onInput={(event) => setAmount(event.currentTarget.value)}
        />
        <select class="input" aria-label="Of what" value={unit} onChange={(event) => setUnit(event.currentTarget.value as Unit)}>
          {Object.keys(units).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <button class="button" type="submit">
          Go on
        </button>
      </form>
      {done && <p class="panel-mode">{done.done_count === 0 ? 'Nothing fell due on the way.' : `On the way: ${counted(done)}.`}</p>}
      {entries.length > 0 && (
        <details class="due">
          <summary>{`${due?.total_count} ${due?.total_count === 1 ? 'thing is' : 'things are'} due later`}</summary>
          <ul>
            {[...entries]
              .sort((a, b) => a.at.localeCompare(b.at))
              .slice(0, 50)
              .map(({ at, kind, ref }) => (
                <li key={kind + ref + at}>
                  <strong>{kind}</strong> {new Date(at).toLocaleString('en')} <small>{ref}</small>
                </li>
              ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function counted({ done, done_count: all }: Schema<'Clock'>): string {
  const counts = new Map<string, number>()
  for (const { kind } of done) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const rest = all - done.length
  const kinds = [...counts].map(([kind, count]) => (count === 1 ? kind : `${kind} ${count} times`))
  return [...kinds, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

function Moments({ act }: Acts) {
  const [points, setPoints] = useState(pointList)
  useEffect(() => onPoints(() => setPoints(pointList())), [])
  return (
    <section aria-labelledby="moments">
      <h3 id="moments">Moments</h3>
      {points.length === 0 && (
        <p class="log-empty">
          Before each request that changes something, and each step of the clock, the shop is remembered here. Go back to any of them, and
          on from there.
        </p>
      )}
      <ol class="moments" reversed>
        {[...points].reverse().map(({ id, label, at, changed, gone }) => (
          <li key={id}>
            <button type="button" class="link-button" onClick={() => act(goTo(id), `The shop is as it was ${label}.`)}>
              {label}
            </button>{' '}
            <small>{`${new Date(at).toLocaleTimeString('en')}, ${changed.length + gone.length} rows`}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
