/** How a receiver checks that an event is from the shop and is fresh. The unit tests run both against events that the shop has signed. */
export const receivers = [
  {
    id: 'typescript',
    label: 'TypeScript',
    language: 'ts',
    code: `import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whether the shop has sent these bytes, less than five minutes ago. Check before you parse. */
export function isFromShop(headers: Record<string, string>, body: string, secret: string, now = Date.now()): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers
  if (!id || !timestamp || !signatures || Math.abs(now / 1000 - Number(timestamp)) > 300) return false
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const expected = createHmac('sha256', key).update(\`\${id}.\${timestamp}.\${body}\`).digest()
  return signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature.replace('v1,', ''), 'base64')
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}`,
  },
  {
    id: 'python',
    label: 'Python',
    language: 'python',
    code: `import base64
import hashlib
import hmac
import time


def is_from_shop(headers, body: str, secret: str, now: float | None = None) -> bool:
    """Whether the shop has sent these bytes, less than five minutes ago. Check before you parse."""
    sent_id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not timestamp.isdigit() or abs((now or time.time()) - int(timestamp)) > 300:
        return False
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{sent_id}.{timestamp}.{body}".encode()
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    given = headers.get("webhook-signature", "").split()
    return any(hmac.compare_digest(one, f"v1,{expected}") for one in given)`,
  },
] as const
