import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recipes } from '#contract/generated/recipes.ts'
import { routes } from '#contract/generated/routes.ts'
import type { OperationId } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { callsAround, operationIds } from '../support/generated-calls/calls.ts'
import { createPlayer, type Sequence } from '../support/generated-calls/play.ts'

// What is declared is what is observed: calls are generated from the contract's own schemas, in sequences that go on from what earlier
// answers showed. `NEXUS_CALLS_SEED` repeats a run or tries another one, `NEXUS_CALLS` says how many calls.
const seed = Number(process.env.NEXUS_CALLS_SEED ?? 2026)
const atLeast = Number(process.env.NEXUS_CALLS ?? 10_000)
const length = 40

const openings = Object.entries(recipes).flatMap(([operationId, byKey]) =>
  Object.entries(byKey)
    // Calls in the background are waited for by the real clock.
    .filter(([, { before = [] }]) => !before.some((step) => 'background' in step))
    .map(([key]) => ({ operationId, key })),
)

const tags = [...new Set(operationIds.map((id) => routes[id].tag))]

/** Sequences that begin where some recipe of the tag leads, and dwell on its operations. */
function sequencesAround(tag: string): fc.Arbitrary<Sequence> {
  const near = openings.filter(({ operationId }) => routes[operationId as OperationId].tag === tag)
  // Sequences stay as long as they are. What a failure does not need shrinks to nothing.
  const calls = fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 99, arbitrary: callsAround(tag) },
  )
  return fc.record({
    opening: near.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...near), { freq: 5 }),
    calls: fc.array(calls, { minLength: length, maxLength: length }),
  })
}

const sequences = fc.oneof(...tags.map(sequencesAround))

test(`${atLeast} generated calls get answers that the contract declares`, { timeout: 600_000 }, async () => {
  const { play, tally } = createPlayer()
  await fc.assert(fc.asyncProperty(sequences, play), {
    seed,
    numRuns: Math.ceil((atLeast * 1.05) / length),
    endOnFailure: process.env.NEXUS_CALLS_SHRINK === 'no',
  })

  expect(tally.calls).toBeGreaterThanOrEqual(atLeast)
  const operations = [...tally.answers.keys()].map((answer) => answer.split(' '))
  expect(operationIds.filter((id) => !operations.some(([operation]) => operation === id))).toEqual([])
  if (process.env.NEXUS_CALLS_REPORT) console.log(report(tally.answers))
})

test('an answer that breaks its schema is found', async () => {
  // A rating beyond five stars, which no schema of a product takes.
  const { play } = createPlayer({ rules: { ratingOf: rule(['BR-31'], () => ({ average: 9, count: 1 })) } })
  const { failed, errorInstance: error } = await fc.check(fc.asyncProperty(sequencesAround('Catalog'), play), {
    seed,
    numRuns: 20,
    endOnFailure: true,
  })
  expect([failed, String(error)]).toEqual([true, expect.stringContaining('/rating/average is too_large')])
})

/** How often each operation was answered how. */
function report(answers: Map<string, number>): string {
  const lines = operationIds.map((id) => {
    const own = [...answers].filter(([answer]) => answer.split(' ')[0] === id).sort(([, a], [, b]) => b - a)
    return `${id.padEnd(28)} ${own.map(([answer, count]) => `${answer.split(' ')[1]} ${count}`).join(', ')}`
  })
  return lines.join('\n')
}
