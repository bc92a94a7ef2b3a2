import { differences } from './check.ts'
import { pictureFigure, sourceFigure, svgOf } from './figure.ts'
import { type Drawing, drawGraph } from './graph-svg.ts'
import type { Graph, Sequence } from './picture.ts'
import { DiagramError, read } from './read.ts'
import { drawSequence } from './sequence-svg.ts'

/** A diagram as HTML, and why it is not drawn yet, if it is not. */
export interface Rendered {
  html: string
  /** What the drawing would lose; without such a reason the diagram is an SVG. */
  reasons: string[]
}

/** Draws what Mermaid has read. */
export async function draw(picture: Graph | Sequence): Promise<Drawing> {
  return picture.kind === 'graph' ? drawGraph(picture) : drawSequence(picture)
}

/** Draws a diagram, or leaves its source for Mermaid in the browser where the drawing would lose something. */
export async function rendered(source: string, id: string, drawing = draw): Promise<Rendered> {
  rejectTags(source)
  const reading = await read(withoutComments(source))
  if (reading.title === '') {
    throw new DiagramError({
      message: 'The diagram has no words for those who do not see it. Give it a line "accTitle: …" below its kind.',
    })
  }
  const { picture, beyond } = reading
  if (!picture || beyond.length > 0) return { html: sourceFigure(source, reading), reasons: beyond }
  const svg = svgOf(await drawing(picture), reading, id)
  const reasons = differences(picture, svg)
  return reasons.length > 0 ? { html: sourceFigure(source, reading), reasons } : { html: pictureFigure(svg, reading), reasons }
}

// Mermaid takes comments out with their lines, and would then count wrongly in its complaints.
function withoutComments(source: string): string {
  return source.replaceAll(/^[ \t]*%%(?!\{).*$/gm, '')
}

/** Mermaid takes "<id>" in a label for HTML, and leaves it out without a word. */
function rejectTags(source: string): void {
  source.split('\n').forEach((text, index) => {
    const tag = /(?<!<)<\/?(?!br\s*\/?>)[a-z][\w-]*/i.exec(text)?.[0]
    if (tag && !/^\s*%%/.test(text)) {
      throw new DiagramError({ message: `Mermaid takes "${tag}" for HTML and drops it. Write {…} or :… instead.`, line: index + 1 })
    }
  })
}
