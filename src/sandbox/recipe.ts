import { personas } from '#contract/generated/personas.ts'
import { routes } from '#contract/generated/routes.ts'
import type { OperationId } from '#contract/operation.ts'
import type { Call, Recipe, Step } from '#contract/shape.ts'
import { bodyOf, dataTypeOf } from './body.ts'

/** How a recipe reaches a shop. */
export interface RecipeTarget {
  fetch: (request: Request) => Promise<Response>
  /** The origin of the shop, without a slash at the end. */
  origin: string
  /** Headers for every request, for example the one that names the shop. */
  headers?: Record<string, string>
  /** Told of every call that was answered, the levers of the sandbox and calls in the background included. */
  watch?: (request: SentRequest, answer: ReceivedAnswer) => void
}

/** A request that was sent, as plain data. */
export interface SentRequest {
  operationId: string
  method: string
  /** Path and query. */
  path: string
  headers: Record<string, string>
  /** Bytes are written as a data URL. */
  body: string | null
}

export interface ReceivedAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

export interface RecipeRun {
  /** The calls that led there, logins included, without those in the background. */
  before: { request: SentRequest; answer: ReceivedAnswer }[]
  request: SentRequest
  answer: ReceivedAnswer
}

type Variables = Record<string, unknown>

/** A recipe whose last call is ready to be sent. */
export interface PreparedRecipe {
  before: RecipeRun['before']
  request: SentRequest
  send: (request: SentRequest) => Promise<ReceivedAnswer>
  /** Waits for calls in the background. */
  finish: () => Promise<unknown>
}

/**
 * Resets the shop to the recipe's scenario and makes the calls that lead to the answer, all but the last. Fails with the step and its
 * answer when a call on the way does not succeed.
 */
export async function prepareRecipe(operationId: OperationId, recipe: Recipe, target: RecipeTarget): Promise<PreparedRecipe> {
  const { scenario = 'default', before = [], ...lastCall } = recipe
  const kitchen = createKitchen(target)
  await kitchen.control('/__sandbox/reset', { scenario })
  for (const step of before) await kitchen.step(step)
  return {
    before: kitchen.calls,
    request: await kitchen.request(operationId, lastCall, {}),
    send: kitchen.exchange,
    finish: kitchen.finish,
  }
}

/** Makes all calls of a recipe, and says what the last one was answered. */
export async function runRecipe(operationId: OperationId, recipe: Recipe, target: RecipeTarget): Promise<RecipeRun> {
  const { before, request, send, finish } = await prepareRecipe(operationId, recipe, target)
  const answer = await send(request)
  await finish()
  return { before, request, answer }
}

function createKitchen({ fetch, origin, headers: common = {}, watch = () => {} }: RecipeTarget) {
  const variables: Variables = {}
  const tokens = new Map<string, string>()
  const calls: RecipeRun['before'] = []
  const background: Promise<unknown>[] = []

  const exchange = async (request: SentRequest): Promise<ReceivedAnswer> => {
    const hasBody = request.body !== null && request.method !== 'GET'
    const response = await fetch(
      new Request(origin + request.path, {
        method: request.method,
        headers: { ...common, ...request.headers },
        ...(hasBody && { body: bodyOf(request.body!) }),
      }),
    )
    const answer = { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
    watch(request, answer)
    return answer
  }

  const control = async (path: string, body: unknown) => {
    const request = { operationId: '', method: 'POST', path, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    const answer = await exchange(request)
    if (answer.status >= 300) throw new Error(`Failed to prepare the shop: POST ${path} answered ${answer.status} ${answer.body}`)
  }

  const logIn = async (persona: string): Promise<string> => {
    const known = tokens.get(persona)
    if (known) return known
    const run = await call('loginUser', { body: { email: `${persona}@nexus.example`, password: personas.password } }, {})
    calls.push(run)
    const { access_token: token } = JSON.parse(run.answer.body) as { access_token: string }
    tokens.set(persona, token)
    return token
  }

  const request = async (operationId: OperationId, given: Call, scope: Variables): Promise<SentRequest> => {
    const { method } = routes[operationId]
    const { as, path = {}, query = {}, search, headers = {}, body, raw, sign } = fillIn(given, { ...variables, ...scope }) as Call
    const authorization = as && !('Authorization' in headers) ? { Authorization: `Bearer ${await logIn(as)}` } : {}
    const text = raw ?? (body === undefined ? null : JSON.stringify(body))
    return {
      operationId,
      method,
      body: text,
      path: pathOf(operationId, path) + (search ?? queryString(query)),
      headers: {
        ...(text !== null && { 'Content-Type': dataTypeOf(text) ?? 'application/json' }),
        ...authorization,
        ...(sign && (await providerHeaders(sign, text ?? ''))),
        ...headers,
      },
    }
  }

  // At the time of the shop, which may run ahead of ours.
  const providerHeaders = async (
    { id, secret = personas.provider_secret, skew_seconds: skew = 0 }: NonNullable<Call['sign']>,
    body: string,
  ) => {
    const { signatureHeaders } = await import('#contract/webhook-signature.ts')
    const response = await fetch(new Request(`${origin}/__sandbox/clock`, { headers: common }))
    const { now } = (await response.json()) as { now: string }
    const timestamp = Math.floor(Date.parse(now) / 1000) + skew
    return signatureHeaders({ id, timestamp, body }, [secret])
  }

  const call = async (operationId: OperationId, given: Call, scope: Variables) => {
    const sent = await request(operationId, given, scope)
    return { request: sent, answer: await exchange(sent) }
  }

  const step = async (given: Step) => {
    if ('advance' in given) {
      tokens.clear()
      return control('/__sandbox/clock', { by: given.advance })
    }
    if ('fault' in given) return control('/__sandbox/faults', given.fault)
    const { call: id, save, times = 1, anyStatus, background: isBackground, ...rest } = given
    if (!(id in routes)) throw new Error(`Failed to run a recipe: no operation is called "${id}".`)
    // Checked above.
    const operationId = id as OperationId
    if (isBackground) {
      // Who calls logs in first, so that nothing but the call itself is still on its way.
      background.push(exchange(await request(operationId, rest, {})))
      // The request has to be on its way before the next one leaves.
      await new Promise((resolve) => {
        setTimeout(resolve, 60)
      })
      return
    }
    for (let i = 0; i < times; i++) {
      const run = await call(operationId, rest, { i })
      calls.push(run)
      if (!anyStatus && run.answer.status >= 300)
        throw new Error(`Failed to run a recipe: ${id} answered ${run.answer.status} ${run.answer.body}`)
      if (save) variables[save] = contentOf(run.answer)
    }
  }

  return { control, request, exchange, step, calls, finish: () => Promise.all(background) }
}

/** What later steps can refer to: the members of the body, and its version. */
const contentOf = ({ body, headers }: ReceivedAnswer) => ({
  ...(/[/+]json/.test(headers['content-type'] ?? '') && (JSON.parse(body) as object)),
  $etag: headers.etag,
})

function pathOf(operationId: OperationId, values: Record<string, string>): string {
  return routes[operationId].path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (values[name] === undefined) throw new Error(`Failed to run a recipe: ${operationId} needs the path parameter ${name}.`)
    return encodeURIComponent(values[name])
  })
}

/** A query as the contract writes it: lists with commas, objects with brackets. */
export function queryString(query: Record<string, unknown>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined || value === '') return []
    if (Array.isArray(value)) return [[name, value.join(',')] as const]
    if (value !== null && typeof value === 'object')
      return Object.entries(value).map(([key, child]) => [`${name}[${key}]`, String(child)] as const)
    return [[name, String(value)] as const]
  })
  return pairs.length === 0
    ? ''
    : `?${pairs.map(([name, value]) => `${encodeURIComponent(name).replaceAll('%5B', '[').replaceAll('%5D', ']')}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&')}`
}

/** Puts saved values in place of `{{name.path}}`. A text that is nothing but a variable becomes its value, a number for example. */
function fillIn(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') {
    const whole = /^\{\{([^}]+)\}\}$/.exec(value)?.[1]
    if (whole) return lookUp(whole, variables)
    return value.replace(/\{\{([^}]+)\}\}/g, (_, name: string) => String(lookUp(name, variables)))
  }
  if (Array.isArray(value)) return value.map((entry) => fillIn(entry, variables))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, fillIn(child, variables)]))
}

function lookUp(name: string, variables: Variables): unknown {
  const padding = /^padding:(\d+)$/.exec(name)?.[1]
  if (padding) return JSON.stringify('x'.repeat(Number(padding)))
  const path = name.replaceAll('[i]', String(variables.i)).split('.')
  const found = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], variables)
  if (found === undefined) throw new Error(`Failed to run a recipe: nothing is saved as {{${name}}}.`)
  return found
}
