import { draftOf, type FormModel, keyOf, type Values } from '#components/api/form.ts'
import type { Draft } from '#sandbox/exchange.ts'

/** An operation, as the picker and the raw view know it. */
export interface Listed {
  id: string
  method: string
  path: string
  summary: string
  tag: string
}

/** A request that is being written: what the form holds, and the text when it says more than the form can. */
export interface Request {
  id: string
  operationId: string
  values: Values
  body: string
  /** A persona, `guest` or `nobody`. */
  who: string
  /** Headers that the form has no field for. */
  extra: [string, string][]
  view: 'form' | 'raw'
  /** The request as text, as it was typed last; `null` when the form was used last. */
  raw: string | null
  /** The text says more than a form can show, so it counts alone. */
  isFree: boolean
}

export interface RawRequest {
  method: string
  path: string
  headers: [string, string][]
  body: string
}

const tokenMark = '{{token}}'
const cartMark = '{{last.cart.token}}'

// A variable in a path is written as it is; draftOf encodes its braces.
const plain = (path: string) => path.replace(/%7B%7B([\w.%]+?)%7D%7D/g, '{{$1}}')

/** The request of the form, with variables where credentials and ids come in at sending. */
export function draftWithVariables(model: FormModel, { values, body, who, extra }: Request): Draft {
  const credentials = model.identity === 'none' || who === 'nobody' ? {} : who === 'guest' ? { cartToken: cartMark } : { token: tokenMark }
  const draft = draftOf(model, values, body, credentials)
  return { ...draft, path: plain(draft.path), headers: { ...draft.headers, ...Object.fromEntries(extra) } }
}

/** The request as text, as HTTP/1.1 would carry it, without the host. */
export function rawOf(model: FormModel, request: Request): string {
  return request.raw ?? rawText(draftWithVariables(model, request))
}

export function rawText({ method, path, headers, body }: Draft): string {
  const lines = [`${method} ${path}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)]
  return lines.join('\n') + (body === null ? '\n' : `\n\n${body}`)
}

/** Reads a request from text. What cannot be read is said with its line. */
export function parseRaw(text: string): RawRequest | { trouble: string } {
  const [first = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n')
  const [, method, path] = /^([A-Z]+) (\/\S*)\s*$/.exec(first.replace(/ HTTP\/[\d.]+$/, '')) ?? []
  if (!method || !path) return { trouble: 'Line 1 has to be a method in capitals, a space, and a path that begins with /.' }
  const end = rest.indexOf('')
  const headers = parseHeaders(end < 0 ? rest : rest.slice(0, end), 2)
  if ('trouble' in headers) return { trouble: `${headers.trouble} An empty line ends the headers.` }
  return { method, path, headers, body: end < 0 ? '' : rest.slice(end + 1).join('\n') }
}

/** Reads headers, one on each line. What cannot be read is said with its line; `first` is the number of the first. */
export function parseHeaders(lines: string[], first = 1): [string, string][] | { trouble: string } {
  const headers: [string, string][] = []
  for (const [index, line] of lines.entries()) {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? []
    if (name === undefined) return { trouble: `Line ${index + first} is no header: write a name, a colon and a value.` }
    headers.push([name, value ?? ''])
  }
  return headers
}

/** The operation that a method and path belong to. A path without parameters wins over one with. */
export function operationFor<Candidate extends Listed>(
  { method, path }: Pick<RawRequest, 'method' | 'path'>,
  listed: Candidate[],
): Candidate | undefined {
  const bare = path.split('?')[0]!
  const fits = (template: string) => new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(bare)
  const found = listed.filter((candidate) => candidate.method === method && fits(candidate.path))
  return found.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0]
}

/** What the form shows for a request that was read; `undefined` when a part of it has no place there. */
export function fromRaw(raw: RawRequest, model: FormModel, who: string): Pick<Request, 'values' | 'body' | 'who' | 'extra'> | undefined {
  const values: Values = Object.fromEntries(model.fields.map((field) => [keyOf(field), '']))
  const [path = '', query = ''] = splitOnce(raw.path, '?')
  model.path.split('/').forEach((part, index) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name) values[`path.${name}`] = decoded(path.split('/')[index] ?? '')
  })
  for (const pair of query.split('&').filter(Boolean)) {
    const [name = '', value = ''] = splitOnce(pair, '=').map(decoded)
    const [, owner, member] = /^(\w+)\[(.+)\]$/.exec(name) ?? []
    const key = `query.${owner ?? name}`
    if (!(key in values)) return undefined
    const before = values[key]
    values[key] = member === undefined ? value : [before, `${member}=${value}`].filter(Boolean).join(', ')
  }
  return { values, ...headersOf(raw, model, who, values), body: model.body === null ? '' : raw.body }
}

function headersOf({ headers, body }: RawRequest, model: FormModel, who: string, values: Values): Pick<Request, 'who' | 'extra'> {
  const extra: [string, string][] = []
  let sender = model.identity === 'none' ? who : 'nobody'
  for (const [name, value] of headers) {
    const field = model.fields.find((one) => one.in === 'header' && one.name.toLowerCase() === name.toLowerCase())
    if (field) values[keyOf(field)] = value
    else if (name === 'Authorization' && value === `Bearer ${tokenMark}`) sender = who === 'nobody' || who === 'guest' ? 'amina' : who
    else if (name === 'Cart-Token' && value === cartMark) sender = 'guest'
    else if (!(name === 'Content-Type' && value === 'application/json' && body.trim() !== '')) extra.push([name, value])
  }
  return { who: sender, extra }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
