type Value = string | number | undefined

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text that is safe in HTML, in an element and in an attribute. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** A number as short as a picture needs it. */
export function short(number: number): string {
  return String(Math.round(number))
}

/** An element of an SVG; attributes without a value are left out. */
export function element(name: string, attributes: Record<string, Value>, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(String(value))}"`)
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

/** A path through commands and numbers: `path('M', 0, 0, 'L', 5, 5)`. */
export function path(...parts: (string | number)[]): string {
  return parts
    .map((part) => (typeof part === 'number' ? short(part) : part))
    .join(' ')
    .replaceAll(/ ?([A-Za-z]) ?/g, '$1')
}

export interface TextOptions {
  x: number
  /** The middle of all lines. */
  y: number
  lines: string[]
  size: number
  class: string
}

/** The height of a line of text of some size. */
export function lineHeight(size: number): number {
  return size * 1.36
}

/** Some lines of text around a middle; where they are anchored is up to the class. */
export function text({ x, y, lines, size, class: name }: TextOptions): string {
  const height = lineHeight(size)
  const first = y - ((lines.length - 1) / 2) * height + size * 0.35
  if (lines.length === 1) return element('text', { class: name, x, y: first }, escaped(lines[0]!))
  const spans = lines.map((line, index) => element('tspan', { x, y: first + index * height }, escaped(line)))
  return element('text', { class: name }, ...spans)
}

/** A sheet of paper with a corner turned down. */
export function paper({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return element('path', {
    d: path('M', x, y, 'h', width - 9, 'l', 9, 9, 'v', height - 9, 'h', -width, 'z', 'm', width - 9, 0, 'v', 9, 'h', 9),
  })
}
