import ELK, { type ElkExtendedEdge, type ElkNode, type LayoutOptions } from 'elkjs/lib/elk.bundled.js'
import { type Size, sizeOf, sizes } from './node-size.ts'
import type { Graph, GraphEdge, GraphGroup, GraphNode } from './picture.ts'
import { lineHeight } from './svg.ts'
import { widestOf, wrapped } from './words.ts'

/** Where something lies. */
export interface Place {
  x: number
  y: number
  width: number
  height: number
}

export type PlacedNode = GraphNode & Size & Place
export type PlacedGroup = GraphGroup & Place
export type PlacedEdge = GraphEdge & { points: { x: number; y: number }[]; words?: Place & { lines: string[] } }

/** A graph with a place for everything in it. */
export interface PlacedGraph {
  width: number
  height: number
  nodes: PlacedNode[]
  groups: PlacedGroup[]
  edges: PlacedEdge[]
}

/** A way to lay out a graph: how wide words may become, and what ELK is told. */
interface Manner {
  widestNode: number
  widestLabel: number
  options: LayoutOptions
}

/** What the functions here ask about the graph at hand. */
interface Context {
  graph: Graph
  sized: (GraphNode & Size)[]
  manner: Manner
}

const elk = new ELK()
/** All lines to the end of a state machine meet at one point of it: how far along its width and height, and at which side. */
const doors: Record<Graph['direction'], { x: number; y: number; side: string }> = {
  DOWN: { x: 0.5, y: 0, side: 'NORTH' },
  UP: { x: 0.5, y: 1, side: 'SOUTH' },
  RIGHT: { x: 0, y: 0.5, side: 'WEST' },
  LEFT: { x: 1, y: 0.5, side: 'EAST' },
}

/** What the column of text has room for, at the smallest size that a picture may have. */
const column = 700

/** Finds a place for everything in a graph, along its direction and in the author's order; more tightly where it would be too wide. */
export async function layOut(graph: Graph): Promise<PlacedGraph> {
  let best: PlacedGraph | undefined
  for (const manner of mannersOf(graph)) {
    const placed = await layOutIn(manner, graph)
    if (!best || placed.width < best.width) best = placed
    if (best.width <= column) break
  }
  return best!
}

function mannersOf(graph: Graph): Manner[] {
  const isUpright = isUp(graph)
  const isEntities = graph.nodes.some(({ shape }) => shape === 'entity')
  const usual: LayoutOptions = {
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.spacing.nodeNode': isEntities ? '36' : '28',
    'elk.spacing.edgeNode': '18',
    'elk.spacing.edgeEdge': '14',
    'elk.spacing.edgeLabel': '6',
    'elk.spacing.commentNode': '24',
    'elk.spacing.nodeSelfLoop': '24',
    // The feet of a crow need a straight piece of line.
    'elk.layered.spacing.nodeNodeBetweenLayers': isEntities ? '60' : '36',
    'elk.layered.spacing.edgeNodeBetweenLayers': isEntities ? '30' : '16',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  }
  const tight = { ...usual, 'elk.spacing.nodeNode': '20', 'elk.spacing.edgeNode': '14', 'elk.spacing.commentNode': '16' }
  const short = { 'elk.layered.spacing.nodeNodeBetweenLayers': '24', 'elk.layered.spacing.edgeNodeBetweenLayers': '12' }
  const narrow = { widestNode: 130, widestLabel: 100 }
  return [
    // Where lines go sideways, wide words make the whole picture wider.
    { ...(isUpright ? { widestNode: 180, widestLabel: 150 } : { widestNode: 150, widestLabel: 115 }), options: usual },
    { ...narrow, options: isUpright || isEntities ? tight : { ...tight, ...short } },
    { ...narrow, options: { ...tight, 'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF' } },
    { ...narrow, options: { ...tight, 'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES' } },
    { ...narrow, options: { ...tight, 'elk.layered.considerModelOrder.strategy': 'NONE' } },
  ]
}

function isUp({ direction }: Graph): boolean {
  return direction === 'DOWN' || direction === 'UP'
}

async function layOutIn(manner: Manner, graph: Graph): Promise<PlacedGraph> {
  const sized = graph.nodes.map((node) => ({ ...node, ...sizeOf(node, isUp(graph), manner.widestNode) }))
  const context: Context = { graph, sized, manner }
  const root: ElkNode = {
    id: ' root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': graph.direction,
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.json.shapeCoords': 'ROOT',
      'elk.json.edgeCoords': 'ROOT',
      'elk.padding': '[top=4,left=4,bottom=4,right=4]',
      ...manner.options,
    },
    children: childrenOf(context, undefined),
    edges: graph.edges.map((edge, index) => edgeOf(edge, index, context)),
  }
  const result: ElkNode = await elk.layout(root)
  const places = new Map<string, Place>()
  collect(result, places)
  const routes = new Map((result.edges ?? []).map((edge) => [edge.id, edge]))
  return {
    width: result.width ?? 0,
    height: result.height ?? 0,
    nodes: sized.map((node) => ({ ...node, ...places.get(node.id)! })),
    groups: graph.groups.map((group) => ({ ...group, ...places.get(group.id)! })),
    edges: graph.edges.map((edge, index) => ({ ...edge, ...routeOf(routes.get(idOf(index)), edge, context) })),
  }
}

// Ids of Mermaid hold no spaces, so one that begins with a space is nobody else's.
function idOf(edge: number): string {
  return ` ${edge}`
}

function childrenOf(context: Context, parent: string | undefined): ElkNode[] {
  const { graph, sized, manner } = context
  const groups = graph.groups
    .filter(({ group }) => group === parent)
    .map(({ id, label }) => ({
      id,
      layoutOptions: {
        ...manner.options,
        'elk.padding': `[top=${label.length * lineHeight(sizes.title) + 22},left=16,bottom=16,right=16]`,
        'elk.nodeSize.constraints': 'MINIMUM_SIZE',
        'elk.nodeSize.minimum': `(${widestOf(label, sizes.title, 'bold') + 28}, 40)`,
      },
      children: childrenOf(context, id),
    }))
  const nodes = sized.filter(({ group }) => group === parent).map((node) => nodeOf(node, graph.direction))
  return [...groups, ...nodes]
}

function nodeOf({ id, shape, width, height }: GraphNode & Size, direction: Graph['direction']): ElkNode {
  if (shape === 'note') return { id, width, height, layoutOptions: { 'elk.commentBox': 'true' } }
  if (shape !== 'end') return { id, width, height }
  const { x, y, side } = doors[direction]
  const port = { id: doorOf(id), x: x * width, y: y * height, layoutOptions: { 'elk.port.side': side } }
  return { id, width, height, ports: [port], layoutOptions: { 'elk.portConstraints': 'FIXED_POS' } }
}

function doorOf(id: string): string {
  return ` ${id}`
}

function edgeOf({ from, to, label }: GraphEdge, index: number, { sized, manner }: Context): ElkExtendedEdge {
  const lines = wrapped(label, manner.widestLabel, sizes.label)
  const words = {
    text: lines.join('\n'),
    width: widestOf(lines, sizes.label) + 10,
    height: lines.length * lineHeight(sizes.label) + 4,
    layoutOptions: { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' },
  }
  const isToEnd = sized.some(({ id, shape }) => id === to && shape === 'end')
  return { id: idOf(index), sources: [from], targets: [isToEnd ? doorOf(to) : to], ...(lines.length > 0 && { labels: [words] }) }
}

function collect(node: ElkNode, places: Map<string, Place>): void {
  for (const { id, x = 0, y = 0, width = 0, height = 0, ...child } of node.children ?? []) {
    places.set(id, { x, y, width, height })
    collect({ id, ...child }, places)
  }
}

function routeOf(edge: ElkExtendedEdge | undefined, { label }: GraphEdge, { manner }: Context): Pick<PlacedEdge, 'points' | 'words'> {
  const section = edge?.sections?.[0]
  const points = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : []
  const words = edge?.labels?.[0]
  if (!words) return { points }
  const { x = 0, y = 0, width = 0, height = 0 } = words
  return { points, words: { x, y, width, height, lines: wrapped(label, manner.widestLabel, sizes.label) } }
}
