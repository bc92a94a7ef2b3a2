import { useState } from 'preact/hooks'
import { cellText, type Table } from './as-table.ts'

const step = 100

/** A list as a table, a hundred rows at a time. */
export function TableView({ columns, rows }: Table) {
  const [shown, setShown] = useState(step)
  const rest = rows.length - shown
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="answer-table" tabIndex={0} aria-label="The list as a table">
      <table>
        <caption class="sr-only">{`${rows.length} rows`}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, index) => (
            <tr key={index}>
              {columns.map((name) => (
                <td key={name}>{cellText(row[name])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" class="link-button" onClick={() => setShown(shown + step)}>
          {`Show ${Math.min(step, rest)} more of ${rest.toLocaleString('en')} rows`}
        </button>
      )}
    </section>
  )
}
