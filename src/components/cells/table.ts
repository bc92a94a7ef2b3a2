import type { Rows } from '#runtimes/protocol.ts'
import { countOf } from '#runtimes/sql/text.ts'
import { element } from './element.ts'

/** The rows of a query as a table, with their number below. It scrolls sideways inside its own box. */
export function resultTable({ columns, rows, total }: Rows): HTMLElement {
  const head = element('tr', '', ...columns.map(({ name, isNumber }) => headCell(name, isNumber)))
  const body = rows.map((row) => element('tr', '', ...row.map((value, index) => cell(value, columns[index]!.isNumber))))
  const table = element('table', '', element('thead', '', head), element('tbody', '', ...body))
  const box = element('div', 'out-scroll', table)
  box.tabIndex = 0
  box.role = 'group'
  box.ariaLabel = 'Result'
  return element('div', '', ...(columns.length > 0 ? [box] : []), element('p', 'out-note', countOf({ rows, total })))
}

function headCell(name: string, isNumber: boolean): HTMLElement {
  const made = element('th', isNumber ? 'is-number' : '', name)
  made.scope = 'col'
  return made
}

const cell = (value: string | null, isNumber: boolean) =>
  element('td', value === null ? 'is-null' : isNumber ? 'is-number' : '', value ?? 'NULL')
