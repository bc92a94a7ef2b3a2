import type { PlanNode, Rows } from '#runtimes/protocol.ts'

/** A table as lines of text, much as psql draws it. */
export function tableText({ columns, rows, total }: Rows): string {
  const cells = rows.map((row) => row.map((value) => (value ?? 'NULL').split('\n')[0]!))
  const widths = columns.map(({ name }, index) => Math.max(name.length, ...cells.map((row) => row[index]!.length)))
  const line = (values: string[], isHead = false) =>
    values
      .map((value, index) => (columns[index]!.isNumber && !isHead ? value.padStart(widths[index]!) : value.padEnd(widths[index]!)))
      .join(' | ')
      .trimEnd()
  const head = [
    line(
      columns.map(({ name }) => name),
      true,
    ),
    widths.map((width) => '-'.repeat(width)).join('-+-'),
  ]
  return [...(columns.length > 0 ? head : []), ...cells.map((row) => line(row)), `(${countOf({ rows, total })})`].join('\n')
}

/** How many rows there are, in words. */
export function countOf({ rows, total }: Pick<Rows, 'rows' | 'total'>): string {
  const all = `${total.toLocaleString('en')} ${total === 1 ? 'row' : 'rows'}`
  return rows.length < total ? `${all}; the first ${rows.length} are shown` : all
}

/** A plan as indented lines. Times and estimates are left out: they differ from run to run. */
export function planText(plan: PlanNode, depth = 0): string {
  const indent = '  '.repeat(depth)
  const rows = plan.rows === null ? '' : ` (${countOf({ rows: [], total: plan.rows }).replace(/;.*/, '')})`
  const own = [
    `${indent}${depth > 0 ? '└ ' : ''}${plan.name}${rows}`,
    ...plan.details.map((detail) => `${indent}  ${depth > 0 ? '  ' : ''}${detail}`),
  ]
  return [...own, ...plan.children.map((child) => planText(child, depth + 1))].join('\n')
}
