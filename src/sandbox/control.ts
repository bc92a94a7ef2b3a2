import type { Schema } from '#contract/operation.ts'
import { sandboxFetch } from './client.ts'
import { apiOrigin } from './names.ts'

/** The control plane of the reader's own shop, as pages use it. Each fails with the words of the problem. */
export const control = {
  state: () => call<Schema<'Sandbox'>>('GET', ''),
  reset: (scenario: Schema<'ScenarioName'>) => call<Schema<'Sandbox'>>('POST', '/reset', { scenario }),
  advance: (by: string) => call<Schema<'Clock'>>('POST', '/clock', { by }),
  mailbox: () => call<Schema<'MailList'>>('GET', '/mailbox'),
  requests: (limit: number) => call<Schema<'RequestList'>>('GET', `/requests?limit=${limit}`),
  trace: (id: string) => call<Schema<'Trace'>>('GET', `/requests/${id}`),
  faults: () => call<Schema<'FaultList'>>('GET', '/faults'),
  addFault: (fault: Schema<'FaultRequest'>) => call<Schema<'Fault'>>('POST', '/faults', fault),
  clearFaults: () => call<undefined>('DELETE', '/faults'),
}

async function call<Body>(method: string, path: string, body?: unknown): Promise<Body> {
  const response = await sandboxFetch(`${apiOrigin}/__sandbox${path}`, {
    method,
    ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error((JSON.parse(text) as { detail: string }).detail)
  return (text === '' ? undefined : JSON.parse(text)) as Body
}
