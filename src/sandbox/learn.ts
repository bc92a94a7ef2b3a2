import type { Schema } from '#contract/operation.ts'
import type { Exchange } from './exchange.ts'
import { forgetIdentity, identity, keepTokens } from './identity.ts'
import { forgetRecent, remember, rememberEtag } from './recent.ts'

type Seen = Pick<Exchange, 'method' | 'path' | 'body' | 'status' | 'responseHeaders' | 'responseBody'>

/** Takes over what an answer brings: tokens of a login, ids and versions for the next request. */
export function learn({ method, path, body: sent, status, responseHeaders, responseBody }: Seen): void {
  if (status >= 300) return
  const route = `${method} ${path.split('?')[0]}`
  if (route === 'POST /v1/auth/logout') forgetIdentity()
  if (route === 'POST /__sandbox/reset') {
    forgetRecent()
    forgetIdentity()
  }
  const answer = jsonOf(responseBody)
  if (answer === undefined) return
  remember(answer)
  const { etag, location } = responseHeaders
  // The version of a new thing belongs to its own address.
  if (etag) rememberEtag(status === 201 ? (location ?? path) : ownAddress(path, answer), etag)
  if (route === 'POST /v1/auth/login') {
    const { email } = (jsonOf(sent ?? '') ?? {}) as { email?: string }
    keepTokens(email?.split('@')[0] ?? '', answer as Schema<'TokenPair'>)
  }
  if (route === 'POST /v1/auth/refresh') keepTokens(identity()?.persona ?? '', answer as Schema<'TokenPair'>)
}

/** Where the thing lives that an answer shows: `PUT /v1/carts/{id}/delivery` answers with the cart. */
function ownAddress(path: string, answer: object): string {
  const { id } = answer as { id?: unknown }
  const steps = path.split('?')[0]!.split('/')
  const at = typeof id === 'string' ? steps.indexOf(id) : -1
  return at < 0 ? path : steps.slice(0, at + 1).join('/')
}

function jsonOf(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? value : undefined
  } catch {
    return undefined
  }
}
