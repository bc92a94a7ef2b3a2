const widest = 96

/** JSON as a person would write it: what fits on a line stands on one. The outermost two levels are always opened. */
export function asText(value: unknown, depth = 0): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const isList = Array.isArray(value)
  const entries = isList
    ? value.map((item) => asText(item, depth + 1))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${asText(item, depth + 1)}`)
  const [open, close] = isList ? '[]' : '{}'
  if (entries.length === 0) return `${open}${close}`
  const line = isList ? `[${entries.join(', ')}]` : `{ ${entries.join(', ')} }`
  if (depth > 1 && depth * 2 + line.length <= widest && !line.includes('\n')) return line
  const indent = '  '.repeat(depth + 1)
  return `${open}\n${entries.map((entry) => indent + entry).join(',\n')}\n${'  '.repeat(depth)}${close}`
}
