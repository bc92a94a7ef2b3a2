import type { Kind } from './kind.ts'
import { titleOf } from './kind.ts'

const before = `// What is there today. Count what the challenge is about.
const api = 'https://api.nexuscommerce.example/v1'
let requests = 0

for (const sort of ['price', '-price']) {
  requests++
  await fetch(\`\${api}/products?sort=\${sort}&limit=1\`)
}

console.log(\`\${requests} requests\`)
`
const beforeOutput = `→ GET /v1/products?sort=price&limit=1 200
→ GET /v1/products?sort=-price&limit=1 200
2 requests
`
const after = `// The same result, measured in the same way.
const api = 'https://api.nexuscommerce.example/v1'

await fetch(\`\${api}/products?sort=price&limit=2\`)

console.log('1 request')
`
const afterOutput = '→ GET /v1/products?sort=price&limit=2 200\n1 request\n'

const question = (number: number) => `  - id: question-${number}
    ask: "WRITE: a question about the measurement or the trade-off?"
    options:
      - wrong: "WRITE: what a careful beginner might believe"
        why: "WRITE: why this is not so, and where it would be"
      - right: "WRITE: the answer"
        why: "WRITE: the reason, and where it stands on the page"
`

const page = (name: string) => `---
title: ${titleOf(name)}
kind: how-to
outcome: "WRITE: what the reader can bring down or prevent, starting with a verb."
minutes: 30
level: 2
tags: [performance]
hub: [challenge]
requires: [/start/quickstart/]
operations: [listProducts]
engines: [typescript]
questions:
${[1, 2].map(question).join('')}---
import Cell from '#components/cells/Cell.astro'

WRITE: a scene from the shop in three sentences. What is slow, wrong or at risk, and for whom?

## The number

WRITE: what is measured, and why this number and no other. Run it first.

<Cell file="challenges/${name}/1-before.ts" title="Before" />

## Your turn

WRITE: the goal as a number, and what must stay as it is.

<details>
<summary>A first hint</summary>

WRITE: where to look, without saying what to do.

</details>

## One solution

<Cell file="challenges/${name}/2-after.ts" title="After" />

WRITE: why the number is another one now, and what it costs.

## When not to do this

WRITE: the case in which the change is wrong.
`

/** A page with a number before and after. Labs that check what a reader wrote are made by \`npm run new -- lab\`. */
export const challenge: Kind = {
  name: /^[a-z0-9-]+$/,
  example: 'slow-catalogue',
  files: (name) => [
    { path: `src/content/docs/challenges/${name}.mdx`, text: page(name) },
    { path: `examples/challenges/${name}/1-before.ts`, text: before },
    { path: `examples/challenges/${name}/1-before.out`, text: beforeOutput },
    { path: `examples/challenges/${name}/2-after.ts`, text: after },
    { path: `examples/challenges/${name}/2-after.out`, text: afterOutput },
  ],
  next: (name) => `Add 'challenges/${name}' to config/sidebar.ts, and write until \`npm run lint\` has nothing to say.`,
}
