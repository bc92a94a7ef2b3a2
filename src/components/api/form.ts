import { dataTypeOf } from '#sandbox/body.ts'
import type { Draft } from '#sandbox/exchange.ts'
import type { Recent } from '#sandbox/recent.ts'

/** A form for one operation, made from the contract when the site is built. */
export interface FormModel {
  operationId: string
  method: string
  /** From the root of the host, with parameters in braces. */
  path: string
  fields: Field[]
  /** The example body as text; `null` when the operation takes none. */
  body: string | null
  identity: 'none' | 'optional' | 'required'
  acceptsGuest: boolean
  /** Who makes the example call. */
  persona: string | null
  /** What comes back when it goes well. */
  answers: 'json' | 'text' | 'nothing'
}

export interface Field {
  name: string
  in: 'path' | 'query' | 'header'
  type: string
  isRequired: boolean
  description: string
  choices: string[]
  value: string
}

/** What the reader has typed, by `in` and name. */
export type Values = Record<string, string>
export const keyOf = (field: Pick<Field, 'in' | 'name'>): string => `${field.in}.${field.name}`

export interface Credentials {
  token?: string
  cartToken?: string
}

/** What is missing before a request can be sent: the names of required fields without a value. */
export const missing = ({ fields }: FormModel, values: Values): string[] =>
  fields.filter((field) => field.isRequired && !values[keyOf(field)]?.trim()).map(({ name }) => name)

/** The values a form starts with: the contract's examples, and in their place what the reader made last. */
export function startValues(
  { path, fields }: FormModel,
  recent: Recent,
  freshKey: () => string,
  etagOf: (path: string) => string | undefined = () => undefined,
): Values {
  const own = path.replace(/\{(\w+)\}/g, (_, name: string) => String(recent[name] ?? ''))
  const start = (field: Field) => {
    if (field.name === 'Idempotency-Key' && field.isRequired) return freshKey()
    if (field.name === 'If-Match' && field.isRequired) return etagOf(own) ?? field.value
    return String((field.in === 'path' ? recent[field.name] : undefined) ?? field.value)
  }
  return Object.fromEntries(fields.map((field) => [keyOf(field), start(field)]))
}

/** The example body with the ids of what the reader made last. Text that is no JSON object stays as it is. */
export function startBody({ body }: FormModel, recent: Recent): string {
  if (body === null) return ''
  if (!body.startsWith('{')) return body
  const members = JSON.parse(body) as Record<string, unknown>
  const own = Object.entries(members).map(([name, value]) => [name, name in recent && name !== 'version' ? recent[name] : value])
  return JSON.stringify(Object.fromEntries(own), null, 2)
}

/** The request that the form describes. */
export function draftOf(
  { method, path, fields, body: example }: FormModel,
  values: Values,
  body: string,
  { token, cartToken }: Credentials,
): Draft {
  const typed = (field: Field) => values[keyOf(field)]?.trim() ?? ''
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[`path.${name}`]?.trim() ?? ''))
  const query = fields.filter((field) => field.in === 'query' && typed(field) !== '').flatMap((field) => queryPairs(field, typed(field)))
  const headers = fields.filter((field) => field.in === 'header' && typed(field) !== '').map((field) => [field.name, typed(field)])
  return {
    method,
    path: filled + (query.length > 0 ? `?${query.join('&')}` : ''),
    headers: {
      ...(example !== null && body.trim() !== '' && { 'Content-Type': dataTypeOf(body) ?? 'application/json' }),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(cartToken && { 'Cart-Token': cartToken }),
      ...Object.fromEntries(headers),
    },
    body: example === null || body.trim() === '' ? null : body,
  }
}

/** `origin=Nyeri, roast=dark` of an object parameter becomes `attributes[origin]=Nyeri&attributes[roast]=dark`. */
function queryPairs({ name, type }: Field, value: string): string[] {
  if (type !== 'object') return [`${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`]
  return value.split(',').map((pair) => {
    const [key = '', ...rest] = pair.trim().split('=')
    return `${name}[${encodeURIComponent(key)}]=${encodeURIComponent(rest.join('='))}`
  })
}
