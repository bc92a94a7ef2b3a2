import { expect, test } from 'vitest'
import { signature, signatureHeaders, webhookSecret } from './signature.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' }

test('the test vector of the libraries of Standard Webhooks', () => {
  expect(signature(message, secret)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

test('each secret signs', () => {
  const second = webhookSecret(new Uint8Array(24).fill(7))
  expect(signatureHeaders(message, [second, secret])['webhook-signature']).toBe(
    `${signature(message, second)} ${signature(message, secret)}`,
  )
})
