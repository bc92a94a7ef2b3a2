/** A column that is not as it was. A side that is not there is `undefined`. */
export interface Difference {
  column: string
  from: string | undefined
  to: string | undefined
}

type Row = Record<string, unknown> | null

/** The columns in which two rows differ, in the order of the later row. */
export function differences(before: Row, after: Row): Difference[] {
  const columns = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])]
  return columns.flatMap((column) => {
    const from = textOf(before?.[column])
    const to = textOf(after?.[column])
    return from === to ? [] : [{ column, from, to }]
  })
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 400 ? `${text.slice(0, 399)}…` : text
}
