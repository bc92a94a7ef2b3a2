import { expect, test } from 'vitest'
import { lineOf } from './finding.ts'
import { sourceFindings } from './sources.ts'

test.each([
  ['{ title: a, b }', 'rules.yaml:1: "b" has no value.'],
  ['one: 1\ntwo:\n', 'rules.yaml:2: "two" has no value.'],
  ['one: 1\none: 2\n', 'rules.yaml: Map keys must be unique'],
])('a file of the contract may not hold %j', (text, says) => {
  expect(sourceFindings('rules.yaml', text).map(lineOf).join('\n')).toContain(says)
})

test('a file of the contract may hold texts with commas and an explicit null', () => {
  expect(sourceFindings('rules.yaml', '{ title: "a, b", from: null, list: [a, null] }')).toEqual([])
})
