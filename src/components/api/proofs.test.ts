import { expect, test } from 'vitest'
import { businessRules } from '#contract/generated/rules.ts'
import { proofsOf } from './proofs.ts'

test('each rule has a test that a page can name', () => {
  const without = Object.keys(businessRules).filter((id) => proofsOf(id).length === 0)
  expect(without).toEqual([])
  expect(proofsOf('BR-14')[0]).toMatchObject({
    says: 'checkout takes all lines or none, and lists every failing line',
    file: 'tests/contract/rules/orders.ts',
  })
})
