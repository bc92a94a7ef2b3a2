import { useState } from 'preact/hooks'

interface Props {
  value: unknown
  name?: string | undefined
  /** How many levels stand open at first. */
  open?: number
  isLast?: boolean
}

const step = 100
const longest = 2000

/** JSON that can be folded. Parts are drawn when they are opened, a hundred at a time, and always as text. */
export function JsonTree({ value, name, open = 3, isLast = true }: Props) {
  const label =
    name === undefined ? null : (
      <>
        <span class="json-name">{JSON.stringify(name)}</span>
        {': '}
      </>
    )
  const comma = isLast ? '' : ','
  if (value === null || typeof value !== 'object' || size(value) === 0) {
    return (
      <div class="tree-line">
        {label}
        <Scalar value={value} />
        {comma}
      </div>
    )
  }
  return <Branch {...{ value, label, comma, open }} />
}

const size = (value: object) => (Array.isArray(value) ? value.length : Object.keys(value).length)

function Branch({ value, label, comma, open }: { value: object; label: preact.ComponentChildren; comma: string; open: number }) {
  const isList = Array.isArray(value)
  const count = size(value)
  const [isOpen, setIsOpen] = useState(open > 0 && (count <= 40 || open > 1))
  const [shown, setShown] = useState(step)
  const entries = isOpen
    ? isList
      ? value.slice(0, shown).map((child) => [undefined, child] as const)
      : Object.entries(value).slice(0, shown)
    : []
  const [start, end] = isList ? ['[', ']'] : ['{', '}']
  return (
    <details class="tree" open={isOpen} onToggle={(event) => event.target === event.currentTarget && setIsOpen(event.currentTarget.open)}>
      <summary>
        {label}
        {start}
        {!isOpen && (
          <span class="tree-folded">
            {` ${count.toLocaleString('en')} ${isList ? (count === 1 ? 'entry' : 'entries') : count === 1 ? 'member' : 'members'} `}
            {end}
            {comma}
          </span>
        )}
      </summary>
      <div class="tree-inner">
        {entries.map(([key, child], index) => (
          <JsonTree key={key ?? index} name={key} value={child} open={open - 1} isLast={index === count - 1} />
        ))}
        {isOpen && count > shown && (
          <button type="button" class="link-button" onClick={() => setShown(shown + step)}>
            {`Show ${Math.min(step, count - shown)} more of ${(count - shown).toLocaleString('en')}`}
          </button>
        )}
      </div>
      <div class="tree-line">
        {end}
        {comma}
      </div>
    </details>
  )
}

function Scalar({ value }: { value: unknown }) {
  if (typeof value === 'string') {
    const text = JSON.stringify(value.slice(0, longest))
    const rest = value.length - longest
    return (
      <>
        <span class="json-text">{text}</span>
        {rest > 0 && <span class="json-rest">{` … ${rest.toLocaleString('en')} more characters`}</span>}
      </>
    )
  }
  if (typeof value === 'object' && value !== null) return <span>{Array.isArray(value) ? '[]' : '{}'}</span>
  return <span class="json-value">{String(value)}</span>
}
