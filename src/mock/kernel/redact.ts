import { hasCardNumber, withoutCardNumbers } from './card-number.ts'

/** What stands in for a secret. */
export const blackedOut = '[hidden]'

const secretHeaders = new Set(['authorization', 'cart-token', 'cookie', 'set-cookie'])
const secretMembers = new Set([
  'password',
  'current_password',
  'new_password',
  'refresh_token',
  'access_token',
  'cart_token',
  'guest_cart_token',
  'token',
  'secret',
  // The same by their names in GraphQL.
  ...['accessToken', 'refreshToken', 'guestCartToken'],
])
const secretNames = new Set([...secretHeaders, ...secretMembers].map((name) => name.toLowerCase()))
const isSecret = (name: string): boolean => secretNames.has(name.toLowerCase())
// A field may be called anything, and a document or an address may hold its values. Then the value itself says what it is.
const secretValue = /(?<![\w-])(?:eyJ[\w-]*\.[\w-]+\.[\w-]+|[rl]t_[\w-]{43})(?![\w-])/g
// What GraphQL ignores between tokens: a comma is white space, and a comment goes to the end of its line.
const ignored = '(?:[\\s,\\ufeff]|#[^\\n\\r]*[\\n\\r])*'
const secretArgument = `\\b(?:${[...secretMembers].join('|')})${ignored}:${ignored}`
// A text that nobody has closed ends with the document.
const given = `(?:"""(?:\\\\"""|[^])*?(?:"""|$)|"(?:[^"\\\\]|\\\\[^]?)*(?:"|$)|'[^']*(?:'|$)|-?\\d[\\w.]*)`
const literal = new RegExp(`(${secretArgument})${given}`, 'gi')
const variable = new RegExp(`${secretArgument}\\$(\\w+)`, 'gi')
const limit = 16_384

/** A text without tokens and anything that could be a card number (BR-23). */
export const redactText = (text: string): string => withoutCardNumbers(text.replace(secretValue, blackedOut), blackedOut)

/** Texts at any depth without tokens and card numbers. */
export function redactTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return redactText(value) as Value
  if (Array.isArray(value)) return value.map(redactTexts) as Value
  if (value === null || typeof value !== 'object') return value
  // The same members, with texts for texts.
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, redactTexts(child)])) as Value
}

/** A path with its query as people may see it: what it says once it is decoded counts, and what holds nothing stays as it came. */
export function redactTarget(target: string): string {
  const [path = '', ...search] = target.split('?')
  const shown = path.split('/').map(redactEncoded).join('/')
  return search.length === 0 ? shown : `${shown}?${search.join('?').split('&').map(redactPair).join('&')}`
}

function redactPair(pair: string): string {
  const [name = '', ...value] = pair.split('=')
  if (value.length === 0) return redactEncoded(name)
  return `${redactEncoded(name)}=${isSecret(decode(name)) ? blackedOut : redactEncoded(value.join('='))}`
}

function redactEncoded(text: string): string {
  const decoded = decode(text.replaceAll('+', ' '))
  const shown = redactText(decoded)
  return shown === decoded ? text : encodeURIComponent(shown).replaceAll('%5B', '[').replaceAll('%5D', ']')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Something in it is broken. Digits and what stands between them are ASCII.
    return text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }
}

/** Headers without passwords, tokens and card numbers. */
export const redactHeaders = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, isSecret(name) ? blackedOut : redactText(value)]))

/**
 * A body without the values of secret members, cut after 16 KiB. Nothing is stored or shown before it went through here. What is not
 * JSON is not kept at all, because nobody knows what is in it.
 */
export function redactBody(body: string | null): string | null {
  if (!body) return null
  if (!/password|token|secret|eyJ|[rl]t_|\\/i.test(body) && !hasCardNumber(body) && /^[[{]/.test(body)) return body.slice(0, limit)
  try {
    const parsed: unknown = JSON.parse(body)
    const variables = secretVariables(parsed)
    return JSON.stringify(parsed, (name, value) => (variables.has(name) ? blackedOut : redactMember(name, value))).slice(0, limit)
  } catch {
    return `[${body.length} characters that are not JSON]`
  }
}

function redactMember(name: string, value: unknown): unknown {
  if (isSecret(name)) return blackedOut
  if (typeof value === 'string') return redactText(withoutPresets(value).replace(literal, `$1"${blackedOut}"`))
  if (typeof value === 'number') return hasCardNumber(String(value)) ? blackedOut : value
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [redactText(key), child]))
}

/** The variables that a document of GraphQL hands to secret arguments. */
function secretVariables(body: unknown): Set<string> {
  const { query } = (body ?? {}) as { query?: unknown }
  return namesIn(typeof query === 'string' ? query : '')
}

const namesIn = (document: string): Set<string> => new Set(Array.from(document.matchAll(variable), ([, name]) => name!))

/** A document without what such variables are when nobody gives them. */
function withoutPresets(document: string): string {
  const names = [...namesIn(document)]
  if (names.length === 0) return document
  const preset = new RegExp(`(\\$(?:${names.join('|')})\\b${ignored}:[^="$]*=${ignored})${given}`, 'g')
  return document.replace(preset, `$1"${blackedOut}"`)
}
