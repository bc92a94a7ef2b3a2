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
  /** The body went on: it was stopped by hand, or was longer than a page can hold. */
  isCut?: boolean
}

interface Sending {
  origin?: string
  /** Stops listening to a body that does not end. */
  signal?: AbortSignal
  /** Told as parts of a stream of events come. */
  onPart?: (exchange: Exchange) => void
}

/** More than this of one answer is not kept. */
export const bodyLimit = 16_000_000

/** Sends a draft to the reader's own shop. Rejects when the answer was lost. */
export async function send(draft: Draft, { origin = apiOrigin, signal, onPart }: Sending = {}): Promise<Exchange> {
  const hasBody = draft.body !== null && draft.body !== '' && draft.method !== 'GET' && draft.method !== 'HEAD'
  const started = performance.now()
  const response = await sandboxFetch(origin + draft.path, {
    method: draft.method,
    headers: draft.headers,
    ...(hasBody && { body: bodyOf(draft.body!) }),
  })
  const responseHeaders = Object.fromEntries(response.headers)
  const soFar = (responseBody: string, isCut: boolean): Exchange => ({
    ...draft,
    status: response.status,
    responseHeaders,
    responseBody,
    milliseconds: performance.now() - started,
    ...(isCut && { isCut }),
  })
  const isStream = responseHeaders['content-type']?.startsWith('text/event-stream') ?? false
  if (!response.body) return soFar('', false)
  if (isStream) onPart?.(soFar('', true))
  const { text, isCut } = await readText(response.body, signal, (body) => isStream && onPart?.(soFar(body, true)))
  return soFar(text, isCut)
}

async function readText(body: ReadableStream<Uint8Array>, signal: AbortSignal | undefined, onPart: (text: string) => void) {
  const reader = body.getReader()
  const stop = () => void reader.cancel().catch(() => undefined)
  signal?.addEventListener('abort', stop)
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { text: text + decoder.decode(), isCut: signal?.aborted ?? false }
      text += decoder.decode(value, { stream: true })
      if (text.length > bodyLimit) {
        stop()
        return { text: text.slice(0, bodyLimit), isCut: true }
      }
      onPart(text)
    }
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}
