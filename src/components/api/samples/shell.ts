import { bodyOf, headersOf, origin, type SampleRequest, type Value } from './request.ts'

/** A text as one word of the shell. Words that mean nothing else need no quotes. */
const word = (text: string) => (/^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)
/** In single quotes the shell would not fill a variable in. */
const headerWord = (name: string, value: string, secret: { variable: string; prefix: string } | undefined) =>
  secret ? `"${name}: ${secret.prefix}$${secret.variable}"` : `'${`${name}: ${value}`.replaceAll("'", "'\\''")}'`

/** curl, which prints the status and the headers too. */
export function curl(request: SampleRequest): string {
  const { method, path } = request
  const body = bodyOf(request)
  const url = origin + path
  const parts = [
    `curl --include ${word(url)}`,
    // curl would take brackets for a range.
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    ...(method === 'GET' ? [] : [`--request ${method}`]),
    ...headersOf(request).map(({ name, value, secret }) => `--header ${headerWord(name, value, secret)}`),
    ...(body.kind === 'json' ? [`--data ${quoted(JSON.stringify(body.value, null, 2))}`] : []),
    ...(body.kind === 'text' ? [`--data-raw ${quoted(body.text)}`] : []),
    ...(body.kind === 'bytes' ? ['--data-binary @-'] : []),
  ]
  const call = parts.join(' \\\n  ')
  return body.kind === 'bytes' ? `echo '${body.base64}' | base64 --decode |\n  ${call}` : call
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

/** HTTPie. Flat bodies are written as its request items, others as they are. */
export function httpie(request: SampleRequest): string {
  const { method, path } = request
  const body = bodyOf(request)
  const items = body.kind === 'json' ? flatItems(body.value) : undefined
  const raw = body.kind === 'text' ? body.text : body.kind === 'json' && !items ? JSON.stringify(body.value, null, 2) : undefined
  const headers = headersOf(request).filter(({ name }) => name !== 'Content-Type' || body.kind !== 'json')
  const parts = [
    `http ${raw === undefined ? '' : `--raw ${quoted(raw)} `}${method} ${word(origin + path)}`,
    ...headers.map(({ name, value, secret }) => (secret ? `"${name}:${secret.prefix}$${secret.variable}"` : word(`${name}:${value}`))),
    ...(items ?? []),
  ]
  const call = parts.join(' \\\n  ')
  return body.kind === 'bytes' ? `echo '${body.base64}' | base64 --decode |\n  ${call}` : call
}

/** `name=text` and `count:=2`. Nothing when a member holds others, when there is none, or when a name would mean something to HTTPie. */
function flatItems(value: Value): string[] | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const entries = Object.entries(value)
  const isFlat = entries.every(([name, member]) => /^\w+$/.test(name) && (member === null || typeof member !== 'object'))
  if (!isFlat || entries.length === 0) return undefined
  return entries.map(([name, member]) => word(typeof member === 'string' ? `${name}=${member}` : `${name}:=${JSON.stringify(member)}`))
}
