import type { Schema } from '#contract/operation.ts'

const columns: Record<Schema<'ReportType'>, string[]> = {
  sales: ['day', 'sku', 'title', 'quantity', 'net_amount', 'net_currency', 'tax_amount', 'tax_currency'],
  tax: ['country', 'tax_rate_bps', 'lines', 'net_amount', 'net_currency', 'tax_amount', 'tax_currency'],
  stock: ['sku', 'title', 'on_hand', 'reserved', 'available'],
}

/** Rows as CSV (RFC 4180) with a header line. An amount of money takes two columns. */
export function toCsv(type: Schema<'ReportType'>, rows: Schema<'ReportRow'>[]): string {
  const lines = rows.map((row) => {
    const cells = flat(row)
    return columns[type].map((column) => cell(cells[column]))
  })
  return [columns[type], ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

function flat(row: object): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]: [string, string | number | Schema<'Money'>]) =>
      typeof value === 'object'
        ? [
            [`${name}_amount`, value.amount],
            [`${name}_currency`, value.currency],
          ]
        : [[name, value]],
    ),
  )
}

// A spreadsheet takes a text that begins like this for a formula, and titles come from vendors (OWASP: CSV injection).
const formula = /^[=+\-@\t\r]/

function cell(value: string | number | undefined): string {
  if (typeof value !== 'string') return String(value ?? '')
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
