import type { Schema } from '#contract/operation.ts'

export type Fault = Schema<'FaultRequest'>

/** Faults under a name. */
export interface Preset {
  name: string
  faults: Fault[]
}

export const presets: Preset[] = [
  { name: 'Slow network', faults: [{ kind: 'latency', delay_ms: 900, jitter_ms: 600 }] },
  { name: 'Too many requests', faults: [{ kind: 'error', code: 'quota_exceeded', count: 3 }] },
  { name: 'The server fails', faults: [{ kind: 'error', code: 'internal_error', count: 3 }] },
  { name: 'The answer is lost', faults: [{ kind: 'drop_response', count: 1 }] },
  { name: 'Offline', faults: [{ kind: 'timeout', delay_ms: 300 }] },
  {
    name: 'Search and cache are down',
    faults: [
      { kind: 'outage', dependency: 'search' },
      { kind: 'outage', dependency: 'cache' },
    ],
  },
  {
    name: 'A bad day',
    faults: [
      { kind: 'latency', delay_ms: 400, jitter_ms: 1200 },
      { kind: 'error', code: 'service_unavailable', count: 2 },
    ],
  },
]

const key = 'nexus-chaos'

/** What the reader has saved under names of their own. */
export function savedPresets(): Preset[] {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? '[]') as Preset[]
    return Array.isArray(found) ? found : []
  } catch {
    return []
  }
}

export const savePresets = (list: Preset[]): void => localStorage.setItem(key, JSON.stringify(list.slice(-20)))

/** A fault in words. */
export function faultWords({ kind, delay_ms: delay, jitter_ms: jitter, code, dependency, count, operation_id: operation }: Fault): string {
  const what = {
    latency: `wait ${delay} ms${jitter ? ` and up to ${jitter} more` : ''}`,
    error: `answer with ${code}`,
    timeout: 'lose the request',
    drop_response: 'lose the answer',
    outage: `${dependency} is down`,
    crash: 'crash the worker of a job',
  }[kind]
  return `${what}${operation ? `, only ${operation}` : ''}${count ? `, ${count} ${count === 1 ? 'time' : 'times'}` : ''}`
}

/** A stored or a chosen fault without what only its shop knows. */
export function withoutId({ id: _, ...fault }: Fault & { id?: string }): Fault {
  return fault
}
