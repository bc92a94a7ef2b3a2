import { scenarios } from '#contract/generated/scenarios.ts'
import type { Schema } from '#contract/operation.ts'
import { type Fault, withoutId } from './chaos.ts'
import type { Request } from './request.ts'

/** What a link or a file carries: where to start, what to send, and what goes wrong. */
export interface Capsule {
  scenario: Schema<'ScenarioName'>
  requests: Request[]
  faults: Fault[]
}

/** Longer links are cut by programs that they are sent with. */
export const longestLink = 8000
const mostRequests = 12
const mark = 's='

/** The fragment of a link that carries a capsule. */
export async function fragmentOf(capsule: Capsule): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(capsule)), new CompressionStream('deflate-raw'))
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return mark + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** What the fragment of an address carries; `undefined` when it carries nothing that can be read. */
export async function capsuleIn(fragment: string, operations: ReadonlySet<string>): Promise<Capsule | undefined> {
  if (!fragment.startsWith(mark)) return undefined
  try {
    const letters = atob(fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    const bytes = await through(packed, new DecompressionStream('deflate-raw'))
    return readCapsule(JSON.parse(new TextDecoder().decode(bytes)), operations)
  } catch {
    return undefined
  }
}

const mostBytes = 2_000_000

async function through(bytes: Uint8Array<ArrayBuffer>, change: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(change).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
    parts.push(value as Uint8Array<ArrayBuffer>)
    size += value.length
    // A short link can unpack to more than a page can hold.
    if (size > mostBytes) throw new Error('Failed to unpack: it is too long.')
  }
}

/** Takes from somebody else's capsule only what this page could have made itself. `undefined` when nothing is left. */
export function readCapsule(given: unknown, operations: ReadonlySet<string>): Capsule | undefined {
  const { scenario, requests, faults } = (given ?? {}) as Partial<Record<keyof Capsule, unknown>>
  if (typeof scenario !== 'string' || !Object.hasOwn(scenarios, scenario) || !Array.isArray(requests)) return undefined
  const read = requests.slice(0, mostRequests).flatMap((one) => requestIn(one, operations))
  if (read.length === 0) return undefined
  return {
    scenario: scenario as Capsule['scenario'],
    requests: read,
    // The shop checks each fault against its own contract.
    faults: Array.isArray(faults)
      ? (faults.slice(0, 20).filter((one) => typeof one === 'object' && one !== null) as Fault[]).map(withoutId)
      : [],
  }
}

function requestIn(given: unknown, operations: ReadonlySet<string>): Request[] {
  const { operationId, values, body, who, extra, view, raw, isFree } = (given ?? {}) as Partial<Record<keyof Request, unknown>>
  if (typeof operationId !== 'string' || !operations.has(operationId)) return []
  const texts = Object.entries((values ?? {}) as object).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  const headers = Array.isArray(extra) ? extra.filter((pair) => Array.isArray(pair) && pair.every((part) => typeof part === 'string')) : []
  return [
    {
      id: crypto.randomUUID().slice(0, 8),
      operationId,
      values: Object.fromEntries(texts),
      body: typeof body === 'string' ? body : '',
      who: typeof who === 'string' ? who : 'nobody',
      extra: headers as [string, string][],
      view: view === 'raw' ? 'raw' : 'form',
      raw: typeof raw === 'string' ? raw : null,
      isFree: isFree === true && typeof raw === 'string',
    },
  ]
}
