import { snippetz } from '@scalar/snippetz'
import { samplesOf } from '#components/api/samples.ts'
import type { Draft } from '#sandbox/exchange.ts'

export interface CodeSample {
  id: string
  label: string
  code: string
}

const origin = 'http://127.0.0.1:4010'

/** A request as code in four languages. A token comes from the environment. */
export function codeFor({ method, path, headers, body }: Draft): CodeSample[] {
  const samples = samplesOf({
    request: { method, path, headers, body: body === null ? null : parse(body) },
    response: { status: 200, headers: {}, body: null },
  })
  return [
    ...samples.map(({ id, label, code }) => ({ id, label, code })),
    { id: 'httpie', label: 'HTTPie', code: httpie({ method, path, headers, body }) },
  ]
}

function httpie({ method, path, headers, body }: Draft): string {
  const code = snippetz().print('shell', 'httpie', {
    method,
    url: origin + path,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: name === 'Authorization' ? 'Bearer NEXUS-TOKEN' : value })),
    ...(body !== null && { postData: { mimeType: headers['Content-Type'] ?? 'application/json', text: body } }),
  })
  if (code === undefined) throw new Error(`Failed to write ${method} ${path} for HTTPie.`)
  // In single quotes the shell would not fill the variable in.
  return code.replace(/'?Authorization:'?Bearer NEXUS-TOKEN'?/, '"Authorization:Bearer $NEXUS_TOKEN"')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
