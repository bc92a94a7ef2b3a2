import type { NewFile } from './stub.ts'

/** The files of a new lab: it runs, its starter fails, its solution passes, and two wrong answers get their words. `WRITE:` marks what only a person can say. */
export function labFiles(name: string): NewFile[] {
  const folder = `examples/labs/${name}`
  return [
    { path: `src/content/docs/challenges/${name}.mdx`, text: page(name) },
    { path: `${folder}/lab.yaml`, text: description },
    { path: `${folder}/checks.ts`, text: checks },
    { path: `${folder}/main.ts`, text: main },
    { path: `${folder}/starter.ts`, text: answer('price * quantity + 1') },
    { path: `${folder}/solution.ts`, text: answer('price * quantity') },
    { path: `${folder}/wrong/forgets-quantity.ts`, text: answer('price + 0 * quantity') },
    { path: `${folder}/wrong/only-small.ts`, text: answer('Math.min(price * quantity, 1000)') },
  ]
}

const page = (name: string) => `---
title: "Lab: ${name.replaceAll('-', ' ')}"
kind: tutorial
lab: ${name}
outcome: "WRITE: what the reader can do afterwards, starting with a verb."
minutes: 40
level: 2
tags: [lab]
hub: [challenge]
requires: [/start/quickstart/]
operations: [createOrder]
engines: [typescript]
sources:
  - { name: "WRITE: a document that you opened", section: "1", version: "1", checked: ${new Date().toISOString().slice(0, 10)} }
---
import Lab from '#components/lab/Lab.astro'

WRITE: a scene from the shop in three sentences. Who wants what, and what goes wrong?

## Setup

WRITE: what runs here, on what data, and what of it is simulated.

<Lab name="${name}" />

## Explain

WRITE: why the solution works, why the others do not, and what is different in production.
`

const description = `observe: >-
  WRITE: what to run, and which number to look at before anything is changed.
change: >-
  WRITE: what the reader may change, and what stays as it is.
seconds: 10
hints:
  - "WRITE: a question that makes the reader look at the right place."
  - "WRITE: the idea, without the code that carries it out."
  - "WRITE: nearly all of it, with the names that the reader needs."
wrong:
  - file: forgets-quantity.ts
    check: right
    says: "too little"
    why: "WRITE: why somebody would believe in this answer, and where it breaks."
  - file: only-small.ts
    check: right
    says: "On data that you have not seen"
    why: "WRITE: why somebody would believe in this answer, and where it breaks."
`

const checks = `import type { Checks } from '#runtimes/labs.ts'

export const lab: Checks = {
  numbers: { off: 'Cents by which the total is off' },
  checks: { right: 'The total is price times quantity' },
  async trial(answer, seed, run) {
    const price = 400 * seed
    const events = await run({ ...answer, given: { price, quantity: 2 } })
    const done = events.find((event) => event.kind === 'done')
    const off = Number(done?.exports.total) - 2 * price
    const findings = off === 0 ? [] : [{ check: 'right', says: \`the total is \${Math.abs(off)} cents too \${off < 0 ? 'little' : 'much'}.\` }]
    return { numbers: { off: Math.abs(off) }, findings, shown: [] }
  },
}
`

const main = `import { totalOf } from './starter.ts'

declare const given: { price: number; quantity: number }

export const total = totalOf(given.price, given.quantity)
`

const answer = (formula: string) => `/** The total of a line, in cents. */
export const totalOf = (price: number, quantity: number): number =>
  ${formula}
`
