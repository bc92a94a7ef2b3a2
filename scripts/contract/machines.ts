import type { Document } from './document.ts'

/** What the shop needs of the machines: where things are kept, their states and the steps between them. Its words stay in the document. */
export function machinesOf(document: Document) {
  return Object.fromEntries(
    Object.entries(document['x-nexus-machines'] ?? {}).map(([name, { table, moment, states, steps }]) => [
      name,
      {
        table,
        ...(moment && { moment }),
        states: Object.keys(states),
        steps: steps.map(({ from, to }) => ({ from: from === null ? [] : [from].flat(), to })),
      },
    ]),
  )
}
