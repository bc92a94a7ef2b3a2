import type { Schema } from '#contract/operation.ts'
import { base64url, fromBase64url } from './base64url.ts'
import type { Key, OrderedIndex, Position } from './ordered-index.ts'

/** Rows in a fixed order: an ordered index, read forwards or backwards. */
export interface Listing<R> {
  size: number
  at: (index: number) => R
  /** How many rows lie before a position. */
  rank: (position: Position) => number
  position: (row: R) => Position
}

/** An ordered index from its first row to its last, or the other way round. Rows without a key come last either way. */
export function listing<R extends { id: string }>(index: OrderedIndex<R>, descending: boolean): Listing<R> {
  const position = (row: R) => ({ key: index.keyOf(row), id: row.id })
  if (!descending) return { size: index.size, at: index.at, rank: index.rank, position }
  const withKey = index.rank({ key: null, id: '' })
  return {
    size: index.size,
    at: (at) => index.at(at < withKey ? withKey - 1 - at : at),
    rank: (at) => (at.key === null ? index.rank(at) : withKey - index.rank({ ...at, id: `${at.id}\uffff` })),
    position,
  }
}

/** Rows that were collected and sorted by hand. */
export function sortedRows<R extends { id: string }>(
  rows: R[],
  keyOf: (row: R) => Key,
  compare: (a: Position, b: Position) => number,
): Listing<R> {
  const position = (row: R) => ({ key: keyOf(row), id: row.id })
  const entries = rows.map((row) => ({ ...position(row), row })).sort(compare)
  return {
    size: entries.length,
    at: (index) => entries[index]!.row,
    rank(target) {
      const found = entries.findIndex((entry) => compare(entry, target) >= 0)
      return found < 0 ? entries.length : found
    },
    position,
  }
}

export interface PageRequest {
  limit?: number
  cursor?: string
  include_total?: boolean
  offset?: number
}

interface CursorContent {
  /** Towards the end or towards the beginning. */
  d: 'n' | 'p'
  k: Key
  i: string
}

export interface Sealer {
  seal: (text: string) => string
}

const totalLimit = 10_000

/**
 * A page of the rows that pass `keep`. Cursors are opaque and signed together with `scope` (the filters and the sort), so that one made
 * for another list is refused: `undefined` is the answer then.
 */
export function page<R>(
  rows: Listing<R>,
  { request, scope, keep, tokens }: { request: PageRequest; scope: string; keep: (row: R) => boolean; tokens: Sealer },
): { rows: R[]; page: Schema<'Page'> } | undefined {
  const limit = Math.min(request.limit ?? 20, 100)
  const cursor = request.cursor === undefined ? null : openCursor(request.cursor, scope, tokens)
  if (cursor === undefined) return undefined
  const found =
    cursor?.d === 'p'
      ? backward(rows, keep, limit, rows.rank({ key: cursor.k, id: cursor.i }))
      : forward(rows, keep, limit, start(rows, cursor, keep, request.offset))
  const seal = (direction: 'n' | 'p', row: R) => {
    const { key, id } = rows.position(row)
    const content = base64url(new TextEncoder().encode(JSON.stringify({ d: direction, k: key, i: id } satisfies CursorContent)))
    return `${content}.${tokens.seal(`${scope} ${content}`)}`
  }
  const first = found.rows[0]
  const last = found.rows.at(-1)
  return {
    rows: found.rows,
    page: {
      limit,
      has_more: found.more,
      next_cursor: last && found.more ? seal('n', last) : null,
      prev_cursor: first && found.earlier ? seal('p', first) : null,
      ...(request.include_total && total(rows, keep)),
    },
  }
}

function start<R>(rows: Listing<R>, cursor: CursorContent | null, keep: (row: R) => boolean, offset = 0): number {
  if (cursor) {
    const rank = rows.rank({ key: cursor.k, id: cursor.i })
    const row = rank < rows.size ? rows.at(rank) : undefined
    return row && rows.position(row).id === cursor.i ? rank + 1 : rank
  }
  let index = 0
  for (let left = offset; left > 0 && index < rows.size; index++) if (keep(rows.at(index))) left--
  return index
}

function forward<R>(rows: Listing<R>, keep: (row: R) => boolean, limit: number, from: number) {
  const found: R[] = []
  let index = from
  for (; index < rows.size && found.length <= limit; index++) {
    const row = rows.at(index)
    if (keep(row)) found.push(row)
  }
  return { rows: found.slice(0, limit), more: found.length > limit, earlier: exists(rows, keep, from - 1) }
}

function backward<R>(rows: Listing<R>, keep: (row: R) => boolean, limit: number, before: number) {
  const found: R[] = []
  for (let index = before - 1; index >= 0 && found.length <= limit; index--) {
    const row = rows.at(index)
    if (keep(row)) found.push(row)
  }
  return { rows: found.slice(0, limit).reverse(), more: before < rows.size, earlier: found.length > limit }
}

function exists<R>(rows: Listing<R>, keep: (row: R) => boolean, from: number): boolean {
  for (let index = from; index >= 0; index--) if (keep(rows.at(index))) return true
  return false
}

function total<R>(rows: Listing<R>, keep: (row: R) => boolean): { total: number; total_relation: 'eq' | 'gte' } {
  let count = 0
  for (let index = 0; index < rows.size; index++) {
    if (keep(rows.at(index)) && ++count > totalLimit) return { total: totalLimit, total_relation: 'gte' }
  }
  return { total: count, total_relation: 'eq' }
}

function openCursor(text: string, scope: string, tokens: Sealer): CursorContent | undefined {
  const [content, seal] = text.split('.')
  const bytes = content === undefined ? undefined : fromBase64url(content)
  if (!bytes || seal !== tokens.seal(`${scope} ${content}`)) return undefined
  // The seal says that this shop wrote it.
  return JSON.parse(new TextDecoder().decode(bytes)) as CursorContent
}
