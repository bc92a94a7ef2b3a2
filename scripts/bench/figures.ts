/** What came out of one series of runs. Times are in microseconds. */
export interface Figures {
  perSecond: number
  p50: number
  p99: number
}

/** The value that `share` of all values do not exceed. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Prints rows of texts and numbers in columns: texts to the left, numbers to the right. */
export function printTable(rows: Record<string, string | number>[]): void {
  const names = Object.keys(rows[0] ?? {})
  const cells = rows.map((row) => names.map((name) => shown(row[name] ?? '')))
  const widths = names.map((name, at) => Math.max(name.length, ...cells.map((line) => line[at]!.length)))
  const isNumber = names.map((name) => typeof rows[0]?.[name] === 'number')
  const line = (texts: string[]) =>
    texts.map((text, at) => (isNumber[at] ? text.padStart(widths[at]!) : text.padEnd(widths[at]!))).join('  ')
  for (const texts of [names, widths.map((width) => '-'.repeat(width)), ...cells]) console.log(line(texts))
}

const shown = (cell: string | number) =>
  typeof cell === 'string' ? cell : cell.toLocaleString('en', { maximumFractionDigits: Math.abs(cell) < 10 ? 1 : 0 })
