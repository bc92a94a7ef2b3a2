import { expect, test } from 'vitest'
import { successRecipe } from '#contract/access.ts'
import { machines } from '#contract/generated/machines.ts'
import { recipes } from '#contract/generated/recipes.ts'
import { checkSteps, declaredSteps, nextStates, stepOf } from '#contract/machines.ts'
import type { OperationId } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { checkOut, createTestApi, pay, providerSays, readyCart } from '#mock/testing.ts'
import { runRecipe } from '../../src/sandbox/recipe.ts'
import { coffee } from './rules/cases.ts'

// Every shop of every test is held against the machines (`createTestApi`). Here is what shows that this works.

test('a step that no machine declares undoes its transaction', async () => {
  const backwards = { mayMove: rule(['BR-24'], () => true) }
  const errors: unknown[] = []
  const api = createTestApi({ rules: backwards, onError: (error) => errors.push(error) })
  const { body: order } = await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 1]]))
  const { body: payment } = await pay(api, order, {})
  expect(payment.status).toBe('captured')
  const late = await providerSays(api, payment, 'payment.failed', 'msg_late')
  expect(late.status).toBe(500)
  expect(errors.map(String)).toEqual(['Error: "Payment: captured > failed" is no step of openapi/machines.yaml.'])
  const { body: after } = await api.call(`GET /v1/payments/${payment.id}`, { as: 'amina' })
  expect(after.status).toBe('captured')
})

test('each thing begins its life in some success, and nothing makes a step that is not declared', async () => {
  const made = new Set<string>()
  const api = createTestApi({
    checkChanges(changes) {
      checkSteps(changes)
      for (const change of changes) made.add(stepOf(change) ?? '')
    },
  })
  for (const id of Object.keys(recipes) as OperationId[]) {
    const origin = `https://${id.toLowerCase()}.nexuscommerce.example`
    await runRecipe(id, successRecipe(id)!, { fetch: api.fetch, origin })
  }
  for (const name of Object.keys(machines)) expect([...made].filter((step) => step.startsWith(`${name}:  > `))).not.toEqual([])
  expect([...made].filter((step) => step !== '' && !declaredSteps.has(step))).toEqual([])
})

test('where a thing can go is read from its steps', () => {
  expect(nextStates('Review')).toEqual({ pending: ['approved', 'rejected'], approved: ['rejected'], rejected: ['approved'] })
  expect(nextStates('Order').completed).toEqual([])
})
