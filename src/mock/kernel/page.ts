import type { Schema } from '#contract/operation.ts'
import { base64url, fromBase64url } from './base64url.ts'
import { comparePositions, type Key, type OrderedIndex, type Position } from './ordered-index.ts'

/** Rows in a fixed order: an ordered index, read forwards or backwards. */
export interface Listing<R> {
  size: number
  at: (index: number) => R
  /** Told how many rows were looked at. */
  onRead: (rows: number) => void
  /** How many rows lie before a position. */
  rank: (position: Position) => number
  position: (row: R) => Position
}

/** An ordered index from its first row to its last, or the other way round. Rows without a key come last either way. */
export function listing<R extends { id: string }>(index: OrderedIndex<R>, descending: boolean): Listing<R> {
  const position = (row: R) => ({ key: index.keyOf(row), id: row.id })
  const { size, onRead } = index
  if (!descending) return { size, onRead, at: index.at, rank: index.rank, position }
  const withKey = index.rank({ key: null, id: '' })
  return {
    size,
    onRead,
    at: (at) => index.at(at < withKey ? withKey - 1 - at : at),
    rank(at) {
      const rank = index.rank(at)
      if (at.key === null) return rank
      const isThere = rank < size && comparePositions(position(index.at(rank)), at) === 0
      return withKey - rank - (isThere ? 1 : 0)
    },
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
    // They were read when they were collected.
    onRead: () => {},
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
const cursorsByPage = new WeakMap<Schema<'Page'>, () => string[]>()

/** A cursor for each row of a page that was just made: the list goes on after that row. They are made only when somebody asks. */
export const rowCursors = (page: Schema<'Page'>): string[] => cursorsByPage.get(page)?.() ?? []

/**
 * A page of the rows that pass `keep`. Cursors are opaque and signed together with `scope` (the filters and the sort), so that one made
 * for another list is refused: `undefined` is the answer then.
 */
export function page<R extends { id: string }>(
  rows: Listing<R>,
  { request, scope, keep, tokens }: { request: PageRequest; scope: string; keep: (row: R) => boolean; tokens: Sealer },
): { rows: R[]; page: Schema<'Page'> } | undefined {
  const limit = Math.min(request.limit ?? 20, 100)
  const cursor = request.cursor === undefined ? null : openCursor(request.cursor, scope, tokens)
  if (cursor === undefined) return undefined
  const found = cursor
    ? (cursor.d === 'p' ? backward : forward)(rows, keep, limit, { key: cursor.k, id: cursor.i })
    : beginning(rows, keep, limit, request.offset)
  const seal = (direction: 'n' | 'p', row: R) => {
    const { key, id } = rows.position(row)
    const content = base64url(new TextEncoder().encode(JSON.stringify({ d: direction, k: key, i: id } satisfies CursorContent)))
    return `${content}.${tokens.seal(`${scope} ${content}`)}`
  }
  const first = found.rows[0]
  const last = found.rows.at(-1)
  const made: Schema<'Page'> = {
    limit,
    has_more: found.more,
    next_cursor: last && found.more ? seal('n', last) : null,
    prev_cursor: first && found.earlier ? seal('p', first) : null,
    ...(request.include_total && total(rows, keep)),
  }
  cursorsByPage.set(made, () => found.rows.map((row) => seal('n', row)))
  return { rows: found.rows, page: made }
}

/** Rows that pass, from an index on, forwards or backwards, until there are `count`. */
function take<R>(rows: Listing<R>, keep: (row: R) => boolean, count: number, from: number, step: 1 | -1 = 1): R[] {
  const found: R[] = []
  let index = from
  for (; index >= 0 && index < rows.size && found.length < count; index += step) {
    const row = rows.at(index)
    if (keep(row)) found.push(row)
  }
  rows.onRead(Math.abs(index - from))
  return found
}

interface Found<R> {
  rows: R[]
  more: boolean
  /** Whether there are rows before the first one. */
  earlier: boolean
}

function beginning<R>(rows: Listing<R>, keep: (row: R) => boolean, limit: number, offset = 0): Found<R> {
  const found = take(rows, keep, offset + limit + 1, 0)
  return { rows: found.slice(offset, offset + limit), more: found.length > offset + limit, earlier: offset > 0 }
}

function forward<R extends { id: string }>(rows: Listing<R>, keep: (row: R) => boolean, limit: number, after: Position): Found<R> {
  const from = rows.rank(after)
  const found = take(rows, keep, limit + 2, from)
  // The row of the cursor itself, unless it has gone or changed since.
  const last = found[0]?.id === after.id ? found.shift() : undefined
  const earlier = last !== undefined || take(rows, keep, 1, from - 1, -1).length > 0
  return { rows: found.slice(0, limit), more: found.length > limit, earlier }
}

function backward<R>(rows: Listing<R>, keep: (row: R) => boolean, limit: number, before: Position): Found<R> {
  const from = rows.rank(before)
  const found = take(rows, keep, limit + 1, from - 1, -1)
  return { rows: found.slice(0, limit).reverse(), more: from < rows.size, earlier: found.length > limit }
}

function total<R>(rows: Listing<R>, keep: (row: R) => boolean): { total: number; total_relation: 'eq' | 'gte' } {
  const { length } = take(rows, keep, totalLimit + 1, 0)
  return length > totalLimit ? { total: totalLimit, total_relation: 'gte' } : { total: length, total_relation: 'eq' }
}

function openCursor(text: string, scope: string, tokens: Sealer): CursorContent | undefined {
  const [content, seal] = text.split('.')
  const bytes = content === undefined ? undefined : fromBase64url(content)
  if (!bytes || seal !== tokens.seal(`${scope} ${content}`)) return undefined
  // The seal says that this shop wrote it.
  return JSON.parse(new TextDecoder().decode(bytes)) as CursorContent
}
