import { bodyOf, headersOf, origin, type SampleRequest, type Value } from './request.ts'

/** Python with `requests`. */
export function python(request: SampleRequest): string {
  const body = bodyOf(request)
  // The argument `json` sets the header by itself.
  const headers = headersOf(request).filter(({ name }) => name !== 'Content-Type' || body.kind !== 'json')
  const hasSecret = headers.some(({ secret }) => secret)
  const standard = [...(body.kind === 'bytes' ? ['import base64'] : []), ...(hasSecret ? ['import os'] : [])]
  const values = headers.map(({ name, value, secret }) =>
    secret
      ? `        ${text(name)}: ${secret.prefix === '' ? `os.environ["${secret.variable}"]` : `f"${secret.prefix}{os.environ['${secret.variable}']}"`},`
      : `        ${text(name)}: ${text(value)},`,
  )
  const parts = [
    `    ${text(origin + request.path)},`,
    ...(values.length > 0 ? ['    headers={', ...values, '    },'] : []),
    ...(body.kind === 'json' ? [`    json=${literal(body.value, 1)},`] : []),
    ...(body.kind === 'text' ? [`    data=${text(body.text)}.encode(),`] : []),
    ...(body.kind === 'bytes' ? [`    data=base64.b64decode("${body.base64}"),`] : []),
    // Without a timeout this library waits for ever.
    '    timeout=10,',
  ]
  const imports = [...(standard.length > 0 ? [standard.join('\n')] : []), 'import requests'].join('\n\n')
  return `${imports}\n\nresponse = requests.${request.method.toLowerCase()}(\n${parts.join('\n')}\n)\n\nprint(response.status_code, response.text)`
}

// Python reads the escapes of JSON, but for those of a pair of surrogates, which JSON.stringify does not write.
const text = (value: string) => JSON.stringify(value)

function literal(value: Value, level: number): string {
  const inner = '    '.repeat(level + 1)
  const outer = '    '.repeat(level)
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value !== 'object') return typeof value === 'string' ? text(value) : String(value)
  const entries = Array.isArray(value)
    ? value.map((entry) => literal(entry, level + 1))
    : Object.entries(value).map(([name, member]) => `${text(name)}: ${literal(member, level + 1)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return entries.length === 0 ? `${open}${close}` : `${open}\n${entries.map((entry) => `${inner}${entry},`).join('\n')}\n${outer}${close}`
}
