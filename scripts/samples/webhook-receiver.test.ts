import { execFileSync } from 'node:child_process'
import { transform } from 'sucrase'
import { expect, test } from 'vitest'
import { receivers } from '#components/api/webhook-receiver.ts'
import { signatureHeaders } from '#contract/webhook-signature.ts'
import { findTools } from './tools.ts'

const secret = 'whsec_bmV4dXMtd2ViaG9vay1yZWNlaXZlci10ZXN0'
const other = 'whsec_YW5vdGhlci1zZWNyZXQtb2YtYW5vdGhlci1zaG9w'
const body = '{"type":"order.paid","data":{"number":"NX-2026-000001"}}'
const now = 1_768_467_600
const headers = signatureHeaders({ id: 'evt_1', timestamp: now, body }, [secret])
const rotated = signatureHeaders({ id: 'evt_1', timestamp: now, body }, [other, secret])

// What arrives, when, and whether it may be believed.
const arrivals: [says: string, headers: Record<string, string>, body: string, at: number, isGood: boolean][] = [
  ['as it was sent', headers, body, now, true],
  ['with two signatures while a secret changes over', rotated, body, now, true],
  ['with another body', headers, body.replace('1', '2'), now, false],
  ['signed with another secret', signatureHeaders({ id: 'evt_1', timestamp: now, body }, [other]), body, now, false],
  ['six minutes late', headers, body, now + 360, false],
  ['without headers', {}, body, now, false],
]

test.each(arrivals)('TypeScript judges an event %s', async (_, given, text, at, isGood) => {
  const { code } = transform(receivers[0].code, { transforms: ['typescript'] })
  const { isFromShop } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    isFromShop: (headers: Record<string, string>, body: string, secret: string, now: number) => boolean
  }
  expect(isFromShop(given, text, secret, at * 1000)).toBe(isGood)
})

// A machine without Python gets one first.
test('Python judges the same', { timeout: 600_000 }, async () => {
  const { python } = await findTools()
  const calls = JSON.stringify(arrivals.map(([, given, text, at]) => [given, text, secret, at]))
  const program = `${receivers[1].code}\n\nimport json\nprint(json.dumps([is_from_shop(*call) for call in json.loads(input())]))`
  const printed = execFileSync(python, ['-c', program], { input: calls, encoding: 'utf8' })
  expect(JSON.parse(printed)).toEqual(arrivals.map(([, , , , isGood]) => isGood))
})
