import { personas } from '#contract/generated/personas.ts'
import { webhookSignature } from '#contract/webhook-signature.ts'

/** The headers with a signature that fits the body, if the request was signed: a body that was broken on purpose has other mistakes to show. */
export function signedAgain(headers: Record<string, string>, body: string | Uint8Array | null | undefined): Record<string, string> {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp } = headers
  if (!id || !timestamp) return headers
  const signature = webhookSignature(personas.provider_secret, { id, timestamp: Number(timestamp), body: body ?? '' })
  return { ...headers, 'webhook-signature': signature }
}
