import type { Schema } from '#contract/operation.ts'
import { sandboxFetch, tellHere } from './client.ts'
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
  sms: () => call<Schema<'SmsList'>>('GET', '/sms'),
  requests: (limit: number) => call<Schema<'RequestList'>>('GET', `/requests?limit=${limit}`),
  trace: (id: string) => call<Schema<'Trace'>>('GET', `/requests/${id}`),
  faults: () => call<Schema<'FaultList'>>('GET', '/faults'),
  addFault: (fault: Schema<'FaultRequest'>) => call<Schema<'Fault'>>('POST', '/faults', fault),
  removeFault: (id: string) => call<undefined>('DELETE', `/faults/${id}`),
  clearFaults: () => call<undefined>('DELETE', '/faults'),
  receivers: () => call<Schema<'ReceiverList'>>('GET', '/receivers'),
  addReceiver: (receiver: Schema<'ReceiverRequest'>) => call<Schema<'Receiver'>>('POST', '/receivers', receiver),
  removeReceiver: (id: string) => call<undefined>('DELETE', `/receivers/${id}`),
  receiverMessages: (id: string) => call<Schema<'ReceiverMessageList'>>('GET', `/receivers/${id}/messages`),
  rows: (table: string, { search = '', offset = 0, limit = 50 }: { search?: string; offset?: number; limit?: number } = {}) =>
    call<Schema<'RowList'>>(
      'GET',
      `/tables/${table}?${new URLSearchParams({ ...(search && { search }), offset: `${offset}`, limit: `${limit}` })}`,
    ),
  snapshot: () => call<Schema<'Snapshot'>>('GET', '/state'),
  restore: (snapshot: Schema<'Snapshot'>) => call<Schema<'Sandbox'>>('PUT', '/state', snapshot),
}

async function call<Body>(method: string, path: string, body?: unknown): Promise<Body> {
  const response = await sandboxFetch(`${apiOrigin}/__sandbox${path}`, {
    method,
    ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error((JSON.parse(text) as { detail: string }).detail)
  // The shop tells of requests to the API; of what is done to itself the page tells its own parts.
  if (method !== 'GET') tellHere()
  return (text === '' ? undefined : JSON.parse(text)) as Body
}
