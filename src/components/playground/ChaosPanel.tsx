import { useState } from 'preact/hooks'
import { control } from '#sandbox/control.ts'
import type { Bench } from './bench.ts'
import { type Fault, faultWords, type Preset, presets, savedPresets, savePresets, withoutId } from './chaos.ts'
import { FaultForm } from './FaultForm.tsx'
import { useLive } from './use-live.ts'

/** What may go wrong between a client and the shop: chosen, combined, and kept under a name. */
export default function ChaosPanel({ listed, request }: Bench) {
  const { found } = useLive(() => control.faults())
  const [own, setOwn] = useState(savedPresets)
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const inForce = found?.data ?? []
  const act = (task: Promise<unknown>, words: string) =>
    void task.then(
      () => setSaid(words),
      (error: Error) => setSaid(error.message),
    )
  const start = async ({ faults }: Preset) => {
    await control.clearFaults()
    for (const fault of faults) await control.addFault(fault)
  }
  const keep = (list: Preset[]) => {
    savePresets(list)
    setOwn(list)
  }
  return (
    <div class="panel-inner">
      <div class="panel-buttons">
        {[...presets, ...own].map((preset) => (
          <button key={preset.name} type="button" class="button button-small" onClick={() => act(start(preset), `On: ${preset.name}.`)}>
            {preset.name}
          </button>
        ))}
      </div>
      <section aria-labelledby="in-force">
        <h3 id="in-force">In force</h3>
        {inForce.length === 0 && <p class="log-empty">Nothing goes wrong on purpose.</p>}
        <ul class="faults">
          {inForce.map((fault) => (
            <li key={fault.id}>
              {faultWords(fault as Fault)}
              <button
                type="button"
                class="button button-small"
                aria-label={`Stop: ${faultWords(fault as Fault)}`}
                onClick={() => act(control.removeFault(fault.id), 'One fault less.')}
              >
                Stop
              </button>
            </li>
          ))}
        </ul>
        {inForce.length > 0 && (
          <form
            class="clock-form"
            onSubmit={(event) => {
              event.preventDefault()
              if (name.trim() === '') return setSaid('Write a name first.')
              keep([
                ...own.filter((one) => one.name !== name.trim()),
                { name: name.trim(), faults: inForce.map((one) => withoutId(one as Fault)) },
              ])
              setSaid(`Saved as ${name.trim()}.`)
              setName('')
            }}
          >
            <input
              class="input"
              aria-label="Name of the preset"
              maxLength={40}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              Save as a preset
            </button>
            <button type="button" class="button" onClick={() => act(control.clearFaults(), 'Nothing goes wrong any more.')}>
              Stop all
            </button>
          </form>
        )}
        {own.length > 0 && (
          <p class="panel-mode">
            Your presets:{' '}
            {own.map((one) => (
              <button
                key={one.name}
                type="button"
                class="link-button"
                aria-label={`Forget ${one.name}`}
                onClick={() => keep(own.filter((other) => other !== one))}
              >{`forget ${one.name}`}</button>
            ))}
          </p>
        )}
      </section>
      <FaultForm
        listed={listed}
        current={request.operationId}
        onAdd={(fault) => act(control.addFault(fault), `On: ${faultWords(fault)}.`)}
      />
      <p class="panel-said" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
