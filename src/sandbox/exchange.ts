import { bodyOf } from './body.ts'
import { sandboxFetch } from './client.ts'
import { apiOrigin } from './names.ts'

/** A request as a form makes it. */
export interface Draft {
  method: string
  /** Path and query, from the root of the host. */
  path: string
  headers: Record<string, string>
  /** Bytes are written as a data URL. */
  body: string | null
}

/** A request and what came back. */
export interface Exchange extends Draft {
  status: number
  responseHeaders: Record<string, string>
  responseBody: string
  /** From sending to the whole answer, in milliseconds. */
  milliseconds: number
}

/** Sends a draft to the reader's own shop. Rejects when the answer was lost. */
export async function send(draft: Draft, origin: string = apiOrigin): Promise<Exchange> {
  const hasBody = draft.body !== null && draft.body !== '' && draft.method !== 'GET'
  const started = performance.now()
  const response = await sandboxFetch(origin + draft.path, {
    method: draft.method,
    headers: draft.headers,
    ...(hasBody && { body: bodyOf(draft.body!) }),
  })
  const responseBody = await response.text()
  return {
    ...draft,
    status: response.status,
    responseHeaders: Object.fromEntries(response.headers),
    responseBody,
    milliseconds: performance.now() - started,
  }
}
