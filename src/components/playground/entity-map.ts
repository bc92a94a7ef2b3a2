import { layOut } from '#config/markdown/mermaid/graph-layout.ts'
import type { Graph } from '#config/markdown/mermaid/picture.ts'
import { rowsAtBuild } from '#sandbox/at-build.ts'
import type { EntityMap } from './EntityDiagram.tsx'
import { tableOfId } from './id-tables.ts'

/** A column whose ids lead to rows of another table. */
interface Relation {
  from: string
  to: string
  column: string
}

/** Which tables lead to which, read from the ids in their rows, with a place for each. Made while the site is built. */
export async function entityMap(): Promise<EntityMap> {
  const relations = relationsIn(await rowsAtBuild())
  const tables = [...new Set(relations.flatMap(({ from, to }) => [to, from]))].sort()
  const pairs = new Map(relations.map(({ from, to }) => [`${from} ${to}`, { from, to }]))
  const graph: Graph = {
    kind: 'graph',
    direction: 'RIGHT',
    groups: [],
    // The second line is kept free for how many rows there are.
    nodes: tables.map((table) => ({ id: table, label: [table, '00,000 rows'], shape: 'box' })),
    edges: [...pairs.values()].map(({ from, to }) => ({ from: to, to: from, label: [], line: 'solid', tips: ['none', 'none'] })),
  }
  const { width, height, nodes, edges } = await layOut(graph)
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    tables: nodes.map((node) => ({
      name: node.id,
      x: Math.round(node.x),
      y: Math.round(node.y),
      width: Math.round(node.width),
      height: Math.round(node.height),
      leadsTo: relations.filter(({ from }) => from === node.id).map(({ to, column }) => ({ table: to, column })),
    })),
    lines: edges.map(({ from, to, points }) => ({
      from,
      to,
      points: points.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(' '),
    })),
  }
}

/**
 * The relations between different tables that the rows show, each once. A column that leads to several tables, such as what an entry of the
 * agenda is about, is left out: it would tie everything to everything.
 */
export function relationsIn(rows: Record<string, Row[]>): Relation[] {
  const byColumn = new Map<string, Relation & { others: Set<string> }>()
  for (const [from, some] of Object.entries(rows)) {
    for (const [column, value] of some.flatMap(columnsOf)) {
      const to = tableOfId(value)
      if (to === undefined || to === from || !(to in rows)) continue
      const known = byColumn.get(`${from} ${column}`) ?? { from, to, column, others: new Set() }
      byColumn.set(`${from} ${column}`, known)
      known.others.add(to)
    }
  }
  return [...byColumn.values()].filter(({ others }) => others.size === 1).map(({ from, to, column }) => ({ from, to, column }))
}

type Row = Record<string, unknown>
const isRow = (value: unknown): value is Row => value !== null && typeof value === 'object' && !Array.isArray(value)

/** The values of a row by column, with those of its lists, such as the lines of an order. What an event tells of others is no column. */
const columnsOf = (row: Row): [string, unknown][] =>
  Object.entries(row).flatMap(([column, value]) =>
    [value]
      .flat()
      .flatMap((item): [string, unknown][] => (isRow(item) ? (Array.isArray(value) ? Object.entries(item) : []) : [[column, item]])),
  )
