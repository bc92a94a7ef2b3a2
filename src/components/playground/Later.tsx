import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'

interface Props<Inner> {
  title: string
  load: () => Promise<{ default: ComponentType<Inner> }>
  props: Inner
}

/** A part that is loaded when it is unfolded. */
export function Later<Inner extends object>({ title, load, props }: Props<Inner>) {
  const [Part, setPart] = useState<ComponentType<Inner>>()
  const [isMissing, setMissing] = useState(false)
  const open = () => {
    setMissing(false)
    load().then(
      (module) => setPart(() => module.default),
      () => setMissing(true),
    )
  }
  return (
    <details class="later" onToggle={(event) => event.currentTarget.open && !Part && open()}>
      <summary>{title}</summary>
      {Part && <Part {...props} />}
      {isMissing && <p class="trouble">This part could not be loaded. It was not opened before, and there is no network.</p>}
    </details>
  )
}
