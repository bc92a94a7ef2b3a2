import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { labSchema } from '../../config/lab.ts'
import { labFiles } from './lab-stub.ts'
import { contentFindings, contentHints, unwritten } from './lint.ts'
import { files } from './stub.ts'

const front = (more = '') => `---
title: A page
kind: explanation
sources: [{ name: One }]
questions: [1, 2, 3]
${more}---
`
const body = `import Cell from '#components/cells/Cell.astro'

Amina buys coffee.

<Cell file="a/b.ts" title="One" />

\`\`\`mermaid
flowchart TB
  # not a heading
\`\`\`

## Try these changes

1. One.

## Common mistakes

A mistake.
`
const findings = (text: string) => contentFindings('page.mdx', text)

test('a whole page has no findings', () => {
  expect(findings(front() + body)).toEqual([])
})

test.each([
  ['page.mdx:1 has no frontmatter.', 'Only text.'],
  ['page.mdx:1 an explanation needs the section "Common mistakes".', front() + body.replace('## Common mistakes', '## Mistakes')],
  ['page.mdx:1 an explanation needs a cell that runs.', front() + body.replace(/<Cell.*/, 'Text.')],
  ['page.mdx:1 an explanation needs a diagram.', front() + body.replace('mermaid', 'sh')],
  ['page.mdx:1 an explanation needs at least 3 questions.', front().replace('[1, 2, 3]', '[1]') + body],
  ['page.mdx:1 an explanation needs a source that was read.', front().replace('[{ name: One }]', '[]') + body],
  ['page.mdx:1 begins without a word. Say first why this matters.', front() + body.replace('Amina buys coffee.', '')],
  ['page.mdx:26 "Deep" skips a level of heading.', `${front() + body}\n#### Deep\n`],
  ['page.mdx:26 "Title" is a heading of the first level, which is the title of the page.', `${front() + body}\n# Title\n`],
  ['page.mdx:26 "Common mistakes" is the heading of two parts.', `${front() + body}\n## Common mistakes\n`],
  ['page.mdx:26 questions belong under `questions` in the frontmatter.', `${front() + body}\n## Check yourself\n`],
  ['page.mdx:26 an image has no alternative text.', `${front() + body}\n![](/a.png)\n`],
  ['page.mdx:26 an image has no alternative text.', `${front() + body}\n<img src="/a.png" />\n`],
  ['page.mdx:26 a link says nothing about where it leads.', `${front() + body}\nRead [here](/a/).\n`],
  ['page.mdx:26 a link to a page ends with a slash.', `${front() + body}\nRead [the lesson](/apis/http).\n`],
])('%s', (expected, text) => {
  expect(findings(text)).toEqual([expected])
})

test('a sentence that nobody can say in one breath is named, and files and anchors may be linked', () => {
  expect(findings(`${front() + body}\n${'word '.repeat(46)}end.\n`)).toEqual([
    expect.stringMatching(/^page\.mdx:26 a sentence has 47 words/),
  ])
  expect(findings(`${front() + body}\nSee [the file](/openapi.json) and [a part](/apis/http/#methods).\n`)).toEqual([])
})

test('a long sentence is a hint, a longer one a finding, and never both', () => {
  const page = (count: number) => `${front() + body}\n${'word '.repeat(count - 1)}end.\n`
  expect(contentHints('page.mdx', page(30))).toEqual([])
  for (const count of [31, 45]) {
    expect(contentHints('page.mdx', page(count))).toEqual([expect.stringContaining(`page.mdx:26 a sentence has ${count} words`)])
    expect(findings(page(count))).toEqual([])
  }
  expect(contentHints('page.mdx', page(46))).toEqual([])
  expect(contentHints('page.mdx', 'Only text.')).toEqual([])
})

test('a lab asks by its checks: it needs its setup, its explanation and the lab itself, and no question', () => {
  const lab =
    '---\nkind: tutorial\nlab: total\nsources: [{ name: One }]\n---\nAmina buys coffee.\n\n## Setup\n\n<Lab name="total" />\n\n## Explain\n'
  expect(findings(lab)).toEqual([])
  expect(findings(lab.replace('## Explain', '## Why'))).toEqual(['page.mdx:1 a lab needs the section "Explain".'])
  expect(findings(lab.replace('<Lab name="total" />', '<Lab name="other" />'))).toEqual(['page.mdx:1 a lab needs <Lab name="total" />.'])
})

test('a new lab is whole in its form, in its page and in what describes it', () => {
  const made = labFiles('new-thing')
  const page = findings(made.find(({ path }) => path.endsWith('.mdx'))!.text)
  expect(page.length).toBeGreaterThan(4)
  expect(page.every((finding) => finding.endsWith('is not written yet.'))).toBe(true)
  const description = made.find(({ path }) => path.endsWith('lab.yaml'))!.text
  expect(labSchema.safeParse(parse(description)).error).toBeUndefined()
  expect(unwritten('lab.yaml', description)).toHaveLength(7)
})

test('plain pages and references are free in their form', () => {
  expect(findings('---\nkind: plain\n---\n<Board />\n')).toEqual([])
  expect(findings('---\nkind: reference\n---\nA list.\n')).toEqual([])
})

test('a new page is whole in its form, and every place that is still to write is named', () => {
  const page = files('apis/new-thing').find(({ path }) => path.endsWith('.mdx'))!
  const found = findings(page.text)
  expect(found.length).toBeGreaterThan(20)
  expect(found.every((finding) => finding.endsWith('is not written yet.'))).toBe(true)
})
