import type { Attribute, Graph, GraphEdge, GraphGroup, GraphNode, Line, Shape, Tip, Tone } from './picture.ts'

/** What Mermaid's databases of flowcharts, states and entities have in common. */
export interface GraphDb {
  getData(): { nodes: RawNode[]; edges: RawEdge[] }
  getDirection?(): string | undefined
  getClasses?(): Map<string, { styles?: string[]; textStyles?: string[] }> | Record<string, { styles?: string[]; textStyles?: string[] }>
}

interface RawNode {
  id: string
  label?: string
  labelType?: string
  description?: string[]
  alias?: string
  parentId?: string
  shape?: string
  isGroup?: boolean
  cssClasses?: string
  cssStyles?: string[]
  link?: string
  haveCallback?: boolean
  attributes?: { type: string; name: string; keys?: string[]; comment?: string }[]
}

interface RawEdge {
  start: string
  end: string
  label?: string
  labelType?: string
  arrowTypeStart?: string
  arrowTypeEnd?: string
  pattern?: string
  classes?: string
  style?: string | string[]
  animate?: boolean
}

const shapes: Record<string, Shape> = {
  squareRect: 'box',
  roundedRect: 'round',
  rect: 'round',
  rectWithTitle: 'round',
  stadium: 'stadium',
  diamond: 'diamond',
  cylinder: 'store',
  circle: 'circle',
  hexagon: 'hexagon',
  subroutine: 'routine',
  stateStart: 'start',
  stateEnd: 'end',
  fork: 'bar',
  join: 'bar',
  choice: 'choice',
  note: 'note',
  erBox: 'entity',
}
const wordless = new Set<Shape>(['start', 'end', 'bar', 'choice'])
const tips: Record<string, Tip> = {
  '': 'none',
  none: 'none',
  arrow_open: 'none',
  arrow_point: 'arrow',
  arrow_barb: 'arrow',
  arrow_cross: 'cross',
  arrow_circle: 'circle',
  only_one: 'one',
  zero_or_one: 'zero-one',
  one_or_more: 'many',
  zero_or_more: 'zero-many',
}
const lines: Record<string, Line> = { '': 'solid', normal: 'solid', solid: 'solid', thick: 'thick', invisible: 'hidden' }
const directions: Record<string, Graph['direction']> = { TB: 'DOWN', TD: 'DOWN', BT: 'UP', LR: 'RIGHT', RL: 'LEFT' }
const tones = new Set(['accent', 'good', 'warn', 'bad'])
const mermaidClasses = /^(?:default|statediagram-.*|)$/

/** What the functions here need besides the part that they read. */
interface Context {
  type: string
  /** Makes the lines of a label of what Mermaid has stored. */
  clean: (label: string) => string[]
  /** What cannot be drawn at build. */
  beyond: string[]
}

/** Reads a flowchart, a state machine or entities; what cannot be drawn at build is named in `beyond`. */
export function readGraph(db: GraphDb, context: Context): Graph {
  const { nodes: raw, edges } = db.getData()
  for (const [name, { styles = [], textStyles = [] }] of entriesOf(db.getClasses?.())) {
    if (styles.length + textStyles.length > 0) context.beyond.push(`the colours of classDef ${name}`)
  }
  const groups = raw.filter(({ isGroup, shape }) => isGroup && shape !== 'noteGroup')
  return {
    kind: 'graph',
    direction: directions[db.getDirection?.() ?? 'TB'] ?? 'DOWN',
    nodes: raw.filter(({ isGroup }) => !isGroup).map((node) => nodeOf(node, raw, context)),
    groups: groups.map((group) => groupOf(group, raw, context)),
    edges: edges.map((edge) => edgeOf(edge, context)),
  }
}

function groupOf(group: RawNode, raw: RawNode[], context: Context): GraphGroup {
  checkLooks(group, context)
  if (toneOf(group.cssClasses, context).tone) context.beyond.push(`the class of ${group.id}`)
  return { id: group.id, label: context.clean(group.label ?? ''), ...around(group, raw) }
}

function nodeOf(node: RawNode, raw: RawNode[], context: Context): GraphNode {
  const { clean, beyond, type } = context
  const shape = shapes[node.shape ?? '']
  checkLooks(node, context)
  if (!shape) beyond.push(`the shape ${node.shape ?? '?'}`)
  if (type.startsWith('flow') && isMarkdown(node)) beyond.push('Markdown in a label')
  const label = clean([node.alias || node.label || '', ...(node.description ?? [])].join('<br>'))
  return {
    id: node.id,
    label: shape && wordless.has(shape) ? [] : label,
    shape: shape ?? 'box',
    ...around(node, raw),
    ...toneOf(node.cssClasses, context),
    ...(shape === 'entity' && { attributes: (node.attributes ?? []).map((attribute) => attributeOf(attribute, context)) }),
  }
}

/** The group that a node lies in. Mermaid puts a state and its note into one of their own, which is not drawn. */
function around({ parentId }: RawNode, raw: RawNode[]): { group?: string } {
  const parent = raw.find(({ id }) => id === parentId)
  if (parent?.shape !== 'noteGroup') return parentId === undefined ? {} : { group: parentId }
  const state = raw.find(({ id }) => `${id}----parent` === parent.id)
  return state?.parentId === undefined || state.parentId === parent.id ? {} : { group: state.parentId }
}

function entriesOf<Value>(table: Map<string, Value> | Record<string, Value> | undefined): [string, Value][] {
  if (!table) return []
  return table instanceof Map ? [...table] : Object.entries(table)
}

function isMarkdown({ labelType, label = '' }: { labelType?: string; label?: string }): boolean {
  return labelType === 'markdown' && /[*_`]/.test(label)
}

function checkLooks(node: RawNode, { beyond }: Context): void {
  if (node.cssStyles?.length) beyond.push(`the colours of ${node.id}`)
  if (node.link || node.haveCallback) beyond.push(`the link of ${node.id}`)
}

function toneOf(classes = '', { beyond }: Context): { tone?: Tone } {
  const own = classes.split(' ').filter((name) => !mermaidClasses.test(name) && name !== 'clickable')
  const unknown = own.filter((name) => !tones.has(name))
  if (unknown.length > 0) beyond.push(`the class ${unknown.join(' ')} (known are ${[...tones].join(', ')})`)
  const tone = own.find((name) => tones.has(name)) as Tone | undefined
  return tone ? { tone } : {}
}

function attributeOf(raw: NonNullable<RawNode['attributes']>[number], { clean }: Context): Attribute {
  return {
    key: (raw.keys ?? []).join(', '),
    name: clean(raw.name).join(' '),
    type: clean(raw.type).join(' '),
    comment: clean(raw.comment ?? '').join(' '),
  }
}

function edgeOf(edge: RawEdge, { type, clean, beyond }: Context): GraphEdge {
  const ends = [edge.arrowTypeStart, edge.arrowTypeEnd].map((name = '') => {
    const tip = tips[name]
    if (!tip) beyond.push(`the line end ${name}`)
    return tip ?? 'arrow'
  })
  if (edge.animate) beyond.push('an animated line')
  if (type.startsWith('flow')) {
    if (Array.isArray(edge.style) && edge.style.length > 0) beyond.push('the colours of linkStyle')
    if (isMarkdown(edge)) beyond.push('Markdown in a label')
  }
  return {
    from: edge.start,
    to: edge.end,
    label: clean(edge.label ?? ''),
    line: lines[edge.pattern ?? ''] ?? 'dashed',
    tips: ends as [Tip, Tip],
  }
}
