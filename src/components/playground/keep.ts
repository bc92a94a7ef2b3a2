import type { Draft } from '#sandbox/exchange.ts'
import type { Request } from './request.ts'

/** A request that was sent from here. Tokens are not kept: `{{token}}` stands in their place. */
export interface Sent {
  /** The `X-Request-Id`, or a made-up one when no answer came. */
  id: string
  /** On the reader's clock. */
  at: string
  request: Request
  draft: Draft
  /** 0 when no answer came. */
  status: number
  milliseconds: number
  /** The moment before it, to go back to while the page is open. */
  point?: string | undefined
}

export interface Kept {
  requests: Request[]
  current: string
  sent: Sent[]
}

const key = 'nexus-playground'
export const mostRequests = 12
const mostSent = 60
const mostLetters = 400_000

/** What the reader left open here. */
export function kept(): Kept | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
    return found && Array.isArray(found.requests) && found.requests.length > 0 && Array.isArray(found.sent) ? found : undefined
  } catch {
    return undefined
  }
}

/** Keeps it for the next time. Where there is no room, the history goes first. */
export function keep({ requests, current, sent }: Kept): void {
  for (const length of [mostSent, 10, 0]) {
    const text = JSON.stringify({ requests, current, sent: sent.slice(0, length) })
    if (text.length > mostLetters && length > 0) continue
    try {
      localStorage.setItem(key, text)
      return
    } catch {
      // Less may still fit.
    }
  }
}
