import { useId, useMemo, useRef, useState } from 'preact/hooks'
import { findOperations } from './find-operation.ts'
import type { Listed } from './request.ts'

interface Props {
  listed: Listed[]
  current: Listed | undefined
  onPick: (operation: Listed) => void
}

/** All operations in one field: type a part of a name, a path or a word (the combobox of the ARIA Authoring Practices). */
export function OperationPicker({ listed, current, onPick }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<string>()
  const [at, setAt] = useState(0)
  const isOpen = typed !== undefined
  const found = useMemo(() => (typed === undefined ? [] : findOperations(typed, listed)), [typed, listed])

  const open = () => {
    setTyped('')
    setAt(Math.max(0, listed.indexOf(current!)))
    field.current?.select()
  }
  const close = () => setTyped(undefined)
  const pick = (operation: Listed | undefined) => {
    close()
    if (operation) onPick(operation)
  }
  const move = (to: number) => {
    const next = (to + found.length) % Math.max(1, found.length)
    setAt(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => (isOpen ? move(at + 1) : open()),
    ArrowUp: () => (isOpen ? move(at - 1) : open()),
    PageDown: () => isOpen && move(Math.min(found.length - 1, at + 10)),
    PageUp: () => isOpen && move(Math.max(0, at - 10)),
    Enter: () => (isOpen ? pick(found[at]) : open()),
    Escape: close,
  }

  return (
    <div class="picker">
      <label for={id} class="sr-only">
        Operation
      </label>
      <input
        ref={field}
        id={id}
        class="input"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[at] ? `${id}-${found[at].id}` : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        data-shortcut="operation"
        placeholder={current ? current.id : 'Type a part of a name or a path'}
        value={typed === undefined || typed === '' ? (typed === undefined ? (current?.id ?? '') : '') : typed}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => !isOpen && open()}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onBlur={close}
        onKeyDown={(event) => {
          const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
          if (!act) return
          event.preventDefault()
          act()
        }}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label="Operations" hidden={!isOpen || found.length === 0}>
        {found.map((operation, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
          <div
            key={operation.id}
            id={`${id}-${operation.id}`}
            role="option"
            aria-selected={index === at}
            // Before the field loses the focus, which would close the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(operation)}
          >
            <span class={`method method-${operation.method.toLowerCase()}`}>{operation.method}</span>
            <code>{operation.path.replace('/v1', '')}</code>
            <span>{operation.summary}</span>
            <small>{operation.id}</small>
          </div>
        ))}
      </div>
      {isOpen && found.length === 0 && <p class="picker-none">{`No operation has "${typed}" in its name or path.`}</p>}
      <span class="sr-only" aria-live="polite">
        {isOpen && typed !== '' ? `${found.length} operations` : ''}
      </span>
    </div>
  )
}
