import type { PlacedEdge, PlacedNode } from './graph-layout.ts'
import type { Tip } from './picture.ts'
import { element, path } from './svg.ts'

interface Point {
  x: number
  y: number
}

const corner = 7

/** A line between two nodes, from outline to outline, with what is drawn at its ends. */
export function edgeTo(edge: PlacedEdge, nodeOf: Map<string, PlacedNode>): string {
  const points = edge.points.map(({ x, y }) => ({ x, y }))
  if (points.length >= 2) {
    reach(points[0]!, points[1]!, nodeOf.get(edge.from))
    reach(points.at(-1)!, points.at(-2)!, nodeOf.get(edge.to))
  }
  return line({ class: `edge ${edge.line}`, from: edge.from, to: edge.to, points, tips: edge.tips })
}

export interface LineOptions {
  class: string
  from: string
  to: string
  points: Point[]
  tips: [Tip, Tip]
}

/** A line through points, with round corners, and what is drawn at its ends. */
export function line({ class: name, from, to, points, tips }: LineOptions): string {
  const ends = points.length < 2 ? [] : [tip(tips[0], points[0]!, points[1]!), tip(tips[1], points.at(-1)!, points.at(-2)!)]
  return element(
    'g',
    { class: name, 'data-from': from, 'data-to': to },
    points.length < 2 ? '' : element('path', { class: 'line', d: rounded(points) }),
    ...ends,
  )
}

/** Lengthens a line that ends at the box around a shape until it meets the shape. */
function reach(end: Point, before: Point, node: PlacedNode | undefined): void {
  if (!node) return
  const a = node.width / 2
  const b = node.height / 2
  const across = end.x === before.x
  const offset = across ? (end.x - node.x - a) / a : (end.y - node.y - b) / b
  const inset = insetOf(node, Math.min(Math.abs(offset), 1), across)
  if (across) end.y += Math.sign(end.y - before.y) * inset
  else end.x += Math.sign(end.x - before.x) * inset
}

function insetOf({ shape, width, height }: PlacedNode, offset: number, across: boolean): number {
  const round = 1 - Math.sqrt(1 - offset ** 2)
  switch (shape) {
    case 'diamond':
    case 'choice':
      return (offset * (across ? height : width)) / 2
    case 'hexagon':
      return across ? 0 : offset * 14
    case 'circle':
      return (round * width) / 2
    case 'stadium':
      return across ? 0 : (round * height) / 2
    case 'store':
      return across ? round * 7 : 0
    default:
      return 0
  }
}

function rounded(points: Point[]): string {
  const parts: (string | number)[] = ['M', points[0]!.x, points[0]!.y]
  for (let index = 1; index < points.length - 1; index++) {
    const [before, at, after] = [points[index - 1]!, points[index]!, points[index + 1]!]
    const start = towards(at, before, Math.min(corner, distance(at, before) / 2))
    const end = towards(at, after, Math.min(corner, distance(at, after) / 2))
    parts.push('L', start.x, start.y, 'Q', at.x, at.y, end.x, end.y)
  }
  return path(...parts, 'L', points.at(-1)!.x, points.at(-1)!.y)
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, length: number): Point {
  const share = length / (distance(from, to) || 1)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** The end of a line at `at`, which comes from `before`. */
function tip(kind: Tip, at: Point, before: Point): string {
  if (kind === 'none') return ''
  const length = distance(at, before) || 1
  const along = { x: (before.x - at.x) / length, y: (before.y - at.y) / length }
  /** The point so far back from the end, and so far to its side. */
  const off = (back: number, side: number): [number, number] => [
    at.x + along.x * back - along.y * side,
    at.y + along.y * back + along.x * side,
  ]
  const bar = (back: number) => path('M', ...off(back, -6), 'L', ...off(back, 6))
  const foot = path('M', ...off(0, -6), 'L', ...off(11, 0), 'L', ...off(0, 6))
  const ring = (back: number) => {
    const [cx, cy] = off(back, 0)
    return element('circle', { class: 'ring', cx, cy, r: 4.5 })
  }
  const strokes = (d: string, more = '') => element('g', { class: `tip ${kind}` }, element('path', { class: 'line', d }), more)
  switch (kind) {
    case 'arrow':
      return element('path', { class: 'tip arrow', d: path('M', ...off(0, 0), 'L', ...off(9, -4.5), 'L', ...off(9, 4.5), 'z') })
    case 'open':
      return strokes(path('M', ...off(8, -4.5), 'L', ...off(0, 0), 'L', ...off(8, 4.5)))
    case 'cross':
      return strokes(path('M', ...off(3, -5), 'L', ...off(13, 5), 'M', ...off(3, 5), 'L', ...off(13, -5)))
    case 'circle':
      return element('g', { class: 'tip circle' }, ring(4.5))
    case 'one':
      return strokes(bar(6) + bar(11))
    case 'zero-one':
      return strokes(bar(6), ring(14))
    case 'many':
      return strokes(foot + bar(15))
    case 'zero-many':
      return strokes(foot, ring(15.5))
  }
}
