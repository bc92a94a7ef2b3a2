import { python } from './samples/python.ts'
import type { SampleParameter, SampleRequest } from './samples/request.ts'
import { curl, httpie } from './samples/shell.ts'
import { typescript } from './samples/typescript.ts'

export type SampleId = 'curl' | 'typescript' | 'python' | 'httpie'

/** A request as code that runs as it is, against `npm run mock`. */
export interface Sample {
  id: SampleId
  label: string
  /** For the highlighter. */
  language: string
  code: string
}

/** A request in four languages. A token is never part of it: it comes from the environment. */
export const samplesOf = (request: SampleRequest): Sample[] => [
  { id: 'curl', label: 'curl', language: 'bash', code: curl(request) },
  { id: 'typescript', label: 'TypeScript', language: 'ts', code: typescript(request) },
  { id: 'python', label: 'Python', language: 'python', code: python(request) },
  { id: 'httpie', label: 'HTTPie', language: 'bash', code: httpie(request) },
]

interface Recorded {
  request: { method: string; path: string; headers: Record<string, string>; body: unknown }
  response: { headers: Record<string, string>; body: unknown }
}

/** The request of a recorded example. */
export function requestOf({ request, response }: Recorded, template: string, parameters: SampleParameter[]): SampleRequest {
  const { method, path, headers, body } = request
  const isText = typeof body === 'string' && !(headers['Content-Type'] ?? 'json').endsWith('json')
  return {
    method,
    template,
    path,
    headers,
    parameters,
    body: body === null ? null : isText ? body : JSON.stringify(body),
    answers: response.body === null ? 'nothing' : /[/+]json/.test(response.headers['content-type'] ?? '') ? 'json' : 'text',
  }
}
