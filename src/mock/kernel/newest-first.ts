import type { Listing } from './page.ts'
import { sortedRows } from './page.ts'
import type { Instant } from './time.ts'

/** Rows as a listing, the newest first; of one instant, the one that was made last. For the few rows of one owner. */
export const newestFirst = <R extends { id: string; created_at: Instant }>(rows: R[]): Listing<R> =>
  sortedRows(
    rows,
    (row) => row.created_at,
    (a, b) => (a.key === b.key ? (a.id < b.id ? 1 : a.id > b.id ? -1 : 0) : String(a.key) < String(b.key) ? 1 : -1),
  )
