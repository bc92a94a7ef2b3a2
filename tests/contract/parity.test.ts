import { expect, test } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { problemCode } from '#contract/problem-code.ts'
import { snake } from '#mock/graphql/names.ts'
import { createTestApi, type TestApi } from '#mock/testing.ts'
import { settling } from '../support/parity/paying.ts'
import { reading } from '../support/parity/reading.ts'
import type { Scenario } from '../support/parity/scenario.ts'
import { writing } from '../support/parity/writing.ts'

// BR-41. Each scenario is played in two shops that are alike: in one through REST, in the other through GraphQL. What is answered, what is
// refused and what has changed in the shop must be the same.

const scenarios = [...reading, ...writing, ...settling]

const rows = async (api: TestApi) => (await api.call<Schema<'Snapshot'>>('GET /__sandbox/state')).body.rows

async function shop(scenario: Scenario) {
  const api = createTestApi()
  const given = (await scenario.given?.(api)) as never
  const call = { ...(scenario.as && { as: scenario.as }), headers: scenario.headers?.(given) ?? {} }
  // A login of the test is no part of the scenario.
  if (scenario.as) await api.call('GET /v1/me', { as: scenario.as })
  return { api, given, call }
}

async function throughRest(scenario: Scenario) {
  const { api, given, call } = await shop(scenario)
  const [route, { headers, ...rest } = {}] = scenario.rest(given)
  const { body } = await api.call(route, { ...call, ...rest, headers: { ...call.headers, ...headers } })
  return { body, code: problemCode(body), rows: await rows(api) }
}

async function throughGraphql(scenario: Scenario) {
  const { api, given, call } = await shop(scenario)
  const { body } = await api.call('POST /v1/graphql', { ...call, body: scenario.graph(given) })
  const { userErrors, ...payload } = body.data?.answer ?? {}
  return {
    // A mutation answers with a payload around the object.
    data: userErrors ? Object.values(payload)[0] : payload,
    code: problemCode(body) ?? userErrors?.[0]?.code,
    errors: body.errors,
    rows: await rows(api),
  }
}

/** What GraphQL answers with the names and words of REST, and of REST only what GraphQL was asked for. */
function alike(graph: unknown, rest: unknown): [unknown, unknown] {
  if (Array.isArray(graph)) {
    const pairs = graph.map((item, index) => alike(item, (rest as unknown[])[index]))
    return [pairs.map(([mine]) => mine), [...pairs.map(([, theirs]) => theirs), ...(rest as unknown[]).slice(graph.length)]]
  }
  if (graph !== null && typeof graph === 'object') {
    const entries = Object.entries(graph).map(
      ([name, value]) => [name, alike(value, (rest as Record<string, unknown>)?.[snake(name)])] as const,
    )
    return [
      Object.fromEntries(entries.map(([name, [mine]]) => [name, mine])),
      Object.fromEntries(entries.map(([name, [, theirs]]) => [name, theirs])),
    ]
  }
  const isWord = typeof graph === 'string' && typeof rest === 'string' && graph === rest.toUpperCase()
  return [isWord ? rest : graph, rest]
}

test('there are 40 scenarios and more', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(40)
  expect(new Set(scenarios.map(({ says }) => says)).size).toBe(scenarios.length)
})

test.each(scenarios.map((scenario) => [scenario.says, scenario] as const))('BR-41: %s', async (_, scenario) => {
  const [rest, graph] = [await throughRest(scenario), await throughGraphql(scenario)]
  expect([rest.code, graph.code], JSON.stringify([rest.body, graph.errors])).toEqual([scenario.code, scenario.code])
  if (!scenario.code) {
    const [mine, theirs] = alike(graph.data, rest.body)
    expect(mine).toEqual(theirs)
    expect(JSON.stringify(mine).length).toBeGreaterThan(20)
  }
  expect(graph.rows).toEqual(rest.rows)
})
