import { useEffect, useRef, useState } from 'preact/hooks'
import { control } from '#sandbox/control.ts'
import { load } from './guide.ts'
import { useLive } from './use-live.ts'

/** Tables and what they lead to, each with a place. Made when the site is built. */
export interface EntityMap {
  width: number
  height: number
  tables: { name: string; x: number; y: number; width: number; height: number; leadsTo: { table: string; column: string }[] }[]
  lines: { from: string; to: string; points: string }[]
}

interface Props {
  counts: Record<string, number>
  current: string
  onPick: (table: string) => void
}

/** What is in the shop: its tables with their rows, which lead to which, and what the last request wrote. */
export default function EntityDiagram({ counts, current, onPick }: Props) {
  const [map, setMap] = useState<EntityMap>()
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    load<EntityMap>('/playground/entities.json').then(setMap, () =>
      setTrouble('The diagram could not be loaded. It was not opened before, and there is no network.'),
    )
  }, [])
  const frame = useRef<HTMLDivElement>(null)
  // The map is larger than its frame: what is looked at stands in the middle.
  useEffect(() => {
    const place = map?.tables.find(({ name }) => name === current)
    const shown = frame.current
    if (place && shown)
      shown.scrollTo(place.x + place.width / 2 - shown.clientWidth / 2, place.y + place.height / 2 - shown.clientHeight / 2)
  }, [map, current])
  const { found: written = new Set<string>() } = useLive(lastWritten)
  if (!map) return <p class={trouble ? 'trouble' : 'log-empty'}>{trouble || 'Loading.'}</p>
  const { width, height, tables, lines } = map
  return (
    <div class="entities" ref={frame}>
      <div style={{ width, height }}>
        <svg {...{ width, height }} aria-hidden="true">
          {lines.map(({ from, to, points }) => (
            <polyline key={`${from} ${to}`} class={from === current || to === current ? 'is-current' : ''} points={points} />
          ))}
        </svg>
        {tables.map(({ name, leadsTo, x, y, width: wide, height: high }) => {
          const count = counts[name] ?? 0
          return (
            <button
              key={name}
              type="button"
              class={`${written.has(name) ? 'is-written' : ''} ${count === 0 ? 'is-empty' : ''}`}
              aria-pressed={name === current}
              style={{ left: x, top: y, width: wide, height: high }}
              onClick={() => onPick(name)}
            >
              <strong>{name}</strong>
              <span>{`${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`}</span>
              {written.has(name) && <span class="sr-only">, written by the last request</span>}
              {leadsTo.length > 0 && (
                <span class="sr-only">{`, leads to ${leadsTo.map(({ table, column }) => `${table} by ${column}`).join(', ')}`}</span>
              )}
            </button>
          )
        })}
      </div>
    </div>
  )
}

/** The tables that the last request changed. */
async function lastWritten(): Promise<Set<string>> {
  const [last] = (await control.requests(1)).data
  return new Set(last ? (await control.trace(last.id)).changes.map(({ table }) => table) : [])
}
