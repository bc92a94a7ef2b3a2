import { bodyOf, headersOf, origin, type SampleRequest, type Value, valuesIn } from './request.ts'

/** TypeScript with openapi-fetch and the types that this site offers for download. */
export function typescript(request: SampleRequest): string {
  const { method, template, answers } = request
  const version = /^\/v\d+(?=\/)/.exec(template)?.[0] ?? ''
  const query = valuesIn('query', request)
  const hasList = Object.values(query).some(Array.isArray)
  const params = {
    path: valuesIn('path', request),
    query,
    header: valuesIn('header', request),
  }
  const places = Object.entries(params).filter(([, values]) => Object.keys(values).length > 0)
  const members = [
    ...(places.length > 0 ? [`  params: ${literal(Object.fromEntries(places), 1)},`] : []),
    ...headerLines(request, params.header),
    ...bodyLines(request),
    ...(answers === 'text' ? ["  parseAs: 'text',"] : []),
  ]
  const options = members.length > 0 ? `, {\n${members.join('\n')}\n}` : ''
  const client = hasList
    ? `{\n  baseUrl: ${quoted(origin + version)},\n  querySerializer: { array: { style: 'form', explode: false } },\n}`
    : `{ baseUrl: ${quoted(origin + version)} }`
  const result = answers === 'nothing' ? '{ response, error }' : '{ response, data, error }'
  const shown = answers === 'nothing' ? "error ?? ''" : answers === 'text' ? 'data ?? error' : 'JSON.stringify(data ?? error)'
  return [
    "import createClient from 'openapi-fetch'\nimport type { paths } from './types'\n",
    `const api = createClient<paths>(${client})`,
    `const ${result} = await api.${method}(${quoted(template.slice(version.length))}${options})\n`,
    `console.log(response.status, ${shown})`,
  ].join('\n')
}

function headerLines(request: SampleRequest, declared: Record<string, Value>): string[] {
  const body = bodyOf(request)
  const others = headersOf(request).filter(
    ({ name, secret }) => (secret || !(name in declared)) && (name !== 'Content-Type' || body.kind === 'bytes' || body.kind === 'text'),
  )
  if (others.length === 0) return []
  const lines = others.map(({ name, value, secret }) => {
    const key = keyOf(name)
    if (!secret) return `    ${key}: ${quoted(value)},`
    const variable = `process.env.${secret.variable}`
    return secret.prefix === '' ? `    ${key}: ${variable},` : `    ${key}: \`${secret.prefix}\${${variable}}\`,`
  })
  return ['  headers: {', ...lines, '  },']
}

function bodyLines(request: SampleRequest): string[] {
  const body = bodyOf(request)
  switch (body.kind) {
    case 'none':
      return []
    case 'json':
      return [`  body: ${literal(body.value, 1)},`]
    case 'bytes':
      return [`  body: ${quoted(body.base64)},`, "  bodySerializer: (base64) => Buffer.from(base64, 'base64'),"]
    case 'text': {
      const parsed = parse(body.text)
      return parsed === undefined || JSON.stringify(parsed) !== body.text
        ? [`  body: ${quoted(body.text)} as never,`, '  bodySerializer: (text) => text,']
        : [`  body: ${literal(parsed, 1)},`]
    }
  }
}

function parse(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value
  } catch {
    return undefined
  }
}

const quoted = (text: string) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
const keyOf = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))
const widest = 72

/** A value as code, in one line where it fits. */
function literal(value: Value, level: number): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return String(value)
  const entries = Array.isArray(value)
    ? value.map((entry) => literal(entry, level + 1))
    : Object.entries(value).map(([name, member]) => `${keyOf(name)}: ${literal(member, level + 1)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (entries.length === 0) return open + close
  const space = Array.isArray(value) ? '' : ' '
  const line = `${open}${space}${entries.join(', ')}${space}${close}`
  if (line.length <= widest && !line.includes('\n')) return line
  return `${open}\n${entries.map((entry) => `${'  '.repeat(level + 1)}${entry},`).join('\n')}\n${'  '.repeat(level)}${close}`
}
