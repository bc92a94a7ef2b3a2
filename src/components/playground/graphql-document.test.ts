import { expect, test } from 'vitest'
import { asksForStream, bodyWith, documentIn, isSubscription, withStream } from './graphql-document.ts'

test('a body is read in its parts and written again, the other members too', () => {
  const body = JSON.stringify({
    operationName: 'A',
    query: 'query A { me { name } }',
    variables: { first: 2 },
    extensions: { loaders: false },
  })
  const document = documentIn(body)!
  expect(document).toEqual({
    query: 'query A { me { name } }',
    variables: '{\n  "first": 2\n}',
    others: { operationName: 'A', extensions: { loaders: false } },
  })
  expect(JSON.parse(bodyWith(document))).toEqual(JSON.parse(body))
  expect(documentIn(bodyWith(document))).toEqual(document)
})

test('half-written variables stay as they are, and make a body that is no JSON', () => {
  const document = { query: '{ me { name } }\n"quoted", \\n', variables: '{ "first": ', others: {} }
  expect(documentIn(bodyWith(document))).toEqual(document)
  expect(() => JSON.parse(bodyWith(document))).toThrow()
  expect(JSON.parse(bodyWith({ ...document, variables: ' ' }))).toEqual({ query: document.query, variables: {} })
})

test('what holds no query is left as text', () => {
  expect(['', '[]', 'null', '{"query": 3}', '{"variables": {}}', '{'].map(documentIn)).toEqual(Array(6).fill(undefined))
})

test('a subscription is known, and asks for a stream beside the other headers', () => {
  expect(
    ['subscription { a }', '# word\n  subscription S { a }', '# subscription\n{ a }', '{ subscriptions }'].map(isSubscription),
  ).toEqual([true, true, false, false])
  const headers: [string, string][] = [
    ['Accept-Language', 'sw'],
    ['accept', 'application/json'],
  ]
  const streamed = withStream(headers, true)
  expect(streamed).toEqual([
    ['Accept-Language', 'sw'],
    ['Accept', 'text/event-stream'],
  ])
  expect([asksForStream(headers), asksForStream(streamed), asksForStream(withStream(streamed, false))]).toEqual([false, true, false])
})
