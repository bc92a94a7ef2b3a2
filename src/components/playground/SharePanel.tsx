import { useState } from 'preact/hooks'
import { control } from '#sandbox/control.ts'
import type { Bench } from './bench.ts'
import { CopyAs } from './CopyAs.tsx'
import { type Capsule, fragmentOf, longestLink, readCapsule } from './capsule.ts'
import { type Fault, withoutId } from './chaos.ts'
import { harOf } from './har.ts'
import { loadCapsule } from './load-capsule.ts'
import { save } from './save.ts'

/** Requests for other people and other programs: as a link, as a file, as code, as HAR. */
export default function SharePanel(bench: Bench) {
  const { requests, sent, listed, openAll } = bench
  const [link, setLink] = useState('')
  const [said, setSaid] = useState('')
  const act = (task: Promise<string>) => void task.then(setSaid, (error: Error) => setSaid(error.message))
  const capsule = async (): Promise<Capsule> => {
    const [{ scenario }, { data }] = await Promise.all([control.state(), control.faults()])
    return { scenario, requests, faults: data.map((one) => withoutId(one as Fault)) }
  }
  const makeLink = async () => {
    const made = `${location.origin}${location.pathname}#${await fragmentOf(await capsule())}`
    if (made.length > longestLink) {
      save('playground.json', await capsule())
      return `The link would have ${made.length.toLocaleString('en')} letters, which is too long to send. It is saved as the file playground.json.`
    }
    setLink(made)
    return 'The link holds the scenario, the open requests and the faults. No token and no answer is in it.'
  }
  const saveCapsule = async () => {
    save('playground.json', await capsule())
    return 'Saved as playground.json.'
  }
  const saveHar = async () => {
    const har = await harOf(sent)
    save('playground.har', har)
    return `Saved as playground.har: ${har.log.entries.length} requests, without tokens and passwords.`
  }
  const open = async (file: File) => {
    const found = readCapsule(JSON.parse(await file.text()), new Set(listed.map(({ id }) => id)))
    if (!found) throw new Error(`${file.name} holds no requests of this playground.`)
    await loadCapsule(found, openAll)
    return `${file.name} is loaded. Nothing was sent.`
  }
  return (
    <div class="panel-inner">
      <CopyAs {...bench} />
      <section aria-labelledby="share-link">
        <h3 id="share-link">As a link</h3>
        <div class="panel-buttons">
          <button type="button" class="button button-small" onClick={() => act(makeLink())}>
            Make a link
          </button>
          <button type="button" class="button button-small" onClick={() => act(saveCapsule())}>
            Save as a file
          </button>
          <label class="button button-small file-button">
            Open a file
            <input
              type="file"
              accept="application/json,.json"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? []
                if (file) act(open(file))
                event.currentTarget.value = ''
              }}
            />
          </label>
        </div>
        {link && (
          <label class="field share-link">
            <span>The link</span>
            <input class="input" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
      </section>
      <section aria-labelledby="share-har">
        <h3 id="share-har">The session as HAR</h3>
        <button type="button" class="button button-small" disabled={sent.length === 0} onClick={() => act(saveHar())}>
          Save as HAR
        </button>
      </section>
      <p class="panel-said" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
