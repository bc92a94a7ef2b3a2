import type { Drawing } from './graph-svg.ts'
import type { Reading } from './picture.ts'
import { element, escaped } from './svg.ts'

type Words = Pick<Reading, 'title' | 'description'>

/** An SVG that takes its colours from the page and its name from the diagram. `id` is unique on the page. */
export function svgOf({ width, height, content }: Drawing, { title, description }: Words, id: string): string {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)]
  return element(
    'svg',
    {
      class: 'picture',
      viewBox: `0 0 ${wide} ${high}`,
      // The unit of the picture is a pixel at the usual size of text, so that it grows with the text of those who have set a larger one.
      style: `--wide:${wide / 16}rem`,
      role: 'img',
      'aria-label': title,
      'aria-describedby': description === '' ? undefined : id,
    },
    description === '' ? '' : element('desc', { id }, escaped(description)),
    content,
  )
}

/** The figure with a picture that is drawn. */
export function pictureFigure(svg: string, words: Words): string {
  return figure(canvas(svg, words), words)
}

/** The figure with the source of a diagram, as text until Mermaid draws it on the reader's machine. */
export function sourceFigure(source: string, words: Words): string {
  const { title, description } = words
  const text = canvas(element('pre', {}, escaped(source)), words)
  return figure(element('nexus-diagram', { 'data-title': title, 'data-description': description || undefined }, text), words)
}

function canvas(content: string, { title }: Words): string {
  return element('div', { class: 'canvas', tabindex: 0, role: 'group', 'aria-label': `Diagram: ${title}` }, content)
}

function figure(content: string, { title }: Words): string {
  return element('figure', { class: 'diagram not-content' }, content, element('figcaption', {}, escaped(title)))
}
