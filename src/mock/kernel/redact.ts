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
])
const limit = 16_384

/** A text without anything that could be a card number (BR-23). */
export const redactText = (text: string): string => withoutCardNumbers(text, blackedOut)

/** Headers without passwords, tokens and card numbers. */
export const redactHeaders = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeaders.has(name.toLowerCase()) ? blackedOut : redactText(value)]),
  )

/**
 * A body without the values of secret members, cut after 16 KiB. Nothing is stored or shown before it went through here. What is not
 * JSON is not kept at all, because nobody knows what is in it.
 */
export function redactBody(body: string | null): string | null {
  if (!body) return null
  if (!/password|token|secret|\\u/i.test(body) && !hasCardNumber(body) && /^[[{]/.test(body)) return body.slice(0, limit)
  try {
    return JSON.stringify(JSON.parse(body), redactMember).slice(0, limit)
  } catch {
    return `[${body.length} characters that are not JSON]`
  }
}

function redactMember(name: string, value: unknown): unknown {
  if (secretMembers.has(name)) return blackedOut
  if (typeof value === 'string') return redactText(value)
  if (typeof value === 'number') return hasCardNumber(String(value)) ? blackedOut : value
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [redactText(key), child]))
}
