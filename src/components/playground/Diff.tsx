import type { Schema } from '#contract/operation.ts'
import { differences } from './differences.ts'

/** One row before and after. What was not touched is left out. */
export function Diff({ table, id, before, after }: Schema<'RowChange'>) {
  const what = before === null ? 'added' : after === null ? 'deleted' : 'changed'
  return (
    <details class={`diff diff-${what}`} open={what === 'changed'}>
      <summary>
        <strong>{`${table} ${what}`}</strong> <code>{id}</code>
      </summary>
      <table>
        <thead class="sr-only">
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {differences(before, after).map(({ column, from, to }) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>{from !== undefined && <del>{from}</del>}</td>
              <td>{to !== undefined && <ins>{to}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
