import type { PGlite } from '@electric-sql/pglite'
import type { RunEvent, RunRequest } from '#runtimes/protocol.ts'
import { asJsonExplain, type JsonPlan, planOf } from './plan.ts'
import { type Statement, statementsOf } from './statements.ts'

type Post = (event: RunEvent) => void

const mostRows = 200
const longestValue = 500
const numbers = new Set([20, 21, 23, 26, 700, 701, 790, 1700])

/** How every database of a cell is started, here and in CI. */
export const settings = [
  "timezone = 'UTC'",
  // A prepared transaction is the second session that this one connection does not have.
  'max_prepared_transactions = 5',
  'max_parallel_workers_per_gather = 0',
]

/** Makes values come as PostgreSQL writes them. Numbers and times of JavaScript would round and shift them. */
export function keepText(db: PGlite): void {
  for (const type of Object.keys(db.parsers)) db.parsers[type] = (value) => value
}

/** Runs the statements of a source one after the other. Like psql it goes on after an error. */
export async function runSql({ source }: RunRequest, db: PGlite, post: Post): Promise<void> {
  const started = performance.now()
  for (const statement of statementsOf(source)) await runStatement(statement, db, post)
  post({ kind: 'done', exports: {}, milliseconds: performance.now() - started })
}

// A server would start the program. Here PostgreSQL tries, and loses its footing.
const startsProgram = /^copy\b[\s\S]*\b(?:to|from)\s+program\b/i

async function runStatement(statement: Statement, db: PGlite, post: Post): Promise<void> {
  if (startsProgram.test(statement.text))
    return post({ kind: 'error', message: 'COPY … PROGRAM is not available here: there are no programs in a page.', line: statement.line })
  const explain = asJsonExplain(statement.text)
  try {
    const result = await db.query<(string | null)[]>(explain?.text ?? statement.text, [], {
      rowMode: 'array',
      onNotice: ({ severity, message }) => post({ kind: 'stdout', text: `${severity}: ${message}\n` }),
    })
    if (explain) return post({ kind: 'plan', plan: planOf((JSON.parse(result.rows[0]![0]!) as [{ Plan: JsonPlan }])[0].Plan) })
    if (result.fields.length > 0) post(tableOf(result))
    else
      post({
        kind: 'stdout',
        text: `${tagOf(statement.text, result.command)}${result.rowCount === undefined ? '' : ` ${result.rowCount}`}\n`,
      })
  } catch (error) {
    post(errorOf(error as DatabaseError, statement, explain?.shift ?? 0))
  }
}

type Answer = Awaited<ReturnType<typeof PGlite.prototype.query<(string | null)[]>>>

const tableOf = ({ fields, rows }: Answer): RunEvent => ({
  kind: 'table',
  columns: fields.map(({ name, dataTypeID }) => ({ name, isNumber: numbers.has(dataTypeID) })),
  rows: rows
    .slice(0, mostRows)
    .map((row) => row.map((value) => (value && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value))),
  total: rows.length,
})

/** What PostgreSQL says after a statement without rows: two words for those that make or drop something. */
const tagOf = (statement: string, command = 'OK') =>
  ['CREATE', 'DROP', 'ALTER', 'PREPARE', 'COMMIT', 'ROLLBACK'].includes(command)
    ? (/^(?:create|drop|alter)\s+(?:or\s+replace\s+)?(?:unique\s+)?(?:materialized\s+)?\w+|^(?:prepare\s+transaction|commit\s+prepared|rollback\s+prepared)/i
        .exec(statement)?.[0]
        .toUpperCase()
        .replace(/\s+/g, ' ') ?? command)
    : command

interface DatabaseError extends Error {
  code?: string
  severity?: string
  detail?: string
  hint?: string
  position?: string
}

// What has happened to most people who meet one of these here.
const advice: Record<string, string> = {
  '42P07': 'It may be left from an earlier run. Reset data puts the database back.',
  '25P02': 'An earlier statement failed in this transaction. Run `rollback;`, or reset the data.',
}

function errorOf(
  { code, severity = 'ERROR', message, detail, hint, position }: DatabaseError,
  { text, line }: Statement,
  shift: number,
): RunEvent {
  const more = [detail && `Detail: ${detail}`, hint && `Hint: ${hint}`, code && advice[code]].filter(Boolean)
  // Places are counted in characters from the start of what was sent.
  const before = position ? [...text].slice(0, Number(position) - 1 - shift) : []
  return {
    kind: 'error',
    message: [code ? `${severity} ${code}: ${message}` : message, ...more].join('\n'),
    line: line + before.filter((character) => character === '\n').length,
  }
}
