/**
 * What a part of a row looks like: the name of a type, `=` with the texts it may be, a list of one shape, a shape or `null`, or members by
 * name. A name with a question mark may be left out, and `*` stands for every name.
 */
export type RowShape = string | readonly [RowShape] | readonly [RowShape, null] | { readonly [member: string]: RowShape }

export type RowShapes = Readonly<Record<string, RowShape>>

/** Whether a value that came out of JSON looks like that. */
export function looksLike(value: unknown, shape: RowShape): boolean {
  if (typeof shape === 'string') return isOfType(value, shape)
  if (isList(shape)) {
    if (shape.length === 2) return value === null || looksLike(value, shape[0])
    return Array.isArray(value) && value.every((item) => looksLike(item, shape[0]))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { '*': any } = shape
  if (any !== undefined) return Object.values(value).every((item) => looksLike(item, any))
  const expected = (name: string) => (Object.hasOwn(shape, name) ? shape[name] : shape[`${name}?`])
  const isWhole = Object.keys(shape).every((name) => name.endsWith('?') || Object.hasOwn(value, name))
  return isWhole && Object.entries(value).every(([name, item]) => expected(name) !== undefined && looksLike(item, expected(name)!))
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'any') return true
  if (type === 'instant') return typeof value === 'string' && !Number.isNaN(Date.parse(value))
  return type.startsWith('=') ? typeof value === 'string' && type.slice(1).split('|').includes(value) : typeof value === type
}

const isList = (shape: Exclude<RowShape, string>): shape is readonly [RowShape] | readonly [RowShape, null] => Array.isArray(shape)
