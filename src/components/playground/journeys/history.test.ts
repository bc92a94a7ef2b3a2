import { expect, test } from 'vitest'
import type { Draft } from '#sandbox/exchange.ts'
import { historyEntry } from './history.ts'
import { newWalk, type Walk } from './walk.ts'

const listed = [{ id: 'getMe', method: 'GET', path: '/v1/me', summary: '', tag: '' }]
const walk: Walk = {
  ...newWalk(),
  runs: { in: { turn: 1, texts: { path: '', headers: '', body: '' }, verdicts: [], outputs: { refresh_token: 'r-1' } } },
}
const draft: Draft = { method: 'GET', path: '/v1/me', headers: { Authorization: 'Bearer eyJhbGciOi.eyJ.x-y_z' }, body: null }

test('a step goes into the history without its token, and with the person who can send it again', async () => {
  const entry = await historyEntry(draft, { listed, walk, who: 'amina' })
  expect(entry?.draft.headers).toEqual({ Authorization: 'Bearer {{token}}' })
  expect(entry?.request).toMatchObject({ operationId: 'getMe', who: 'amina' })
  expect(JSON.stringify(entry)).not.toContain('eyJ')
})

test('what carries another secret, belongs to no persona or is a lever does not go there', async () => {
  expect(await historyEntry({ ...draft, body: '{"refresh_token":"r-1"}' }, { listed, walk, who: 'amina' })).toBeUndefined()
  expect(await historyEntry(draft, { listed, walk, who: 'baraka' })).toBeUndefined()
  expect(await historyEntry({ ...draft, path: '/__sandbox/clock' }, { listed, walk, who: 'nobody' })).toBeUndefined()
})
