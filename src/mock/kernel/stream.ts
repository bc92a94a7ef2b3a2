import type { Context } from './context.ts'

/** One message of an event stream (WHATWG HTML, "Server-sent events"). */
export interface EventMessage {
  /** Its type; a reader that is told none gets `message`. */
  event?: string
  /** What the reader sends back as `Last-Event-ID` after a break. */
  id?: string
  /** Becomes JSON. A message without data moves the reader's place on, and is told to nobody. */
  data?: unknown
  /** How many milliseconds the reader waits before it comes back. */
  retry?: number
}

/**
 * How an answer goes on after its first part. Nothing is pushed into a stream: whenever something was committed the feed is asked what is
 * new, so a reader that is slow, or was away, misses nothing and costs no memory.
 */
export interface Feed {
  /** Whose streams it counts among. */
  owner: string
  /** After so many seconds of the reader's time the stream ends. */
  seconds: number
  /**
   * What is new since it was last asked. It runs between transactions, on committed state, with the caller as actor. What cannot be said
   * at once is handed over as a function that is run after that, and may ask the shop itself.
   */
  next: (context: Context) => (EventMessage | (() => Promise<EventMessage>))[]
  /** What is said before the stream ends. */
  last?: EventMessage
}

/** Messages as they go over the wire. */
export const eventStream = (messages: readonly EventMessage[]): string => messages.map(written).join('')

/** Keeps a connection alive through whatever stands between, and is told to nobody. */
export const heartbeat = ': heartbeat\n\n'

function written({ event, id, data, retry }: EventMessage): string {
  const lines = [
    ...(retry === undefined ? [] : [`retry: ${retry}`]),
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...(id === undefined ? [] : [`id: ${id}`]),
    // JSON has no line breaks outside of escapes, so it is one line.
    ...(data === undefined ? [] : [`data: ${JSON.stringify(data)}`]),
  ]
  return `${lines.join('\n')}\n\n`
}

/** An answer that begins with these messages and goes on with the feed; without a feed it ends there. */
export const streaming = (messages: readonly EventMessage[], feed?: Feed) => ({
  status: 200 as const,
  body: eventStream(messages),
  headers: { 'Content-Type': 'text/event-stream' },
  ...(feed && { feed }),
})
