import { inflateSync, strFromU8 } from 'fflate'
import type { Schema } from '#contract/operation.ts'

type SavedRow = Schema<'SnapshotRow'>

/** A row that was written after its table was packed; `isGone` when nothing is left of it. */
export type LateRow = SavedRow | { table: string; id: string; isGone: true }

/** The rows of a table as compressed bytes: JSON without what all rows have in common. A row that the scenario has and this shop has not is its id. */
export async function pack(rows: readonly SavedRow[]): Promise<Uint8Array> {
  const text = JSON.stringify(rows.map(({ id, row }) => row ?? id))
  const bytes = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(bytes).arrayBuffer())
}

/** The rows of a table again. It is done at once, so that it can wait until somebody looks at the table. */
export function unpack(table: string, bytes: Uint8Array): SavedRow[] {
  const rows = JSON.parse(strFromU8(inflateSync(bytes))) as (string | { id: string })[]
  return rows.map((row) => (typeof row === 'string' ? { table, id: row, row: null } : { table, id: row.id, row }))
}

/** What is left when later rows are put over earlier ones, in the order of their ids. */
export function merged(rows: readonly SavedRow[], late: readonly LateRow[]): SavedRow[] {
  const byId = new Map<string, SavedRow>(rows.map((row) => [row.id, row]))
  for (const row of late) {
    if ('isGone' in row) byId.delete(row.id)
    else byId.set(row.id, row)
  }
  return Array.from(byId.values()).sort((one, other) => (one.id < other.id ? -1 : 1))
}
