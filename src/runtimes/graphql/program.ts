import { personas } from '#contract/generated/personas.ts'
import type { Schema } from '#contract/operation.ts'
import type { Host } from '#runtimes/in-page.ts'
import type { RunEvent, RunRequest } from '#runtimes/protocol.ts'
import { requestEvent } from '#runtimes/requests.ts'
import { type Head, headOf } from './head.ts'
import { asText } from './text.ts'

const api = 'https://api.nexuscommerce.example'

/** What makes a document impossible to send, and in which of its lines. */
class SourceError extends Error {
  line: number | null
  constructor(message: string, line: number | null) {
    super(message)
    this.line = line
  }
}

/** The cells that a document takes variables from. */
export const importsOf = (source: string): string[] => [...new Set(headOf(source).taken.map(({ file }) => `./${file}`))]

/** Sends one document as the persona that its head names, and shows the answer with what it cost. */
export async function runGraphql({ source, name, beside, linked }: RunRequest, host: Host): Promise<void> {
  const started = performance.now()
  const { post } = host
  let data: Record<string, unknown> = {}
  try {
    const head = headOf(source)
    const variables = { ...variablesIn(beside), ...takenFrom(head, linked) }
    const token = head.who === undefined ? undefined : await logIn(head.who, source, host)
    const { status, body } = await send('/v1/graphql', { query: source, variables, ...(!head.isBatching && noLoaders) }, token, host)
    data = show(status, body as Answer, post)
  } catch (error) {
    if (host.signal.aborted) return
    const { message } = error as Error
    const line = error instanceof SourceError ? error.line : null
    post({ kind: 'error', message: error instanceof TypeError ? `${name} got no answer: ${message}` : message, line })
  }
  post({ kind: 'done', exports: data, milliseconds: performance.now() - started })
}

const noLoaders = { extensions: { loaders: false } }

interface Answer extends Partial<Schema<'GraphqlResponse'>> {
  /** Of a problem document: what was refused before GraphQL saw it. */
  code?: string
}

/** The answer as JSON, and below it what GraphQL says about itself. A document that was not run at all is a failure of the cell. */
function show(status: number, { extensions, ...answer }: Answer, post: Host['post']): Record<string, unknown> {
  post({ kind: 'stdout', text: `${asText(answer)}\n` })
  if (extensions) {
    const { cost, loads } = extensions
    post({
      kind: 'stdout',
      text: `Cost: ${points(cost.actual)} of at most ${cost.requested}. The shop was asked for data ${times(loads)}.\n`,
    })
  } else {
    const [first] = answer.errors ?? []
    const code = first?.extensions.code ?? answer.code ?? 'unknown'
    post({ kind: 'error', message: `Not run: ${status} ${code}`, line: first?.locations?.[0]?.line ?? null })
  }
  return (answer.data as Record<string, unknown> | null | undefined) ?? {}
}

const points = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'point' : 'points'}`
const times = (count: number) => (count === 1 ? 'once' : `${count} times`)

function variablesIn(beside = ''): Record<string, unknown> {
  if (beside.trim() === '') return {}
  let read: unknown
  try {
    read = JSON.parse(beside)
  } catch (error) {
    throw new SourceError(`The variables are not JSON: ${(error as Error).message}`, null)
  }
  if (read === null || typeof read !== 'object' || Array.isArray(read))
    throw new SourceError('The variables have to be a JSON object.', null)
  return read as Record<string, unknown>
}

const takenFrom = ({ taken }: Head, linked: RunRequest['linked']): Record<string, unknown> =>
  Object.fromEntries(
    taken.map(({ variable, file, path, line }) => {
      const value = path
        .split('.')
        .reduce<unknown>((at, member) => (at as Record<string, unknown> | undefined)?.[member], linked[`./${file}`])
      if (value === undefined) throw new SourceError(`${file} has received no ${path}.`, line)
      return [variable, value]
    }),
  )

/** Logs in by the same call that anybody would make, so that it stands among the requests. */
async function logIn(who: string, source: string, host: Host): Promise<string> {
  const known = Object.keys(personas.people)
  if (!known.includes(who)) {
    const line = source.split('\n').findIndex((text) => /^#\s*as:/.test(text)) + 1
    throw new SourceError(`Nobody here is called ${who}. There are ${known.join(', ')}.`, line)
  }
  const { status, body } = await send('/v1/auth/login', { email: `${who}@nexus.example`, password: personas.password }, undefined, host)
  if (status !== 200) throw new SourceError(`${who} could not log in: ${status} ${(body as { code?: string }).code ?? ''}`.trim(), null)
  return (body as Schema<'TokenPair'>).access_token
}

async function send(path: string, content: object, token: string | undefined, { post, send: leave, signal }: Host) {
  const url = api + path
  const started = performance.now()
  const tell = (status: number, id: string | null): RunEvent => requestEvent({ method: 'POST', url, status, started, id })
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }
  try {
    const response = await leave(new Request(url, { method: 'POST', headers, body: JSON.stringify(content), signal }))
    const body: unknown = await response.json()
    post(tell(response.status, response.headers.get('x-request-id')))
    return { status: response.status, body }
  } catch (error) {
    if (!signal.aborted) post(tell(0, null))
    throw error
  }
}
