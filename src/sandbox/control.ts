import type { Schema } from '#contract/operation.ts'
import { sandboxFetch } from './client.ts'
import { forgetIdentity } from './identity.ts'
import { apiOrigin } from './names.ts'
import { forgetRecent } from './recent.ts'

/** The control plane of the reader's own shop, as pages use it. Each fails with the words of the problem. */
export const control = {
  state: () => call<Schema<'Sandbox'>>('GET', ''),
  /** The new shop knows nothing of what the reader made in the old one. */
  async reset(scenario: Schema<'ScenarioName'>) {
    const sandbox = await call<Schema<'Sandbox'>>('POST', '/reset', { scenario })
    forgetRecent()
    forgetIdentity()
    return sandbox
  },
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
