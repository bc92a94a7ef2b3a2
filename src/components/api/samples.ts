import { snippetz } from '@scalar/snippetz'
import { dataTypeOf } from '#sandbox/body.ts'
import type { Example } from './contract.ts'

/** A request as code that runs as it is, against `npm run mock`. */
export interface Sample {
  id: 'curl' | 'typescript' | 'python'
  label: string
  /** For the highlighter. */
  language: string
  code: string
}

const origin = 'http://127.0.0.1:4010'
const mark = 'NEXUS-TOKEN'
const bodyMark = 'NEXUS-BODY'
const json = 'application/json'

/** The request of an example in three languages. A token is never part of it: it comes from the environment. */
export function samplesOf({ request: { method, path, headers, body } }: Example): Sample[] {
  const isAuthorized = 'Authorization' in headers
  const mimeType = headers['Content-Type'] ?? json
  const isJson = mimeType.endsWith('json')
  const text = isJson ? JSON.stringify(body) : String(body)
  const bytes = !isJson && dataTypeOf(text) ? text.slice(text.indexOf(',') + 1) : undefined
  const request = {
    method,
    url: origin + path,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: name === 'Authorization' ? `Bearer ${mark}` : value })),
    ...(body !== null && bytes === undefined && { postData: { mimeType, text } }),
  }
  // A signature holds for the bytes that were signed, so nothing may lay them out anew.
  const isSigned = 'webhook-signature' in headers
  const literal = { ...request, postData: { mimeType: 'text/plain', text: bodyMark } }
  // The argument `json` sets the header by itself. Of bodies that are no JSON the library prints none.
  const pythonRequest = isSigned
    ? literal
    : { ...request, headers: request.headers.filter(({ name, value }) => name !== 'Content-Type' || value !== json) }
  const encoded = bytes === undefined ? `${JSON.stringify(text)}.encode()` : `base64.b64decode("${bytes}")`
  const data = body === null || (isJson && !isSigned) ? '' : `,\n    data=${encoded}`
  const print = (target: 'shell' | 'js' | 'python', client: 'curl' | 'fetch' | 'requests', printed: object = request) => {
    // The library's types narrow clients by target; these three pairs exist.
    const code = snippetz().print(target, client as never, printed as never)
    if (code === undefined) throw new Error(`Failed to write a sample: ${target}/${client} made nothing of ${method} ${path}.`)
    return code
  }
  return [
    {
      id: 'curl',
      label: 'curl',
      language: 'bash',
      code: withBody(curl(print('shell', 'curl', isSigned ? literal : request), bytes), text),
    },
    { id: 'typescript', label: 'TypeScript', language: 'ts', code: typescript(print('js', 'fetch'), isAuthorized, bytes) },
    { id: 'python', label: 'Python', language: 'python', code: python(print('python', 'requests', pythonRequest), isAuthorized, data) },
  ]
}

// With the status and the headers of the answer. In single quotes the shell would not fill the variable in.
function curl(code: string, bytes: string | undefined): string {
  const call = code.replace(/^curl/, 'curl --include').replace(`'Authorization: Bearer ${mark}'`, '"Authorization: Bearer $NEXUS_TOKEN"')
  return bytes === undefined ? call : `echo '${bytes}' | base64 --decode |\n  ${call} \\\n  --data-binary @-`
}

/** The body as it is, in quotes of the shell. */
const withBody = (code: string, text: string) => code.replace(/'?NEXUS-BODY'?/, () => `'${text.replaceAll("'", "'\\''")}'`)

function typescript(printed: string, isAuthorized: boolean, bytes: string | undefined): string {
  const code = bytes === undefined ? printed : printed.replace(/\n\}\)$/, `,\n  body: Buffer.from('${bytes}', 'base64')\n})`)
  const token = isAuthorized ? 'const token = process.env.NEXUS_TOKEN\n\n' : ''
  return `${token}const response = await ${code.replace(`'Bearer ${mark}'`, `\`Bearer \${token}\``)}\n\nconsole.log(response.status, await response.text())`
}

function python(code: string, isAuthorized: boolean, data: string): string {
  const standard = [...(data.includes('base64.') ? ['import base64'] : []), ...(isAuthorized ? ['import os'] : [])]
  const imports = [...(standard.length > 0 ? [`${standard.join('\n')}\n\n`] : []), 'import requests\n\n'].join('')
  const call = code
    .replace(`"Bearer ${mark}"`, `f"Bearer {os.environ['NEXUS_TOKEN']}"`)
    // Four spaces a level and one argument a line, as Python's formatters write it.
    .replace(/^ {4}( +)/gm, '    $1$1')
    .replace(/^(requests\.\w+\()\s*/, '$1\n    ')
    // Without a timeout this library waits for ever.
    .replace(/\n?\)$/, () => `${data},\n    timeout=10,\n)`)
  return `${imports}response = ${call}\n\nprint(response.status_code, response.text)`
}
