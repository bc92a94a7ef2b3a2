import { useEffect, useRef, useState } from 'preact/hooks'
import type { Schema } from '#contract/operation.ts'
import { onSandboxChange } from '#sandbox/client.ts'
import { control } from '#sandbox/control.ts'
import { Later } from './Later.tsx'
import { RowTable } from './RowTable.tsx'

const step = 25

/** The tables of the shop, live: what a request changes is marked as it changes. */
export default function ShopPanel() {
  const [counts, setCounts] = useState<Record<string, number>>({})
  const [table, setTable] = useState('orders')
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(step)
  const [shownRows, setRows] = useState<{ table: string; rows: Schema<'RowList'> }>()
  // Rows of the table before stand under no other name.
  const rows = shownRows?.table === table ? shownRows.rows : undefined
  const [trouble, setTrouble] = useState('')
  const wanted = useRef('')

  useEffect(() => {
    wanted.current = `${table} ${search} ${shown}`
    const mine = wanted.current
    const load = async () => {
      try {
        const [state, found] = await Promise.all([control.state(), control.rows(table, { search, limit: shown })])
        if (wanted.current !== mine) return
        setCounts(state.counts)
        setRows({ table, rows: found })
        setTrouble('')
      } catch (error) {
        setTrouble((error as Error).message)
      }
    }
    void load()
    return onSandboxChange(() => void load())
  }, [table, search, shown])

  const look = (next: string, text: string) => {
    setTable(next)
    setSearch(text)
    setShown(step)
  }
  return (
    <div class="panel-inner">
      <div class="shop-pick">
        <label class="field">
          <span>Table</span>
          <select class="input" value={table} onChange={(event) => look(event.currentTarget.value, '')}>
            {Object.keys({ [table]: 0, ...counts })
              .sort()
              .map((name) => (
                <option key={name} value={name}>{`${name} (${(counts[name] ?? 0).toLocaleString('en')})`}</option>
              ))}
          </select>
        </label>
        <label class="field">
          <span>Search</span>
          <input
            class="input"
            type="search"
            maxLength={100}
            value={search}
            onInput={(event) => {
              setSearch(event.currentTarget.value)
              setShown(step)
            }}
          />
        </label>
      </div>
      <Later
        title="Diagram"
        load={() => import('./EntityDiagram.tsx')}
        props={{ counts, current: table, onPick: (name: string) => look(name, '') }}
      />
      {trouble && <p class="trouble">{trouble}</p>}
      <p class="panel-mode" aria-live="polite">
        {rows &&
          `${rows.total_count.toLocaleString('en')} ${rows.total_count === 1 ? 'row' : 'rows'}${search ? ` with "${search}"` : ''} in ${table}`}
      </p>
      {rows && <RowTable key={table} rows={rows.data} onFollow={look} />}
      {rows && rows.total_count > rows.data.length && shown < 200 && (
        <button type="button" class="link-button" onClick={() => setShown(Math.min(200, shown + step))}>
          Show more
        </button>
      )}
    </div>
  )
}
