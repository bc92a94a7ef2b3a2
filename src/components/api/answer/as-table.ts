/** A list as rows and columns. */
export interface Table {
  columns: string[]
  rows: Record<string, unknown>[]
}

const mostColumns = 12

/** The list of an answer as a table: the answer itself, its `data`, or its `items`. `undefined` when there is no list of objects. */
export function tableOf(value: unknown): Table | undefined {
  const list = listIn(value)
  if (!list || list.length === 0 || !list.every((entry) => entry !== null && typeof entry === 'object' && !Array.isArray(entry)))
    return undefined
  const rows = list as Record<string, unknown>[]
  const names = new Set(rows.slice(0, 50).flatMap((row) => Object.keys(row)))
  const isPlain = (name: string) => rows.slice(0, 50).every((row) => row[name] === null || typeof row[name] !== 'object')
  // What fits into a cell comes first.
  const columns = [...names].sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)))
  return { columns: columns.slice(0, mostColumns), rows }
}

function listIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value
  const { data, items } = (value ?? {}) as { data?: unknown; items?: unknown }
  return [data, items].find((one) => Array.isArray(one)) as unknown[] | undefined
}

/** What stands in a cell: short, and always a text. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return value === null ? 'null' : ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
