import { useEffect, useState } from 'preact/hooks'
import { Copy } from '#components/api/answer/BodyView.tsx'
import type { Sample } from '#components/api/samples.ts'
import type { Draft } from '#sandbox/exchange.ts'
import type { Bench } from './bench.ts'
import { describeRequest, prepare } from './sending.ts'

/** The open request as code in four languages, with the values that its variables have now. */
export function CopyAs({ model, request }: Bench) {
  const [samples, setSamples] = useState<Sample[]>([])
  const [language, setLanguage] = useState('curl')
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    let isCurrent = true
    const make = async () => {
      const described = describeRequest(model, request)
      if ('trouble' in described) throw new Error(described.trouble)
      // Nobody logs in for a sample: the token comes from the environment.
      const prepared = await prepare(withEnvironment(described), 'nobody')
      if ('trouble' in prepared) throw new Error(prepared.trouble)
      const { samplesOf } = await import('#components/api/samples.ts')
      const { path: template, fields: parameters, answers } = model
      return samplesOf({ ...prepared.draft, template, parameters, answers })
    }
    make().then(
      (found) => {
        if (!isCurrent) return
        setSamples(found)
        setTrouble('')
      },
      (error: Error) => isCurrent && setTrouble(error.message),
    )
    return () => {
      isCurrent = false
    }
  }, [model, request])
  const shown = samples.find(({ id }) => id === language) ?? samples[0]
  return (
    <section aria-labelledby="copy-as">
      <h3 id="copy-as">As code</h3>
      {trouble && <p class="trouble">{trouble}</p>}
      {shown && !trouble && (
        <>
          <div class="body-tools">
            <fieldset class="segments">
              <legend class="sr-only">Language</legend>
              {samples.map(({ id, label }) => (
                <label key={id}>
                  <input type="radio" name="code-language" checked={id === shown.id} onChange={() => setLanguage(id)} />
                  <span>{label}</span>
                </label>
              ))}
            </fieldset>
            <Copy text={shown.code} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre class="json" tabIndex={0}>
            <code>{shown.code}</code>
          </pre>
          <p class="panel-mode">It runs against the shop on your own machine, which npm run mock starts.</p>
        </>
      )}
    </section>
  )
}

const withEnvironment = (draft: Draft): Draft => ({
  ...draft,
  headers: Object.fromEntries(
    Object.entries(draft.headers).map(([name, value]) => [
      name,
      name === 'Authorization' ? value.replace('{{token}}', 'NEXUS_TOKEN') : value,
    ]),
  ),
})
