/** A file that does not exist yet. */
export interface NewFile {
  path: string
  text: string
}

const day = () => new Date().toISOString().slice(0, 10)

/** The files of a new page: the page itself, valid in every field and part, and a cell that runs. `WRITE:` marks what only a person can say. */
export function files(slug: string): NewFile[] {
  const name = slug.split('/').at(-1)!
  const title = name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())
  return [
    { path: `src/content/docs/${slug}.mdx`, text: page(title, slug) },
    { path: `examples/${slug}/1-smallest.ts`, text: example },
    { path: `examples/${slug}/1-smallest.out`, text: '→ GET /v1/products?limit=1 200\n200\n' },
  ]
}

const example = `const response = await fetch(
  'https://api.nexuscommerce.example/v1/products?limit=1',
)
console.log(response.status)
`

const question = (number: number) => `  - id: question-${number}
    ask: "WRITE: a question that somebody who only skimmed the page gets wrong?"
    options:
      - wrong: "WRITE: what a careful beginner might believe"
        why: "WRITE: why this is not so, and where it would be"
      - right: "WRITE: the answer"
        why: "WRITE: the reason, and where it stands on the page"
`

const page = (title: string, slug: string) => `---
title: ${title}
kind: explanation
outcome: "WRITE: what the reader can do afterwards, starting with a verb."
minutes: 20
level: 2
tags: [rest]
hub: [learning]
requires: [/start/quickstart/]
operations: [listProducts]
engines: [typescript]
sources:
  - { name: "WRITE: a document that you opened", section: "1", version: "1", checked: ${day()} }
questions:
${[1, 2, 3].map(question).join('')}---
import Cell from '#components/cells/Cell.astro'

WRITE: a scene from the shop in three sentences. Who wants what, and what goes wrong?

## The smallest thing that works

WRITE: one sentence about what to look at.

<Cell file="${slug}/1-smallest.ts" title="The smallest thing that works" />

## How it works

WRITE: the explanation, with one diagram.

\`\`\`mermaid
flowchart LR
  accTitle: ${title}
  accDescr: A request goes from the client to the shop.
  client[Client] --> shop[Shop]
\`\`\`

## Try these changes

1. WRITE: one change to the cell, and what to look for.

## Common mistakes

| Mistake | What happens |
| --- | --- |
| WRITE: a mistake | WRITE: the error that it gives |
`
