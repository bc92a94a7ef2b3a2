import type { Graph, GraphEdge, Reading, Sequence, Step } from './picture.ts'
import { type DrawnLine, shownBy } from './shown.ts'
import { flat } from './words.ts'

/** What a picture must show, and what a drawing does show, each in words. */
interface Shown {
  texts: string[]
  lines: string[]
  shapes: string[]
}

/** What an SVG lacks of what Mermaid has read, or shows beyond it, in words for the author; nothing if both say the same. */
export function differences(picture: NonNullable<Reading['picture']>, svg: string): string[] {
  const expected = picture.kind === 'graph' ? shownByGraph(picture) : shownBySequence(picture)
  const found = shownBySvg(svg)
  return (['texts', 'lines', 'shapes'] as const).flatMap((part) => [
    ...without(expected[part], found[part]).map((one) => `${one} is lost`),
    ...without(found[part], expected[part]).map((one) => `${one} is drawn, but not in the diagram`),
  ])
}

function without(all: string[], some: string[]): string[] {
  const rest = [...some]
  return all.filter((one) => {
    const index = rest.indexOf(one)
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
}

function shownByGraph({ nodes, groups, edges }: Graph): Shown {
  const drawn = edges.filter(({ line }) => line !== 'hidden')
  const cells = nodes.flatMap(({ attributes = [] }) => attributes.flatMap(({ key, name, type, comment }) => [key, name, type, comment]))
  const labels = [...nodes, ...groups, ...drawn].map(({ label }) => flat(label))
  return {
    texts: textsOf([...labels, ...cells]),
    lines: drawn.map(lineOf),
    shapes: [...nodes, ...groups].map(({ id }) => shapeOf(id)),
  }
}

function shownBySequence({ participants, steps }: Sequence): Shown {
  const messages = steps.filter((step): step is Step & { kind: 'message' } => step.kind === 'message')
  const numbers = messages.flatMap(({ number }) => (number === undefined ? [] : [String(number)]))
  const words = steps.flatMap((step) => (step.kind === 'open' ? [step.word] : []))
  const labels = [...participants, ...steps].map((one) => ('label' in one ? flat(one.label) : ''))
  return {
    texts: textsOf([...labels, ...words, ...numbers]),
    lines: messages.map(lineOf),
    shapes: participants.map(({ id }) => shapeOf(id)),
  }
}

function shownBySvg(svg: string): Shown {
  const { texts, lines, shapes } = shownBy(svg)
  return { texts: textsOf(texts), lines: lines.map(lineOf), shapes: shapes.map(shapeOf) }
}

function textsOf(texts: string[]): string[] {
  return texts.filter((text) => text !== '').map((text) => `the text “${text}”`)
}

function shapeOf(id: string): string {
  return `the shape of ${id}`
}

function lineOf({ from, to, line, tips }: Pick<GraphEdge, 'from' | 'to' | 'line' | 'tips'> | DrawnLine): string {
  return `the ${line} line from ${from} (${tips[0]}) to ${to} (${tips[1]})`
}
