import { dataTypeOf } from '#sandbox/body.ts'

/** A request to write as code: what a form describes, or what an example sent. */
export interface SampleRequest {
  method: string
  /** The path of the contract, with parameters in braces. */
  template: string
  /** Path and query as they are sent. */
  path: string
  headers: Record<string, string>
  /** Bytes are written as a data URL. */
  body: string | null
  parameters: SampleParameter[]
  /** What comes back when it goes well. */
  answers: 'json' | 'text' | 'nothing'
}

export interface SampleParameter {
  name: string
  in: 'path' | 'query' | 'header'
  type: string
}

export type Value = string | number | boolean | null | Value[] | { [name: string]: Value }

/** Where `npm run mock` listens. */
export const origin = 'http://127.0.0.1:4010'

/** Headers that are secrets: their values come from the environment, and never stand in code. */
const secrets: Record<string, { variable: string; prefix: string }> = {
  Authorization: { variable: 'NEXUS_TOKEN', prefix: 'Bearer ' },
  'Cart-Token': { variable: 'NEXUS_CART_TOKEN', prefix: '' },
}

/** Headers as code needs them: a value, or the variable that holds the secret. */
export const headersOf = ({
  headers,
}: SampleRequest): { name: string; value: string; secret: { variable: string; prefix: string } | undefined }[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value, secret: secrets[name] }))

/** What the body is: nothing, a JSON value, bytes in Base64, or a text that goes as it is. */
export type Body = { kind: 'none' } | { kind: 'json'; value: Value } | { kind: 'bytes'; base64: string } | { kind: 'text'; text: string }

/** A signature holds for the bytes that were signed, so nothing may lay them out anew; and what is no JSON cannot be. */
export function bodyOf({ body, headers }: SampleRequest): Body {
  if (body === null) return { kind: 'none' }
  if (dataTypeOf(body)) return { kind: 'bytes', base64: body.trim().slice(body.trim().indexOf(',') + 1) }
  if ('webhook-signature' in headers || !(headers['Content-Type'] ?? 'json').endsWith('json')) return { kind: 'text', text: body }
  try {
    return { kind: 'json', value: JSON.parse(body) as Value }
  } catch {
    return { kind: 'text', text: body }
  }
}

/** The parameters of one place with their values, each of its type. */
export function valuesIn(place: SampleParameter['in'], { template, path, headers, parameters }: SampleRequest): Record<string, Value> {
  const { pathname, searchParams } = new URL(path, origin)
  const segments = pathname.split('/')
  const found = (name: string, type: string): Value | undefined => {
    if (place === 'header') return headers[name]
    if (place === 'path') return decodeURIComponent(segments[template.split('/').indexOf(`{${name}}`)] ?? '')
    if (type === 'object') return objectIn(name, searchParams)
    const text = searchParams.get(name)
    return text === null ? undefined : typed(text, type)
  }
  const entries = parameters.filter((parameter) => parameter.in === place).map(({ name, type }) => [name, found(name, type)] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined))
}

/** `attributes[origin]=Nyeri` as the member `origin` of an object. */
function objectIn(name: string, search: URLSearchParams): Value | undefined {
  const members = [...search].flatMap(([key, value]) =>
    key.startsWith(`${name}[`) && key.endsWith(']') ? [[key.slice(name.length + 1, -1), value]] : [],
  )
  return members.length === 0 ? undefined : (Object.fromEntries(members) as Value)
}

function typed(text: string, type: string): Value {
  if (type === 'array') return text.split(',')
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  const isNumber = (type === 'integer' || type === 'number') && text.trim() !== '' && Number.isFinite(Number(text))
  return isNumber ? Number(text) : text
}
