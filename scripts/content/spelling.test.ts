import { expect, test } from 'vitest'
import { unknownWords, unusedWords } from './spelling.ts'

const own = new Set(['idempotency', 'amina'])

test('a word that nobody knows is named with its line, and nothing else is', () => {
  const page = `---
title: Lost updates
id: xqzzt
questions:
  - ask: What does \`xqzzt\` recieve?
---
import Cell from '#components/xqzzt.astro'

Amina’s colours, her JWT and createOrder at [a page](/xqzzt/qqq/) <Cell file="xqzzt.ts" title="xqzzt" />.

\`\`\`sh
xqzzt
\`\`\`

Idempotency is neccessary.
`
  expect(unknownWords(page, own)).toEqual([
    { line: 5, word: 'recieve' },
    { line: 15, word: 'neccessary' },
  ])
})

test('British spelling is expected', () => {
  expect(unknownWords('The color of a catalog.\n', own).map(({ word }) => word)).toEqual(['color', 'catalog'])
  expect(unknownWords('The colour of a catalogue.\n', own)).toEqual([])
})

test('words of the project that no text uses are named', () => {
  expect(unusedWords(['Amina buys.\n', '`idempotency`\n'], own)).toEqual(['idempotency'])
})
