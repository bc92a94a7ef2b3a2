import { expect, test } from 'vitest'
import examples from '#contract/generated/examples.json' with { type: 'json' }
import { recipes } from '#contract/generated/recipes.ts'
import { operations, successExample } from '../../src/components/api/contract.ts'
import { successStatus } from '../contract/recipes.ts'
import type { Examples } from '../record-examples.ts'

// Written from the same recipes, by `npm run generate`.
const recorded = examples as unknown as Examples

test('the samples that are run are those that operation pages show', () => {
  const shown = operations.map((operation) => [operation.id, successExample(operation)?.request])
  const run = Object.entries(recipes).map(([id, byStatus]) => [id, recorded[id]?.[successStatus(byStatus)]?.request])
  expect(shown.length).toBeGreaterThan(0)
  expect(Object.fromEntries(run)).toEqual(Object.fromEntries(shown))
})
