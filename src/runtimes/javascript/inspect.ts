const widest = 76
const most = 100
const deepest = 4

/** A value as `console.log` shows it: texts as they are, everything else much as Node prints it. */
export const show = (value: unknown): string => (typeof value === 'string' ? value : inspect(value))

function inspect(value: unknown, depth = 0, seen: unknown[] = []): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return `[function ${value.name || 'without a name'}]`
  if (value === null || typeof value !== 'object') return String(value)
  if (value instanceof Error) return value.stack ? `${value.name}: ${value.message}` : String(value)
  if (value instanceof Date) return value.toISOString()
  if (seen.includes(value)) return '[circular]'
  if (depth > deepest) return Array.isArray(value) ? '[…]' : '{…}'
  return braces(value, (child) => inspect(child, depth + 1, [...seen, value]), depth)
}

function braces(value: object, child: (value: unknown) => string, depth: number): string {
  const [prefix, open, close, entries] = parts(value, child)
  const shown = entries.length > most ? [...entries.slice(0, most), `… ${entries.length - most} more`] : entries
  if (shown.length === 0) return `${prefix}${open}${close}`
  const space = open === '[' ? '' : ' '
  const line = `${prefix}${open}${space}${shown.join(', ')}${space}${close}`
  if (line.length + depth * 2 <= widest && !line.includes('\n')) return line
  const indent = '  '.repeat(depth + 1)
  return `${prefix}${open}\n${shown.map((entry) => indent + entry).join(',\n')}\n${'  '.repeat(depth)}${close}`
}

function parts(value: object, child: (value: unknown) => string): [prefix: string, open: string, close: string, entries: string[]] {
  if (Array.isArray(value)) return ['', '[', ']', value.map(child)]
  if (value instanceof Map) return ['Map ', '{', '}', Array.from(value, ([key, entry]) => `${child(key)} => ${child(entry)}`)]
  if (value instanceof Set) return ['Set ', '{', '}', Array.from(value, child)]
  if (value instanceof Headers) return ['Headers ', '{', '}', Array.from(value, ([key, entry]) => `${key}: ${child(entry)}`)]
  if (value instanceof Response) return ['Response ', '{', '}', [`status: ${value.status}`, `ok: ${value.ok}`]]
  const name: unknown = value.constructor?.name
  const prefix = typeof name === 'string' && name !== 'Object' ? `${name} ` : ''
  return [
    prefix,
    '{',
    '}',
    Object.entries(value).map(([key, entry]) => `${/^[\w$]+$/.test(key) ? key : JSON.stringify(key)}: ${child(entry)}`),
  ]
}
