import { flat } from './words.ts'

/** A line as it is drawn. */
export interface DrawnLine {
  from: string
  to: string
  line: string
  /** What is drawn at either end. */
  tips: [string, string]
}

interface Node {
  name: string
  attributes: Record<string, string>
  children: (Node | string)[]
}

type Point = [number, number]

/** Reads a drawing again, from its elements alone: its texts, its lines with their ends, and the shapes of whatever has an id. */
export function shownBy(svg: string): { texts: string[]; lines: DrawnLine[]; shapes: string[] } {
  const all = descendantsOf(treeOf(svg))
  return {
    texts: all.filter(({ name }) => name === 'text').map((node) => flat(wordsOf(node))),
    lines: all.filter(({ attributes }) => attributes.class?.startsWith('edge ')).flatMap(lineOf),
    shapes: all.filter((node) => node.attributes['data-id'] !== undefined && isDrawn(node)).map(({ attributes }) => attributes['data-id']!),
  }
}

function treeOf(svg: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] }
  const open = [root]
  for (const { groups = {} } of svg.matchAll(/<(?<end>\/?)(?<name>[a-z]+)(?<attributes>[^>]*?)(?<empty>\/?)>|(?<words>[^<]+)/g)) {
    const parent = open.at(-1) ?? root
    if (groups.words !== undefined) parent.children.push(unescaped(groups.words))
    else if (groups.end) open.pop()
    else {
      const node = { name: groups.name ?? '', attributes: attributesOf(groups.attributes ?? ''), children: [] }
      parent.children.push(node)
      if (!groups.empty) open.push(node)
    }
  }
  return root
}

function attributesOf(text: string): Record<string, string> {
  const found = text.matchAll(/(?<key>[\w-]+)="(?<value>[^"]*)"/g)
  return Object.fromEntries(Array.from(found, ({ groups }) => [groups?.key ?? '', unescaped(groups?.value ?? '')]))
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function elementsOf({ children }: Node): Node[] {
  return children.filter((child) => typeof child !== 'string')
}

function descendantsOf(node: Node): Node[] {
  return elementsOf(node).flatMap((child) => [child, ...descendantsOf(child)])
}

function wordsOf({ children }: Node): string[] {
  return children.flatMap((child) => (typeof child === 'string' ? [child] : wordsOf(child)))
}

function isDrawn(node: Node): boolean {
  return elementsOf(node).some(({ name, attributes: { width, height, r, d } }) => {
    if (name === 'rect') return Number(width) > 0 && Number(height) > 0
    return name === 'circle' ? Number(r) > 0 : name === 'path' && Boolean(d)
  })
}

/** A line with what is drawn nearest to either of its ends; nothing if there are ends without a line. */
function lineOf(edge: Node): DrawnLine[] {
  const parts = elementsOf(edge)
  const points = pointsOf(parts.find(({ attributes }) => attributes.class === 'line'))
  const [start, end] = [points[0], points.at(-1)]
  if (!start || !end || points.length < 2) return []
  const tips: [string, string] = ['none', 'none']
  for (const tip of parts) {
    const kind = /^tip (?<kind>.+)$/.exec(tip.attributes.class ?? '')?.groups?.kind
    const at = pointsOf(tip)[0] ?? pointsOf(elementsOf(tip)[0])[0]
    if (kind && at) tips[distance(at, start) < distance(at, end) ? 0 : 1] = kind
  }
  const { 'data-from': from = '', 'data-to': to = '', class: name = '' } = edge.attributes
  return [{ from, to, line: name.replace('edge ', ''), tips }]
}

function pointsOf(node: Node | undefined): Point[] {
  const { d, cx, cy } = node?.attributes ?? {}
  if (cx !== undefined) return [[Number(cx), Number(cy)]]
  const numbers = Array.from((d ?? '').matchAll(/-?\d+(?:\.\d+)?/g), ([number]) => Number(number))
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => [numbers[2 * index]!, numbers[2 * index + 1]!])
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}
