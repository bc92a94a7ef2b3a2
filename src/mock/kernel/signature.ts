import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const prefix = 'whsec_'

/** A secret for webhooks as Standard Webhooks writes it: 24 random bytes behind `whsec_`. */
export const webhookSecret = (bytes: Uint8Array): string => prefix + btoa(String.fromCharCode(...bytes))

/** What is signed, and when. */
export interface SignedMessage {
  id: string
  /** Seconds since 1970. */
  timestamp: number
  body: string
}

/** The headers of Standard Webhooks 1.0: one `v1` signature for each secret, so that a receiver can change over from one to the next. */
export function signatureHeaders(message: SignedMessage, secrets: string[]): Record<string, string> {
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': secrets.map((secret) => signature(message, secret)).join(' '),
  }
}

/** `v1,` and the HMAC-SHA256 over id, timestamp and body, in Base64. */
export function signature({ id, timestamp, body }: SignedMessage, secret: string): string {
  const key = Uint8Array.from(atob(secret.slice(prefix.length)), (letter) => letter.charCodeAt(0))
  return `v1,${btoa(String.fromCharCode(...hmac(sha256, key, utf8ToBytes(`${id}.${timestamp}.${body}`))))}`
}
