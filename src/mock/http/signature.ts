import { personas } from '#contract/generated/personas.ts'
import { isSignedBy } from '#contract/webhook-signature.ts'
import { problem } from '#mock/kernel/problem.ts'
import { milliseconds } from '#mock/kernel/time.ts'
import type { Exchange } from './exchange.ts'

const toleranceSeconds = 300

/** The signature of the payment provider in place of credentials: all three headers, a time close to now, and an HMAC that fits. */
export function signedByProvider({ request, now, body, context }: Pick<Exchange, 'request' | 'now' | 'body' | 'context'>) {
  const { 'webhook-id': id = '', 'webhook-timestamp': time = '', 'webhook-signature': header = '' } = request.headers
  const faulty = [
    ['webhook-id', /^[\w-]{1,64}$/.test(id)] as const,
    ['webhook-timestamp', /^\d{1,12}$/.test(time)] as const,
    ['webhook-signature', header !== ''] as const,
  ].find(([, isFine]) => !isFine)
  if (faulty) return problem('signature_missing', {}, { words: { header: faulty[0] } })
  const timestamp = Number(time)
  const skew = Math.ceil(Math.abs(milliseconds(now) / 1000 - timestamp))
  if (skew > toleranceSeconds) return problem('timestamp_out_of_tolerance', { skew_seconds: skew })
  const bytes = body === 'too_large' ? new Uint8Array() : body
  if (!isSignedBy(personas.provider_secret, header, { id, timestamp, body: bytes })) return problem('signature_invalid')
  context.actor = { kind: 'provider', messageId: id }
  return undefined
}
