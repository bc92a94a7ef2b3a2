import type { RunEvent } from './protocol.ts'

interface Exchanged {
  method: string
  url: string
  /** 0: no answer came. */
  status: number
  /** When it was sent, by `performance.now()`. */
  started: number
  /** The `X-Request-Id` of the answer. */
  id: string | null
}

/** A request as a run tells of it. The x-ray knows those of the reader's own shop, so only they keep their id. */
export function requestEvent({ method, url, status, started, id }: Exchanged): Extract<RunEvent, { kind: 'request' }> {
  const { hostname, pathname, search } = new URL(url)
  const isTraced = hostname === 'api.nexuscommerce.example' && !pathname.startsWith('/__sandbox')
  return {
    kind: 'request',
    method,
    path: pathname + search,
    status,
    milliseconds: performance.now() - started,
    id: isTraced ? id : null,
  }
}
