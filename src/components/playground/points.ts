import type { Schema } from '#contract/operation.ts'

type Snapshot = Schema<'Snapshot'>
type Row = Snapshot['rows'][number]

/** A moment to go back to. It holds only the rows that were not like this at the point before it. */
export interface Point {
  id: string
  /** On the reader's clock. */
  at: string
  label: string
  head: Omit<Snapshot, 'rows'>
  changed: Row[]
  /** Rows that no longer differed from the scenario. */
  gone: string[]
}

const most = 200
const keyOf = ({ table, id }: Row) => `${table} ${id}`
const asMap = (rows: Row[]) => new Map(rows.map((row) => [keyOf(row), row]))

/** Adds a moment. The oldest is forgotten when there are too many, and the one after it then holds all of its rows. */
export function withPoint(points: Point[], id: string, label: string, at: string, { rows, ...head }: Snapshot): Point[] {
  const before = rowsAt(points, points.length - 1)
  const now = asMap(rows)
  const changed = rows.filter((row) => JSON.stringify(before.get(keyOf(row))) !== JSON.stringify(row))
  const gone = [...before.keys()].filter((key) => !now.has(key))
  const all = [...points, { id, at, label, head, changed, gone }]
  if (all.length <= most) return all
  const second = { ...all[1]!, changed: [...rowsAt(all, 1).values()], gone: [] }
  return [second, ...all.slice(2)]
}

/** The whole state at a moment. */
export function snapshotAt(points: Point[], id: string): Snapshot | undefined {
  const index = points.findIndex((point) => point.id === id)
  return index < 0 ? undefined : { ...points[index]!.head, rows: [...rowsAt(points, index).values()] }
}

function rowsAt(points: Point[], last: number): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const { changed, gone } of points.slice(0, last + 1)) {
    for (const key of gone) rows.delete(key)
    for (const row of changed) rows.set(keyOf(row), row)
  }
  return rows
}
