import { useEffect, useState } from 'preact/hooks'
import { scenarios } from '#contract/generated/scenarios.ts'
import type { Capsule } from './capsule.ts'
import { faultWords } from './chaos.ts'
import type { Listed, Request } from './request.ts'

interface Props {
  listed: Listed[]
  openAll: (requests: Request[]) => void
}

/** Says what somebody shared by a link, and waits: nothing runs from a link by itself. */
export function CapsuleBanner({ listed, openAll }: Props) {
  const [found, setFound] = useState<Capsule>()
  const [said, setSaid] = useState('')
  useEffect(() => {
    const look = async () => {
      const fragment = location.hash.slice(1)
      if (!fragment.startsWith('s=')) return
      const loaded = await import('./capsule.ts').catch(() => undefined)
      if (!loaded) return setSaid('What reads this link could not be loaded. Look to your network connection, then reload the page.')
      const capsule = await loaded.capsuleIn(fragment, new Set(listed.map(({ id }) => id)))
      setFound(capsule)
      if (!capsule) setSaid('This link cannot be read. It may have been cut on its way; ask for it as a file.')
    }
    void look()
    const follow = () => void look()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const leave = (words: string) => {
    history.replaceState(null, '', location.pathname)
    setFound(undefined)
    setSaid(words)
  }
  const open = async () => {
    try {
      const { loadCapsule } = await import('./load-capsule.ts')
      await loadCapsule(found!, openAll)
      leave('It is loaded. Nothing was sent yet: send what you want to see.')
    } catch (error) {
      setSaid((error as Error).message)
    }
  }
  if (!found && !said) return null
  return (
    <section class="card capsule" aria-label="Shared with you">
      {found && (
        <>
          <p>
            {`Somebody shared ${found.requests.length} ${found.requests.length === 1 ? 'request' : 'requests'} with you (${found.requests.map(({ operationId }) => operationId).join(', ')}), for the scenario "${scenarios[found.scenario].title}"${found.faults.length > 0 ? `, with faults: ${found.faults.map(faultWords).join('; ')}` : ''}. Nothing has run. To load it starts your shop anew; under Time you can go back.`}
          </p>
          <div class="panel-buttons">
            <button type="button" class="button button-run" onClick={() => void open()}>
              Load it
            </button>
            <button type="button" class="button" onClick={() => leave('')}>
              Leave it
            </button>
          </div>
        </>
      )}
      <p aria-live="polite">{said}</p>
    </section>
  )
}
