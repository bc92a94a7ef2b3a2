import { edgeTo } from './edge-svg.ts'
import { layOut, type PlacedGroup, type PlacedNode } from './graph-layout.ts'
import { entity, headOf, sizes } from './node-size.ts'
import type { Graph } from './picture.ts'
import { element, lineHeight, paper, path, text } from './svg.ts'

/** What is drawn, and how large it is. */
export interface Drawing {
  width: number
  height: number
  content: string
}

/** Draws a flowchart, a state machine or entities. */
export async function drawGraph(graph: Graph): Promise<Drawing> {
  const { width, height, nodes, groups, edges } = await layOut(graph)
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const drawn = edges.filter(({ line }) => line !== 'hidden')
  const content = [
    ...groups.map(drawGroup),
    ...drawn.map((edge) => edgeTo(edge, nodeOf)),
    ...nodes.map(drawNode),
    ...drawn.flatMap(({ words }) => (words ? [drawWords(words)] : [])),
  ]
  return { width, height, content: content.join('') }
}

function drawWords({ x, y, width, height, lines }: { x: number; y: number; width: number; height: number; lines: string[] }): string {
  return (
    element('rect', { class: 'gap', x, y, width, height }) +
    text({ x: x + width / 2, y: y + height / 2, lines, size: sizes.label, class: 'label' })
  )
}

function drawGroup({ id, label, x, y, width, height }: PlacedGroup): string {
  const middle = y + 12 + (label.length * lineHeight(sizes.title)) / 2
  return element(
    'g',
    { class: 'group', 'data-id': id },
    element('rect', { x, y, width, height, rx: 8 }),
    label.length > 0 ? text({ x: x + 14, y: middle, lines: label, size: sizes.title, class: 'title' }) : '',
  )
}

function drawNode(node: PlacedNode): string {
  const { id, shape, tone, x, y, width, height, lines } = node
  const lower = shape === 'store' ? 6 : 0
  const words = lines.length > 0 && shape !== 'entity'
  return element(
    'g',
    { class: tone ? `${shape} ${tone}` : shape, 'data-id': id },
    drawShape(node),
    words
      ? text({ x: x + width / 2, y: y + height / 2 + lower, lines, size: sizes[shape === 'note' ? 'label' : 'node'], class: 'name' })
      : '',
  )
}

function drawShape(node: PlacedNode): string {
  const { shape, x, y, width: w, height: h } = node
  const middle = { x: x + w / 2, y: y + h / 2 }
  switch (shape) {
    case 'diamond':
    case 'choice':
      return element('path', { d: path('M', middle.x, y, 'L', x + w, middle.y, 'L', middle.x, y + h, 'L', x, middle.y, 'z') })
    case 'hexagon':
      return element('path', {
        d: path('M', x + 14, y, 'H', x + w - 14, 'L', x + w, middle.y, 'L', x + w - 14, y + h, 'H', x + 14, 'L', x, middle.y, 'z'),
      })
    case 'circle':
    case 'start':
      return element('circle', { cx: middle.x, cy: middle.y, r: w / 2 })
    case 'end':
      return (
        element('circle', { cx: middle.x, cy: middle.y, r: w / 2 }) + element('circle', { class: 'dot', cx: middle.x, cy: middle.y, r: 5 })
      )
    case 'store': {
      const outline = path('M', x, y + 7, 'a', w / 2, 7, 0, 0, 1, w, 0, 'v', h - 14, 'a', w / 2, 7, 0, 0, 1, -w, 0, 'z')
      const lid = path('M', x, y + 7, 'a', w / 2, 7, 0, 0, 0, w, 0)
      return element('path', { d: outline }) + element('path', { class: 'line', d: lid })
    }
    case 'routine':
      return (
        element('rect', { x, y, width: w, height: h }) +
        element('path', { class: 'line', d: path('M', x + 8, y, 'v', h, 'M', x + w - 8, y, 'v', h) })
      )
    case 'note':
      return paper({ x, y, width: w, height: h })
    case 'entity':
      return drawEntity(node)
    case 'bar':
      return element('rect', { x, y, width: w, height: h, rx: 2 })
    default:
      return element('rect', { x, y, width: w, height: h, rx: { stadium: h / 2, round: 12 }[shape as string] ?? 6 })
  }
}

function drawEntity({ x, y, width, height, lines, attributes = [], columns }: PlacedNode): string {
  const head = headOf(lines)
  const rows = attributes.flatMap((attribute, index) => {
    const middle = y + head + 3 + (index + 0.5) * entity.row
    return (['key', 'name', 'type', 'comment'] as const)
      .filter((part) => attribute[part] !== '')
      .map((part) => text({ x: x + columns![part], y: middle, lines: [attribute[part]], size: sizes.attribute, class: part }))
  })
  return [
    element('rect', { x, y, width, height, rx: 6 }),
    attributes.length > 0 ? element('path', { class: 'line', d: path('M', x, y + head, 'h', width) }) : '',
    text({ x: x + width / 2, y: y + head / 2, lines, size: sizes.node, class: 'title' }),
    ...rows,
  ].join('')
}
