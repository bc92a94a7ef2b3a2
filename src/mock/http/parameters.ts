import type { Violation } from '#contract/check.ts'
import { phrase, problem } from '#mock/kernel/problem.ts'
import { redactText } from '#mock/kernel/redact.ts'
import { chooseLanguage, fieldWords, type Language } from '#mock/kernel/words.ts'
import { unreadable } from './body.ts'
import type { Exchange, Route, Step } from './exchange.ts'

/** 400: reads and checks the query, so that handlers get numbers, booleans and lists. Unknown parameters are refused (A3.16 of the conventions). */
export const parameters: Step = (exchange, { check }) => {
  const { url, request, route, operationId, input } = exchange
  const pairs = url.search.replace(/^\?/, '').split('&').filter(Boolean)
  if (pairs.length > mostParameters) return unreadable('too_many_parameters')
  const query = readPairs(pairs)
  if (!query) return unreadable('broken_encoding')
  const refused = collect(query, route, input.query)
  if (refused) return refused
  const [violation] = check(operationId, 'query', input.query)
  if (violation) return invalid(violation, chooseLanguage(request.headers['accept-language']))
  if (exchange.input.query.offset !== undefined && exchange.input.query.cursor !== undefined) {
    return problem(
      'filter_invalid',
      { parameter: 'offset' },
      { words: { parameter: 'offset', problem: phrase('not_with', { other: 'cursor' }) } },
    )
  }
  return missingKey(exchange)
}

function invalid({ pointer, code, words }: Violation, language: Language) {
  const parameter = pointer.split('/')[1] ?? ''
  const allowed = typeof words.allowed === 'string' ? words.allowed.split(', ') : undefined
  return problem(
    'filter_invalid',
    { parameter, ...(allowed && { allowed }) },
    { words: { parameter, problem: fieldWords(language, code, words) } },
  )
}

const mostParameters = 100

/** Decodes names and values, and blacks out card numbers (BR-23). `undefined` when a percent-encoding is broken. */
function readPairs(pairs: string[]): [string, string][] | undefined {
  try {
    return pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [redactText(decode(name)), redactText(decode(value.join('=')))]
    })
  } catch {
    return undefined
  }
}

const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))

function collect(query: [string, string][], route: Route, into: Record<string, unknown>) {
  for (const [name, { default: preset }] of Object.entries(route.query)) if (preset !== undefined) into[name] = preset
  const given = new Set<string>()
  for (const [name, text] of query) {
    const { parameter, key, type } = locateParameter(name, route)
    if (!type) return unknownParameter(name, route)
    if (given.has(name))
      return problem('filter_invalid', { parameter: name }, { words: { parameter: name, problem: phrase('given_twice') } })
    given.add(name)
    into[parameter] = key === undefined ? coerce(text, type) : { ...(into[parameter] as object | undefined), [key]: text }
  }
  return undefined
}

/** `attributes[origin]` is the member `origin` of the parameter `attributes`. No type: the operation has no such parameter. */
function locateParameter(name: string, route: Route): { parameter: string; key?: string; type?: string } {
  const [, group, key] = /^(\w+)\[([^\]]+)\]$/.exec(name) ?? []
  const parameter = group ?? name
  const type = Object.hasOwn(route.query, parameter) ? route.query[parameter]?.type : undefined
  const fits = type !== undefined && (type === 'object') === (key !== undefined)
  return { parameter, ...(key !== undefined && { key }), ...(fits && { type }) }
}

function unknownParameter(name: string, route: Route) {
  const allowed = Object.keys(route.query)
  const hint = allowed.length > 0 ? phrase('unknown_parameter', { known: allowed.join(', ') }) : phrase('no_parameters')
  return problem('filter_invalid', { parameter: name.slice(0, 200), allowed }, { words: { parameter: name.slice(0, 200), problem: hint } })
}

// A text that is no number or boolean stays a text, and the schema refuses it.
function coerce(text: string, type: string): unknown {
  if (type === 'integer' || type === 'number') return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return type.endsWith('[]') ? text.split(',') : text
}

function missingKey({ route, request }: Exchange) {
  const key = request.headers['idempotency-key']
  if (key === undefined) return route.idempotency === 'required' ? problem('idempotency_key_missing') : undefined
  if (route.idempotency && !/^[\x21-\x7e]{1,255}$/.test(key)) return unreadable('key_form')
  return undefined
}
