import type { Attribute, GraphNode } from './picture.ts'
import { lineHeight } from './svg.ts'
import { widestOf, widthOf, wrapped } from './words.ts'

/** The sizes of text in a graph, in its own unit, which is a pixel at the reader's usual size of text. */
export const sizes = { node: 14, label: 13, title: 13, attribute: 13 } as const

/** The heights and distances within an entity. */
export const entity = { row: 25, gap: 18, side: 14 } as const

/** Where the columns of an entity start. */
export interface Columns {
  key: number
  name: number
  type: number
  comment: number
}

/** The size of a node and its words as they are broken in it. */
export interface Size {
  width: number
  height: number
  lines: string[]
  columns?: Columns
}

/** How large a node has to be for its words, which become no wider than `widest` where they can be broken. */
export function sizeOf(node: GraphNode, isUpright: boolean, widest: number): Size {
  switch (node.shape) {
    case 'start':
    case 'end':
      return { width: 18, height: 18, lines: [] }
    case 'choice':
      return { width: 26, height: 26, lines: [] }
    case 'bar':
      return { width: isUpright ? 72 : 6, height: isUpright ? 6 : 72, lines: [] }
    case 'entity':
      return sizeOfEntity(node.label, node.attributes ?? [])
    case 'diamond':
      return sizeWithWords(node, Math.min(widest, 130))
    default:
      return sizeWithWords(node, widest)
  }
}

function sizeWithWords({ label, shape }: GraphNode, widest: number): Size {
  const size = shape === 'note' ? sizes.label : sizes.node
  const lines = wrapped(label, widest, size)
  const width = widestOf(lines, size)
  const height = lines.length * lineHeight(size)
  switch (shape) {
    case 'diamond':
      return { lines, width: width + height + 34, height: height + width * 0.42 + 14 }
    case 'circle':
      return { lines, width: Math.hypot(width, height) + 12, height: Math.hypot(width, height) + 12 }
    case 'store':
      return { lines, width: width + 32, height: height + 34 }
    case 'hexagon':
    case 'routine':
      return { lines, width: width + 52, height: height + 22 }
    case 'stadium':
      return { lines, width: width + 44, height: height + 20 }
    case 'note':
      return { lines, width: width + 26, height: height + 16 }
    default:
      return { lines, width: Math.max(width + 32, 64), height: height + 20 }
  }
}

function sizeOfEntity(label: string[], attributes: Attribute[]): Size {
  const column = (part: keyof Attribute, weight: 'normal' | 'mono') => {
    const width = Math.max(0, ...attributes.map((attribute) => widthOf(attribute[part], sizes.attribute, weight)))
    return width === 0 ? 0 : width + entity.gap
  }
  const key = entity.side
  const name = key + column('key', 'mono')
  const type = name + column('name', 'mono')
  const comment = type + column('type', 'mono')
  const end = comment + column('comment', 'normal') - entity.gap
  return {
    lines: label,
    width: Math.max(end + entity.side, widestOf(label, sizes.node, 'bold') + 2 * entity.side, 120),
    height: headOf(label) + attributes.length * entity.row + (attributes.length > 0 ? 6 : 0),
    columns: { key, name, type, comment },
  }
}

/** How high the name of an entity makes its head. */
export function headOf(label: string[]): number {
  return label.length * lineHeight(sizes.node) + 15
}
