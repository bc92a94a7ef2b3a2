import { expect, test } from 'vitest'
import { recipes } from '#contract/generated/recipes.ts'
import { createMockApi } from '#mock/api.ts'
import { bringAbout } from './triggering.ts'

const shop = () => ({ fetch: createMockApi().fetch, origin: 'https://trigger.nexuscommerce.example' })

test('every call that leads to an answer is told, the levers of the sandbox too', async () => {
  const { before, last } = await bringAbout('cancelOrder', recipes.cancelOrder!.order_not_cancellable!, shop(), () => 0)
  expect(before[0]?.request.path).toBe('/__sandbox/reset')
  expect(before.map(({ request }) => request.operationId)).toContain('loginUser')
  expect(last.status).toBe(409)
  expect(JSON.parse(last.responseBody)).toMatchObject({ code: 'order_not_cancellable' })
})

test('the same call many times is told once, and how often', async () => {
  const { before, last } = await bringAbout('loginUser', recipes.loginUser!.quota_exceeded!, shop(), () => 0)
  expect(before.some(({ times }) => times > 5)).toBe(true)
  expect(last.status).toBe(429)
})
