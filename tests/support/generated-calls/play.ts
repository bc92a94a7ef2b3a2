import { createAnswerCheck } from '#contract/conformance.ts'
import { personas } from '#contract/generated/personas.ts'
import { recipes } from '#contract/generated/recipes.ts'
import { routes } from '#contract/generated/routes.ts'
import type { OperationId, Schema } from '#contract/operation.ts'
import { createMockApi } from '#mock/api.ts'
import type { MockApiOptions } from '#mock/options.ts'
import { type Persona, userId } from '#mock/testing.ts'
import { prepareRecipe } from '../../../src/sandbox/recipe.ts'
import { type Call, createCaller, origin } from './caller.ts'
import type { PlannedCall } from './calls.ts'
import { brokenInvariants } from './invariants.ts'
import { createMemory, type Memory } from './memory.ts'

/** Calls to make one after the other, on a fresh shop or on one that a recipe has led somewhere. */
export interface Sequence {
  /** An operation and one of its answers, whose recipe comes first. */
  opening: { operationId: string; key: string } | null
  /** `null` is a call that shrinking has left out. */
  calls: (PlannedCall | null)[]
}

export interface Tally {
  calls: number
  /** How often each operation was answered with each status or problem code. */
  answers: Map<string, number>
}

const checkAnswer = createAnswerCheck()
const mostShown = 400

/** Plays sequences on one shop, and judges every answer against the contract and every end against what must always be true. */
export function createPlayer(options: MockApiOptions = {}) {
  const errors: unknown[] = []
  const api = createMockApi({ freeze: true, sleep: () => Promise.resolve(), onError: (error) => errors.push(error), ...options })
  const tally: Tally = { calls: 0, answers: new Map() }
  let shown: [by: string, body: unknown][] | undefined

  const send = async (method: string, path: string, body?: unknown, token?: string) => {
    const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }
    // From an address of its own, so that it uses up nobody's quota.
    const from = { ip: '192.0.2.1' }
    const response = await api.fetch(
      new Request(origin + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }),
      from,
    )
    // A fault may have lost the answer.
    return JSON.parse((await textOf(response)) || '{}')
  }

  /** Goes where a recipe leads. Its answers are remembered, like all others. */
  async function open({ operationId, key }: NonNullable<Sequence['opening']>, memory: Memory) {
    const fetch = async (request: Request) => {
      const response = await api.fetch(request)
      const text = await textOf(response.clone())
      const by = personaOf(request)
      if (/[/+]json/.test(response.headers.get('content-type') ?? '')) memory.learn(JSON.parse(text), by)
      return response
    }
    const { request, send: sendLast } = await prepareRecipe(operationId as OperationId, recipes[operationId]![key]!, { fetch, origin })
    await sendLast(request)
  }

  const count = ({ operationId }: Call, status: number, text: string) => {
    const code = status < 400 ? undefined : (JSON.parse(text || '{}') as { code?: string }).code
    const outcome = `${operationId} ${code ?? status}`
    tally.calls++
    tally.answers.set(outcome, (tally.answers.get(outcome) ?? 0) + 1)
  }

  async function play({ opening, calls }: Sequence): Promise<void> {
    errors.length = 0
    const memory = createMemory()
    const log: string[] = []
    shown ??= await showAround(send)
    await send('POST', '/__sandbox/reset', {})
    for (const [by, body] of shown) memory.learn(body, by)
    if (opening) await open(opening, memory)
    const caller = createCaller(send, memory)
    let hasFaults = opening !== null
    for (const planned of calls) {
      if (!planned) continue
      const call = await caller.prepare(planned)
      const said = describeCall(call, await call.request.clone().text())
      const response = await api.fetch(call.request)
      const text = await textOf(response)
      log.push(`${said}\n    -> ${response.status} ${text.slice(0, mostShown)}`)
      fail([...judge(call, response, text, hasFaults), ...errors.splice(0).map(describeError)], log)
      hasFaults ||= call.operationId === 'addFault' && response.status === 201
      caller.learn(call, response, text)
      count(call, response.status, text)
    }
    fail(brokenInvariants((await send('GET', '/__sandbox/state')) as unknown as Schema<'Snapshot'>), log)
  }
  return { play, tally }
}

function fail(findings: string[], log: string[]): void {
  if (findings.length > 0) throw new Error(`${findings.join('\n')}\n\nThe calls:\n${log.join('\n')}`)
}

const describeError = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))
const describeCall = ({ as, request: { method, url } }: Call, body: string) =>
  `${as}: ${method} ${url.slice(origin.length)} ${body.slice(0, mostShown)}`

/** What each persona finds in a fresh shop, so that calls know things of the seeds. */
async function showAround(send: (method: string, path: string, body?: unknown, token?: string) => Promise<Record<string, unknown>>) {
  const shown: [by: string, body: unknown][] = []
  const looks: [by: string, ...paths: string[]][] = [
    ['nobody', '/v1/products?expand=variants&limit=5', '/v1/categories'],
    ['selam', '/v1/admin/users', '/v1/orders?scope=all', '/v1/admin/reviews?limit=5'],
    ['wanjiru', '/v1/me', '/v1/orders', '/v1/inventory?limit=5'],
    ['amina', '/v1/me', '/v1/orders?limit=5'],
  ]
  for (const [by, ...paths] of looks) {
    const login = by === 'nobody' ? {} : await send('POST', '/v1/auth/login', { email: `${by}@nexus.example`, password: personas.password })
    for (const path of paths) shown.push([by, await send('GET', path, undefined, login.access_token as string)])
  }
  return shown
}

/** Who makes a call of a recipe: the token says it. */
function personaOf(request: Request): string {
  const claims = request.headers.get('authorization')?.split('.')[1]
  if (!claims) return request.headers.has('cart-token') ? 'guest' : 'nobody'
  // Recipes send tokens that are none, too.
  const sub = /"sub":"(\w+)"/.exec(Buffer.from(claims, 'base64url').toString())?.[1]
  return Object.keys(personas.people).find((name) => userId(name as Persona) === sub) ?? 'nobody'
}

/** What of an answer the contract does not allow, in words. */
function judge({ request, operationId }: Call, response: Response, text: string, hasFaults: boolean): string[] {
  if (response.type === 'error') return hasFaults ? [] : [`${operationId}: no answer came, and no fault is the reason.`]
  const type = response.headers.get('content-type') ?? undefined
  const findings = checkAnswer(operationId, response.status, response.status === 304 ? null : text, type)
  // A provider that does not answer is none of the shop's faults.
  if (response.status >= 500 && response.status !== 504 && !hasFaults)
    findings.push(`${operationId} ${response.status}: no fault is the reason.`)
  if (response.headers.get('x-nexus-stub')) findings.push(`${operationId}: nothing stands behind it.`)
  if (routes[operationId].method !== request.method) findings.push(`${operationId} was called with ${request.method}.`)
  return findings
}

/** The body of an answer. A stream may go on for minutes, so that only what it begins with is read. */
async function textOf(response: Response): Promise<string> {
  if (response.type === 'error') return ''
  if (!response.headers.get('Content-Type')?.startsWith('text/event-stream')) return response.text()
  const reader = response.body!.getReader()
  const { value } = await reader.read()
  // Of two readers of one answer, the first to leave would wait for the other.
  void reader.cancel()
  return new TextDecoder().decode(value)
}
