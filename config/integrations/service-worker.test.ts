import { expect, test } from 'vitest'
import { serviceWorkerScripts } from './service-worker.ts'

test('GraphQL is in the second script only, and the first one knows the second by its hash', async () => {
  const { 'service-worker.js': first = '', 'service-worker-graphql.js': second = '' } = await serviceWorkerScripts(false)
  const isGraphql = /GraphQLObjectType/
  expect([isGraphql.test(first), isGraphql.test(second)]).toEqual([false, true])
  expect(first).toMatch(/importScripts\(.service-worker-graphql\.js\?[0-9a-f]{8}.\)/)
  expect(first).not.toContain('import(')
})
