import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Bench } from './bench.ts'
import SandboxPanel from './SandboxPanel.tsx'

type Panel = ComponentType<Bench>

// Each is loaded when it is opened.
const panels: { id: string; title: string; load: () => Promise<{ default: Panel }> }[] = [
  { id: 'sandbox', title: 'Sandbox', load: async () => ({ default: SandboxPanel }) },
  { id: 'person', title: 'Person', load: () => import('./PersonPanel.tsx') },
  { id: 'shop', title: 'Shop', load: () => import('./ShopPanel.tsx') },
  { id: 'messages', title: 'Messages', load: () => import('./MessagesPanel.tsx') },
  { id: 'time', title: 'Time', load: () => import('./TimePanel.tsx') },
  { id: 'chaos', title: 'Chaos', load: () => import('./ChaosPanel.tsx') },
  { id: 'journeys', title: 'Journeys', load: () => import('./journeys/JourneysPanel.tsx') },
  { id: 'share', title: 'Share', load: () => import('./SharePanel.tsx') },
]

/** The instruments beside the log, as tabs. Alt and a number leads to each. */
export function Panels(bench: Bench) {
  const [at, setAt] = useState(0)
  const [loaded, setLoaded] = useState<Record<string, Panel>>({ sandbox: SandboxPanel })
  const [trouble, setTrouble] = useState('')
  const tabs = useRef<HTMLDivElement>(null)

  const open = (index: number) => {
    const panel = panels[index]
    if (!panel) return
    setAt(index)
    setTrouble('')
    panel.load().then(
      ({ default: found }) => setLoaded((all) => ({ ...all, [panel.id]: found })),
      () => setTrouble('This part could not be loaded. It was not opened before, and there is no network.'),
    )
  }
  const focus = (index: number) => {
    const next = (index + panels.length) % panels.length
    open(next)
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const number = /^Digit(\d)$/.exec(event.code)?.[1]
      if (!event.altKey || event.ctrlKey || number === undefined || !panels[Number(number) - 1]) return
      event.preventDefault()
      focus(Number(number) - 1)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const moves: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: panels.length - 1 }
  const current = panels[at]!
  const Shown = loaded[current.id]
  return (
    <div class="card strip">
      <div
        ref={tabs}
        role="tablist"
        aria-label="Instruments"
        onKeyDown={(event) => {
          const next = moves[event.key]
          if (next === undefined) return
          event.preventDefault()
          focus(next)
        }}
      >
        {panels.map(({ id, title }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls="instrument"
            aria-selected={index === at}
            tabIndex={index === at ? 0 : -1}
            onClick={() => open(index)}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="instrument" aria-labelledby={`tab-${current.id}`}>
        {Shown ? <Shown {...bench} /> : <p class="log-empty">{trouble || 'Loading.'}</p>}
      </div>
    </div>
  )
}
