import { expect, test } from 'vitest'
import { isSignedBy, signatureHeaders, webhookSecret, webhookSignature } from './webhook-signature.ts'

// The test vector that the libraries of Standard Webhooks share.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const signed = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' }
const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='

test('a signature is the one that every library of Standard Webhooks makes', () => {
  expect(webhookSignature(secret, signed)).toBe(signature)
})

test('one of several signatures is enough, and none fits a body that was changed', () => {
  expect(isSignedBy(secret, `v1,AAAA ${signature}`, signed)).toBe(true)
  expect(isSignedBy(secret, signature, { ...signed, body: '{"test": 2432232315}' })).toBe(false)
  expect(isSignedBy(secret, '', signed)).toBe(false)
})

test('each secret signs', () => {
  const second = webhookSecret(new Uint8Array(24).fill(7))
  expect(signatureHeaders(signed, [second, secret])).toEqual({
    'webhook-id': signed.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': `${webhookSignature(second, signed)} ${signature}`,
  })
})
