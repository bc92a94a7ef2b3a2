import { Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { cellText, tableOf } from '#components/api/answer/as-table.ts'
import { JsonTree } from '#components/api/answer/JsonTree.tsx'
import { tableOfId } from './id-tables.ts'

type Row = Record<string, unknown>

interface Props {
  rows: Row[]
  /** Looks for an id in the table where it lives. */
  onFollow: (table: string, id: string) => void
}

/** Rows of a table. Ids lead to the rows that they name; what changed since the last look is marked. */
export function RowTable({ rows, onFollow }: Props) {
  const [open, setOpen] = useState<string>()
  const before = useRef<Map<string, string>>()
  const marked = new Set(rows.filter((row) => before.current && before.current.get(nameOf(row)) !== JSON.stringify(row)).map(nameOf))
  useEffect(() => {
    // Rows that come by paging are no news: only those that stood here before can change.
    const all = new Map(rows.map((row) => [nameOf(row), JSON.stringify(row)]))
    before.current = new Map([...(before.current ?? []), ...all])
  }, [rows])
  const columns = tableOf(rows)?.columns ?? []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="answer-table" tabIndex={0} aria-label="Rows">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr-only">Whole row</span>
            </th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = nameOf(row)
            const isOpen = open === name
            return (
              <Fragment key={name}>
                <tr class={marked.has(name) ? 'is-live' : ''}>
                  <td>
                    <button
                      type="button"
                      class="link-button"
                      aria-expanded={isOpen}
                      aria-label={`All of ${name}`}
                      onClick={() => setOpen(isOpen ? undefined : name)}
                    >
                      {isOpen ? '▾' : '▸'}
                    </button>
                  </td>
                  {columns.map((column) => (
                    <td key={column}>
                      <Cell value={row[column]} isOwn={column === 'id'} onFollow={onFollow} />
                    </td>
                  ))}
                </tr>
                {isOpen && (
                  <tr>
                    <td colSpan={columns.length + 1}>
                      <JsonTree value={row} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const nameOf = (row: Row) => String(row.id ?? JSON.stringify(row))

function Cell({ value, isOwn, onFollow }: { value: unknown; isOwn: boolean; onFollow: Props['onFollow'] }) {
  const table = isOwn ? undefined : tableOfId(value)
  if (table === undefined) return <>{cellText(value)}</>
  return (
    <button type="button" class="link-button" onClick={() => onFollow(table, String(value))}>
      {String(value)}
    </button>
  )
}
