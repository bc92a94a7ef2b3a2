import { isJson } from '#mock/kernel/media-type.ts'
import { type Phrase, phrase, problem } from '#mock/kernel/problem.ts'
import type { Route, Step } from './exchange.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Whether the operation takes JSON. What it takes otherwise are bytes. */
export const takesJson = ({ body }: Pick<Route, 'body'>): boolean => body?.accepts.some(isJson) ?? false

/** 400: the body must be JSON in UTF-8, and its texts such that a database can keep them. What it means is checked later. */
export const parsed: Step = ({ route, body, input }) => {
  // Too large a body has ended the request before.
  if (!route.body || body.length === 0 || body === 'too_large') return undefined
  if (!takesJson(route)) {
    input.body = body
    return undefined
  }
  try {
    const text = utf8.decode(body)
    const value: unknown = JSON.parse(text)
    if (!isFlatterThan(deepest, value)) return unreadable('too_deep')
    input.body = value
    if (text.includes('\\u') && !isStorable(input.body)) return unreadable('bad_characters')
    return undefined
  } catch (error) {
    return unreadable(error instanceof SyntaxError ? 'not_json' : 'not_utf8')
  }
}

/** 400: something about the request cannot be read. */
export const unreadable = (reason: Phrase['phrase']) => problem('malformed_request', {}, { words: { problem: phrase(reason) } })

// Whatever looks at a body later may follow it down.
const deepest = 64

const isFlatterThan = (levels: number, value: unknown): boolean =>
  value === null || typeof value !== 'object' || (levels > 0 && Object.values(value).every((child) => isFlatterThan(levels - 1, child)))

// Half of a surrogate pair is no character, and PostgreSQL keeps no U+0000 in a text.
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  if (value === null || typeof value !== 'object') return true
  return Object.entries(value).every(([key, child]) => isStorable(key) && isStorable(child))
}
