import { problems } from '#contract/generated/problems.ts'
import { rowShapes } from '#contract/generated/row-shapes.ts'
import type { Schema } from '#contract/operation.ts'
import { looksLike, type RowShape } from '#contract/row-shape.ts'

/** Whether a snapshot may have rows of that table. */
export const isTable = (table: string): boolean => Object.hasOwn(rowShapes, table)

/** Whether a row of a snapshot is one that its table could have written. */
export const isRow = ({ table, row }: Schema<'SnapshotRow'>): boolean =>
  row === null || (looksLike(row, rowShapes[table]!) && (table !== 'idempotency' || isReply(row.reply)))

const success: RowShape = { status: 'number', 'body?': 'any', 'headers?': { '*': 'string' }, 'feed?': 'any' }
const failure: RowShape = {
  problem: `=${Object.keys(problems).join('|')}`,
  members: { '*': 'any' },
  words: { '*': 'any' },
  headers: { '*': 'string' },
  'fields?': [{ pointer: 'string', code: 'string', 'words?': { '*': 'any' } }],
  commits: 'boolean',
}

/** Whether it can be answered again. The types of answers are too many to be read; what the wire needs of them is little. */
function isReply(reply: unknown): boolean {
  if (reply === null || looksLike(reply, failure)) return true
  return looksLike(reply, success) && [200, 201, 202, 204].includes((reply as { status: number }).status)
}
