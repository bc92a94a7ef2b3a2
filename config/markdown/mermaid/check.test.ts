import { describe, expect, test } from 'vitest'
import { differences } from './check.ts'
import { svgOf } from './figure.ts'
import type { Graph, Sequence } from './picture.ts'
import { draw } from './render.ts'

const graph: Graph = {
  kind: 'graph',
  direction: 'DOWN',
  nodes: [
    { id: 'a', label: ['Order', 'placed'], shape: 'box' },
    { id: 'b', label: ['Paid'], shape: 'diamond' },
    { id: 'n', label: ['A note that is long enough to be broken into some lines of its own'], shape: 'note' },
  ],
  groups: [],
  edges: [
    { from: 'a', to: 'b', label: ['pays & waits'], line: 'solid', tips: ['none', 'arrow'] },
    { from: 'b', to: 'n', label: [], line: 'dashed', tips: ['none', 'none'] },
  ],
}

const sequence: Sequence = {
  kind: 'sequence',
  participants: [
    { id: 'a', label: ['You'], isPerson: true },
    { id: 'b', label: ['Shop'], isPerson: false },
  ],
  steps: [
    { kind: 'message', from: 'a', to: 'b', label: ['asks'], line: 'solid', tips: ['none', 'arrow'], number: 1 },
    { kind: 'note', place: 'over', at: ['a', 'b'], label: ['thinks'] },
    { kind: 'message', from: 'b', to: 'a', label: ['answers'], line: 'dashed', tips: ['none', 'open'], number: 2 },
  ],
}

async function svg(picture: Graph | Sequence): Promise<string> {
  return svgOf(await draw(picture), { title: 'A test', description: '' }, 'd')
}

describe('a drawing', () => {
  test('that says the same as the diagram has no differences', async () => {
    expect(differences(graph, await svg(graph))).toEqual([])
    expect(differences(sequence, await svg(sequence))).toEqual([])
  })

  test.each([
    ['a text', />Paid</, '><', 'the text “Paid” is lost'],
    ['a part of a text', />placed</, '><', 'the text “Order placed” is lost'],
    ['a note', /<g class="note".*?<\/g>/, '', 'the shape of n is lost'],
    ['a line', /<path class="line" d="[^"]*"\/>/, '', 'the solid line from a (none) to b (arrow) is lost'],
    ['an arrow', /<path class="tip arrow"[^>]*>/, '', 'the solid line from a (none) to b (arrow) is lost'],
    ['a box', /(?<=data-id="a">)<rect[^>]*>/, '', 'the shape of a is lost'],
  ])('that lost %s is found out', async (_, part, instead, difference) => {
    const whole = await svg(graph)
    const less = whole.replace(part, instead)
    expect(less).not.toBe(whole)
    expect(differences(graph, less)).toContain(difference)
  })

  test('that says more than the diagram is found out, too', async () => {
    const { nodes, edges } = graph
    const more = { ...graph, nodes: [...nodes, { id: 'c', label: ['More'], shape: 'box' as const }], edges: [...edges, ...edges] }
    const added = [
      'text “More”',
      'text “pays & waits”',
      'solid line from a (none) to b (arrow)',
      'dashed line from b (none) to n (none)',
      'shape of c',
    ]
    expect(differences(graph, await svg(more))).toEqual(added.map((one) => `the ${one} is drawn, but not in the diagram`))
  })

  test('whose arrow points the other way is found out', async () => {
    const turned = { ...graph, edges: graph.edges.map((edge) => ({ ...edge, tips: edge.tips.toReversed() as typeof edge.tips })) }
    expect(differences(graph, await svg(turned))).toContain('the solid line from a (none) to b (arrow) is lost')
  })

  test('without the number of a step is found out', async () => {
    const steps = sequence.steps.map((step) => (step.kind === 'message' ? { ...step, number: 1 } : step))
    expect(differences(sequence, await svg({ ...sequence, steps }))).toContain('the text “2” is lost')
  })
})
