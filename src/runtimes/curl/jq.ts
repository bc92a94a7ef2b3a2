const step = /^(?:\.?\["((?:[^"\\]|\\.)*)"\]|\.([A-Za-z_]\w*)|\.?\[(-?\d+)\]|\.?\[\])/

type Json = unknown

/** What a jq filter answers for a text: paths such as `.data[0].id` and `.data[].title`, `length`, `keys`, and `|` between them. */
export function jq(words: string[], text: string): string {
  const isRaw = words.some((word) => /^-(?:\w*r\w*|-raw-output)$/.test(word))
  const isCompact = words.some((word) => /^-(?:\w*c\w*|-compact-output)$/.test(word))
  const unknown = words.find((word) => /^-/.test(word) && !/^-(?:[rc]+|-raw-output|-compact-output)$/.test(word))
  if (unknown) throw new Error(`jq: option ${unknown} is not available here`)
  const [filter = '.', ...more] = words.filter((word) => !word.startsWith('-'))
  if (more.length > 0) throw new Error('jq: it reads what is piped into it, and no files')
  let values: Json[]
  try {
    values = [JSON.parse(text)]
  } catch {
    throw new Error(`jq: what came in is no JSON: ${text.slice(0, 60)}`)
  }
  for (const part of filter.split('|')) values = values.flatMap((value) => apply(part.trim(), value))
  const shown = (value: Json) => (isRaw && typeof value === 'string' ? value : JSON.stringify(value ?? null, null, isCompact ? 0 : 2))
  return values.map((value) => `${shown(value)}\n`).join('')
}

function apply(filter: string, value: Json): Json[] {
  if (filter === '.') return [value]
  if (filter === 'length') return [value === null ? 0 : typeof value === 'object' ? Object.keys(value!).length : String(value).length]
  if (filter === 'keys') return [Object.keys(value as object).sort()]
  let values = [value]
  for (let rest = filter; rest !== ''; ) {
    const found = step.exec(rest)
    if (!found) throw new Error(`jq: "${filter}" is not available here: paths such as .data[0].id, length and keys are`)
    const [whole, quoted, name, index] = found
    values = values.flatMap((one) => walk(one, quoted ?? name, index, filter))
    rest = rest.slice(whole.length)
  }
  return values
}

function walk(value: Json, name: string | undefined, index: string | undefined, filter: string): Json[] {
  if (value === null || value === undefined) return name === undefined && index === undefined ? fail(filter, value) : [null]
  if (name !== undefined) return isObject(value) ? [value[name] ?? null] : fail(filter, value)
  if (index !== undefined) return Array.isArray(value) ? [value.at(Number(index)) ?? null] : fail(filter, value)
  return typeof value === 'object' ? Object.values(value) : fail(filter, value)
}

const isObject = (value: Json): value is Record<string, Json> => typeof value === 'object' && !Array.isArray(value)

function fail(filter: string, value: Json): never {
  throw new Error(`jq: ${filter} does not fit ${JSON.stringify(value ?? null).slice(0, 60)}`)
}
