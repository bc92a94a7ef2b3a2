import type { FormModel } from '#components/api/form.ts'
import { tellHere } from '#sandbox/client.ts'
import { control } from '#sandbox/control.ts'
import { type Draft, type Exchange, send } from '#sandbox/exchange.ts'
import { type Persona, tokenOf } from '#sandbox/identity.ts'
import { learn } from '#sandbox/learn.ts'
import { recent } from '#sandbox/recent.ts'
import { fillBody, fillVariables, type Surroundings, unknownIn } from '#sandbox/variables.ts'
import type { Sent } from './keep.ts'
import { draftWithVariables, parseRaw, type Request } from './request.ts'
import { markPoint } from './time-machine.ts'

/** A request with values in place of its variables. */
export interface Prepared {
  draft: Draft
  /** The same without the token, for the history. */
  publicDraft: Draft
}

/** The draft that a request describes, with variables; or what is wrong with its text. */
export function describeRequest(model: FormModel, request: Request): Draft | { trouble: string } {
  if (request.raw === null) return draftWithVariables(model, request)
  const raw = parseRaw(request.raw)
  if ('trouble' in raw) return raw
  return { method: raw.method, path: raw.path, headers: Object.fromEntries(raw.headers), body: raw.body === '' ? null : raw.body }
}

/** Fills variables in. A variable that has no value is said in words, because the request could only fail. */
export async function prepare(described: Draft, who: string): Promise<Prepared | { trouble: string }> {
  const text = JSON.stringify(described)
  const token = text.includes('{{token}}') && who !== 'nobody' && who !== 'guest' ? await tokenOf(who as Persona) : undefined
  const made = recent()
  const path = fillVariables(described.path, { recent: made, path: described.path, token })
  const around: Surroundings = { recent: made, path, token }
  const unknown = [...new Set(unknownIn(text, around))]
  if (unknown.length > 0) return { trouble: unknown.map(missingValue).join(' ') }
  const publicDraft = filled(described, { ...around, token: '{{token}}' })
  return { draft: { ...publicDraft, headers: withToken(publicDraft.headers, token) }, publicDraft }
}

/** What the history notes of each sending. */
export type Noted = Omit<Sent, 'request' | 'draft'>

interface Sending {
  signal: AbortSignal
  onPart: (exchange: Exchange) => void
  onSent: (noted: Noted) => void
}

const lost = 'No answer came: the request or its answer was lost on the way. A fault may be on, or the sandbox was reset.'

/** Sends, takes over what the answer brings, and notes it with the moment before it. Fails in words when no answer came. */
export async function sendNoted(draft: Draft, { signal, onPart, onSent }: Sending): Promise<Exchange> {
  const started = performance.now()
  const entry = { at: new Date().toISOString(), point: await pointBefore(draft) }
  try {
    const answer = await send(draft, { signal, onPart })
    learn(answer)
    // The shop tells everybody of requests to the API; of what is done to itself the page tells its own parts.
    if (draft.path.startsWith('/__sandbox/') && draft.method !== 'GET') tellHere()
    const { status, milliseconds, responseHeaders } = answer
    onSent({ ...entry, id: responseHeaders['x-request-id'] ?? crypto.randomUUID(), status, milliseconds })
    return answer
  } catch (error) {
    onSent({ ...entry, id: await idOfLost(draft), status: 0, milliseconds: performance.now() - started })
    throw error instanceof TypeError ? new Error(lost) : error
  }
}

/** The id of a request whose answer was lost: the shop knows it, the answer could not say it. */
async function idOfLost({ method, path }: Draft): Promise<string> {
  const last = await control.requests(1).then(
    ({ data }) => data[0],
    () => undefined,
  )
  const isIt = last?.status === 0 && last.method === method && last.path === path
  return isIt ? last.id : `lost ${crypto.randomUUID()}`
}

/** Remembers the shop before a request that may change it. That it cannot be remembered stops nothing. */
async function pointBefore({ method, path }: Draft): Promise<string | undefined> {
  if (method === 'GET' || method === 'HEAD') return undefined
  return markPoint(`before ${method} ${path.split('?')[0]}`).catch(() => undefined)
}

/** A draft of the history, with the token of whoever sends now. */
export async function withCredentials(draft: Draft, who: string): Promise<Draft> {
  const isMarked = Object.values(draft.headers).some((value) => value.includes('{{token}}'))
  return isMarked ? { ...draft, headers: withToken(draft.headers, await tokenOf(who as Persona)) } : draft
}

const filled = ({ method, path, headers, body }: Draft, around: Surroundings): Draft => ({
  method,
  path: fillVariables(path, around),
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fillVariables(value, around)])),
  body: body === null ? null : fillBody(body, around),
})

const withToken = (headers: Record<string, string>, token = '') =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replaceAll('{{token}}', token)]))

function missingValue(name: string): string {
  const kind = /^last\.(\w+)\./.exec(name)?.[1]
  if (name === 'token') return '{{token}} has no value: choose who sends.'
  if (name === 'etag') return '{{etag}} has no value yet: get what the path names first, so that its version is known.'
  if (kind) return `{{${name}}} has no value yet: make or get one ${kind} first.`
  return `{{${name}}} is not a variable that is known here.`
}
