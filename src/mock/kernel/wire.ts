/** Requests and answers as plain data, so that any transport can carry them: fetch, HTTP, a message port. */
export interface WireRequest {
  method: string
  /** Absolute. */
  url: string
  /** Names in lower case. */
  headers: Record<string, string>
  /** Reads the body, or answers `'too_large'` as soon as there are more than `limit` bytes. */
  body: (limit: number) => Promise<Uint8Array | 'too_large'>
  /** Where it comes from; rate limits of unknown callers count by it. */
  ip: string
}

export interface WireResponse {
  status: number
  headers: Record<string, string>
  /** Text, bytes for nothing but images, or `null`. */
  body: string | null
  /** An answer that goes on: all of it, the body above included. Whoever does not read it to its end cancels it. */
  stream?: ReadableStream<Uint8Array>
}

/** The answer was lost on its way, on purpose: a transport turns it into its own network error. */
export const lost: WireResponse = { status: 0, headers: {}, body: null }

/** A body that is there already. */
export const wholeBody = (bytes: Uint8Array) => (limit: number) => Promise.resolve(bytes.length > limit ? ('too_large' as const) : bytes)
