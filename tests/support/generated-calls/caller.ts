import { personas } from '#contract/generated/personas.ts'
import { routes } from '#contract/generated/routes.ts'
import type { OperationId } from '#contract/operation.ts'
import { signatureHeaders } from '#contract/webhook-signature.ts'
import { epoch } from '#mock/kernel/ids.ts'
import { bodyOf, dataTypeOf } from '../../../src/sandbox/body.ts'
import { queryString } from '../../../src/sandbox/recipe.ts'
import { mayCall, type PlannedCall } from './calls.ts'
import type { Memory } from './memory.ts'

export const origin = 'https://generated.nexuscommerce.example'

/** A call as it is made. */
export interface Call {
  as: string
  request: Request
  operationId: OperationId
}

/** Makes requests of planned calls: with tokens, conditions, keys and signatures as they are right now. */
export function createCaller(send: (method: string, path: string, body?: unknown) => Promise<Record<string, string>>, memory: Memory) {
  const tokens = new Map<string, string>()
  let cartToken: string | undefined
  let newestEtag: string | undefined

  const identify = async (as: string): Promise<Record<string, string>> => {
    if (as === 'nobody') return {}
    if (as === 'forged') return { Authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1c3IifQ.' }
    if (as === 'guest') return { 'Cart-Token': cartToken ?? 'a-token-that-nobody-has-been-given' }
    if (!tokens.has(as)) {
      const { access_token: token } = await send('POST', '/v1/auth/login', { email: `${as}@nexus.example`, password: personas.password })
      // Who is suspended or has another password by now calls with a token that is none.
      tokens.set(as, token ?? 'none')
    }
    return { Authorization: `Bearer ${tokens.get(as)}` }
  }

  /** Who really calls: mostly whoever saw the thing last, if the contract lets them in. */
  function callerOf({ as, operationId }: PlannedCall, id: string): string {
    const [, substitute] = /^owner or (.+)$/.exec(as) ?? []
    if (!substitute) return as
    const owner = memory.ownerOf(id)
    return owner && mayCall(operationId, owner) ? owner : substitute
  }

  async function sign({ operationId, key, signature }: PlannedCall, body: string): Promise<Record<string, string>> {
    if (!routes[operationId].signature) return {}
    const { now } = await send('GET', '/__sandbox/clock')
    const signed = { id: `msg_${key}`, timestamp: Math.floor(Date.parse(now ?? epoch) / 1000), body }
    return signatureHeaders(signed, [signature === 'right' ? personas.provider_secret : 'whsec_AAAA'])
  }

  async function prepare(planned: PlannedCall): Promise<Call> {
    const { operationId, ifMatch } = planned
    const { method } = routes[operationId]
    const { url, id } = addressOf(planned, memory)
    const as = callerOf(planned, id)
    const { text, type } = contentOf(planned.body, memory)
    const etag = memory.etagOf(`${as} ${url}`) ?? memory.etagOf(id) ?? newestEtag
    const headers = headersOf({
      ...(await identify(as)),
      'Content-Type': text === null ? null : type,
      'If-Match': ifMatch && { current: etag ?? '"1"', stale: '"0-stale"', any: '*', broken: 'W/"1", oops' }[ifMatch],
      'If-None-Match': planned.ifNoneMatch ? (etag ?? '*') : null,
      'Idempotency-Key': planned.key,
      Accept: planned.accept,
      'Accept-Language': planned.language,
      ...(await sign(planned, text ?? '')),
    })
    const hasBody = text !== null && method !== 'GET'
    return { operationId, as, request: new Request(origin + url, { method, headers, ...(hasBody && { body: bodyOf(text) }) }) }
  }

  function learn({ operationId, as, request }: Call, response: Response, text: string) {
    // A moved clock ends access tokens, and a reset ends everything.
    if (operationId === 'advanceClock' || operationId === 'resetSandbox' || operationId === 'putState') tokens.clear()
    newestEtag = response.headers.get('etag') ?? newestEtag
    if (response.ok && newestEtag) memory.keepEtag(`${as} ${request.url.slice(origin.length)}`, newestEtag)
    // A snapshot holds rows, which nobody outside ever sees.
    if (!/[/+]json/.test(response.headers.get('content-type') ?? '') || operationId === 'getState') return
    const body = JSON.parse(text) as Record<string, unknown>
    if (typeof body.cart_token === 'string') cartToken = body.cart_token
    if (response.status < 400) memory.learn(body, as)
  }
  return { prepare, learn }
}

// What is no Latin-1 cannot be a header at all.
const headersOf = (given: Record<string, string | null>) =>
  new Headers(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null && /^[\x20-\xff]*$/.test(entry[1])))

/** Path and query, and what the last parameter of the path names. */
function addressOf({ operationId, path: plannedPath, query }: PlannedCall, memory: Memory): { url: string; id: string } {
  const path = memory.fill(plannedPath) as Record<string, unknown>
  const { path: template } = routes[operationId]
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
  const filled = names.reduce((text, name) => text.replace(`{${name}}`, encode(path[name])), template as string)
  return {
    url: filled + safeQuery(memory.fill(query) as Record<string, unknown>),
    id: JSON.stringify(path[names.at(-1) ?? ''] ?? '').replaceAll('"', ''),
  }
}

function contentOf(body: PlannedCall['body'], memory: Memory): { text: string | null; type: string } {
  if (!body) return { text: null, type: '' }
  if ('json' in body) return { text: JSON.stringify(memory.fill(body.json)) ?? 'null', type: 'application/json' }
  return { text: body.raw, type: body.type ?? dataTypeOf(body.raw) ?? 'application/json' }
}

// Half of a surrogate pair has no percent-encoding.
const encode = (value: unknown) =>
  encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed().slice(0, 300)) || '%20'
const safeQuery = (query: Record<string, unknown>) => {
  const text = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed().slice(0, 3000) : value)
  const flat = JSON.parse(JSON.stringify(query, text)) as Record<string, unknown>
  return queryString(Object.fromEntries(Object.entries(flat).map(([name, value]) => [name, plain(value)])))
}
// An object has no text of its own when it was made to be hostile.
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'object' ? JSON.stringify(item) : item))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, typeof child === 'object' ? JSON.stringify(child) : child]))
}
