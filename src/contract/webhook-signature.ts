import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const prefix = 'whsec_'

/** What is signed beside the body. `timestamp` is in seconds since 1970. */
export interface Signed {
  id: string
  timestamp: number
  body: string | Uint8Array
}

/** A secret as Standard Webhooks writes it: random bytes behind `whsec_`. */
export const webhookSecret = (bytes: Uint8Array): string => prefix + btoa(String.fromCharCode(...bytes))

/** The headers of Standard Webhooks 1.0.0: one signature for each secret, so that a receiver can change over from one to the next. */
export function signatureHeaders(signed: Signed, secrets: string[]): Record<string, string> {
  return {
    'webhook-id': signed.id,
    'webhook-timestamp': String(signed.timestamp),
    'webhook-signature': secrets.map((secret) => webhookSignature(secret, signed)).join(' '),
  }
}

/** The `v1` signature: HMAC-SHA256 over `id.timestamp.body`, with a secret of the form `whsec_…`. */
export function webhookSignature(secret: string, { id, timestamp, body }: Signed): string {
  const key = Uint8Array.from(atob(secret.replace(prefix, '')), (letter) => letter.charCodeAt(0))
  const bytes = typeof body === 'string' ? utf8ToBytes(body) : body
  const content = new Uint8Array([...utf8ToBytes(`${id}.${timestamp}.`), ...bytes])
  return `v1,${btoa(String.fromCharCode(...hmac(sha256, key, content)))}`
}

/** Whether one of the signatures in a `webhook-signature` header is this one. The time it takes does not depend on where they differ. */
export function isSignedBy(secret: string, header: string, signed: Signed): boolean {
  const expected = webhookSignature(secret, signed)
  return header.split(' ').some((signature) => isEqual(signature, expected))
}

function isEqual(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  return difference === 0
}
