import { expect, test } from 'vitest'
import { type Capsule, capsuleIn, fragmentOf, readCapsule } from './capsule.ts'

const operations = new Set(['createOrder'])
const request = {
  ...{ id: 'x', operationId: 'createOrder', values: { 'header.Idempotency-Key': '{{uuid}}' }, body: '{"note":"Zoë"}', who: 'amina' },
  ...{ extra: [['X-A', 'b']] as [string, string][], view: 'form' as const, raw: null, isFree: false },
}
const capsule: Capsule = { scenario: 'last-units', requests: [request], faults: [{ kind: 'drop_response', count: 1 }] }

test('a capsule goes through a link and comes out the same', async () => {
  const fragment = await fragmentOf(capsule)
  expect(fragment).toMatch(/^s=[\w-]+$/)
  const back = await capsuleIn(fragment, operations)
  expect(back).toEqual({ ...capsule, requests: [{ ...request, id: back!.requests[0]!.id }] })
})

test('what this page could not have made is left out', async () => {
  expect(readCapsule({ ...capsule, scenario: 'toString' }, operations)).toBeUndefined()
  expect(readCapsule({ ...capsule, requests: [{ operationId: 'unheard' }] }, operations)).toBeUndefined()
  const odd = readCapsule({ scenario: 'default', requests: [{ operationId: 'createOrder', values: { a: 1 }, extra: [[1]] }] }, operations)
  expect(odd).toMatchObject({ faults: [], requests: [{ values: {}, extra: [], body: '', who: 'nobody' }] })
  expect(await capsuleIn('s=broken!', operations)).toBeUndefined()
  expect(await capsuleIn('getProduct', operations)).toBeUndefined()
})
