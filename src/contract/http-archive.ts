import type { Schema } from './operation.ts'
import { statusName } from './status-name.ts'

/** A request with its answer, as far as an archive tells of it. Secrets were blacked out by whoever has it. */
export type Archived = Pick<Schema<'Trace'>, 'id' | 'at' | 'method' | 'path' | 'status' | 'duration_ms' | 'request' | 'response'>

/** Requests to a host as HTTP Archive 1.2, in the order in which they are given. */
export const httpArchiveOf = (requests: Archived[], origin: string, creator: string) => ({
  log: { version: '1.2' as const, creator: { name: creator, version: '1' }, entries: requests.map((request) => entryOf(request, origin)) },
})

const pairs = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }))

// Names of headers have no case, and each side writes them as it likes.
const typeOf = (headers: Record<string, string>) => Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1]

function entryOf({ at, method, path, status, duration_ms, request, response }: Archived, origin: string) {
  const url = new URL(path, origin)
  const text = response.body ?? ''
  return {
    startedDateTime: at,
    time: duration_ms,
    request: {
      method,
      url: url.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(request.headers),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(request.body !== null && { postData: { mimeType: typeOf(request.headers) ?? 'application/json', text: request.body } }),
      headersSize: -1,
      bodySize: request.body?.length ?? 0,
    },
    response: {
      status,
      statusText: statusName(status),
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(response.headers),
      content: { size: text.length, mimeType: typeOf(response.headers) ?? '', text },
      redirectURL: '',
      headersSize: -1,
      bodySize: text.length,
    },
    cache: {},
    timings: { send: 0, wait: duration_ms, receive: 0 },
  }
}
