import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { checkOut, createTestApi, type Persona, readyCart } from '#mock/testing.ts'

type Events = Schema<'OrderEventList'>

test('the timeline of an order counts without gaps, and names who did what only to those who may know', async () => {
  const api = createTestApi()
  const { body: order } = await checkOut(api, 'amina', await readyCart(api, 'amina', [['NYERI-AA-250G', 1]]))
  await api.call(`POST /v1/orders/${order.id}/cancellation`, { as: 'selam', body: { reason: 'other', note: 'The beans were damp.' } })
  const seenBy = async (as: Persona) => {
    const { body } = await api.call<Events>(`GET /v1/orders/${order.id}/events`, { as })
    return body.data.map(({ sequence, type, actor }) => [sequence, type, actor.type, actor.id !== null])
  }
  expect(await seenBy('amina')).toEqual([
    [1, 'order.created', 'customer', true],
    [2, 'order.cancelled', 'admin', false],
  ])
  expect(await seenBy('selam')).toEqual([
    [1, 'order.created', 'customer', true],
    [2, 'order.cancelled', 'admin', true],
  ])
})

test('orders come newest first, in pages whose cursors are worth nothing to others', async () => {
  const api = createTestApi()
  const ids: string[] = []
  for (let i = 0; i < 3; i++) {
    const { body } = await checkOut(api, 'amina', await readyCart(api, 'amina', [['NYERI-AA-250G', 1]]))
    ids.unshift(body.id)
    await api.advance('PT1M')
  }
  const { body: first } = await api.call<Schema<'OrderList'>>('GET /v1/orders?limit=2', { as: 'amina' })
  expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  const { body: second } = await api.call<Schema<'OrderList'>>(`GET /v1/orders?limit=2&cursor=${first.page.next_cursor}`, { as: 'amina' })
  expect(second.data[0]?.id).toBe(ids[2])
  const stolen = await api.call(`GET /v1/orders?limit=2&cursor=${first.page.next_cursor}`, { as: 'kofi' })
  expect(stolen.body.code).toBe('cursor_invalid')
})
