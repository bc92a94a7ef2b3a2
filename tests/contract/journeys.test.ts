import { describe, expect, test } from 'vitest'
import generated from '#contract/generated/journeys.json' with { type: 'json' }
import { createTestApi } from '#mock/testing.ts'
import type { Journey } from '../../src/sandbox/journeys/journey.ts'
import { runJourney, type StepRun } from '../../src/sandbox/journeys/run.ts'

// The same files run over HTTP by an independent runner: `npm run journeys`.
const journeys = generated as unknown as Record<string, Journey>
const names = [
  'cancel-and-refund',
  'card-challenge',
  'concurrent-checkout',
  'first-purchase',
  'guest-to-customer-merge',
  'mobile-money-prompt',
  'monthly-report',
  'publish-product',
  'rotate-refresh-token',
  'subscribe-and-verify',
]

async function stepsOf(journey: Journey): Promise<StepRun[]> {
  const { fetch } = createTestApi()
  return Array.fromAsync(runJourney(journey, { fetch, origin: 'https://journeys.nexuscommerce.example' }))
}

test('these are the journeys', () => {
  expect(Object.keys(journeys)).toEqual(names)
})

describe.each(Object.entries(journeys))('%s', (name, journey) => {
  test('arrives', async () => {
    const runs = await stepsOf(journey)
    const last = runs.at(-1)!
    expect(last.missed, `${last.stepId}: ${last.request.method} ${last.request.path} ${last.answer.status} ${last.answer.body}`).toEqual([])
    expect(runs.map(({ stepId }) => stepId)).toEqual(journey.workflows[0].steps.map(({ stepId }) => stepId))
    expect(journey.workflows[0].workflowId).toBe(name)
  })

  test('answers with the same bytes when it is made again (BR-42)', async () => {
    expect(await stepsOf(journey)).toEqual(await stepsOf(journey))
  })
})

test('a journey ends with the first criterion that is missed', async () => {
  const broken = structuredClone(journeys['card-challenge']!)
  broken.workflows[0].steps[2]!.successCriteria.push({ condition: "$response.body#/currency == 'USD'" })
  const runs = await stepsOf(broken)
  expect([runs.length, runs.at(-1)!.missed]).toEqual([3, [{ condition: "$response.body#/currency == 'USD'" }]])
})
