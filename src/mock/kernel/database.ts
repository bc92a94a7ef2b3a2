import { createTable, type Row, type Table, type TableDefinition, type TableHooks } from './table.ts'

/** One write. `before` is `null` for a new row, `after` for a deleted one. */
export interface Change {
  table: string
  id: string
  before: Row | null
  after: Row | null
}

/** The tables of the shop. Each resource adds its own: `declare module '#mock/kernel/database.ts' { interface Tables { … } }`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Tables {}

/** A row of a table, for those who read a table of another resource. */
export type RowOf<Name extends keyof Tables> = Tables[Name] extends Table<infer R, never, never> ? R : never

/**
 * Tables under one journal. Everything that is ever done with state is a reading of that journal: rolling a request back, the rows an
 * x-ray shows, what is persisted, what a snapshot holds. Nothing copies tables.
 */
export interface Journal {
  /** Writes since the last `take`, oldest first. */
  readonly changes: readonly Change[]
  /** Undoes the writes since the last `take`. */
  rollback: () => void
  /** Hands over the writes and starts afresh. */
  take: () => Change[]
  /** Makes writes that nobody will ever undo or ask for: those of a scenario. */
  unrecorded: (write: () => void) => void
}

export interface DatabaseOptions {
  onRead?: (table: string, rows: number) => void
  /** Freezes every row deeply, so that a change in place fails at once. For tests. */
  freeze?: boolean
}

type AnyTable = Table<Row, string, string>
type Definitions = Record<string, TableDefinition<Row>>

export function createDatabase<Db>(definitions: { [Name in keyof Db]: unknown }, options: DatabaseOptions = {}) {
  // Definitions are typed where they are written; here they are all alike.
  const entries = Object.entries(definitions as Definitions)
  return openDatabase<Db>((hooks) => entries.map(([name, definition]) => [name, createTable(name, definition, hooks)]), options)
}

/**
 * A database that begins with the rows of another one, and goes its own way from there. It costs next to nothing, whatever it took to
 * fill the other one, which must not be written any more.
 */
export function forkDatabase<Db>(tables: Record<string, AnyTable>, options: DatabaseOptions = {}) {
  return openDatabase<Db>((hooks) => Object.entries(tables).map(([name, table]) => [name, table.fork(hooks)]), options)
}

function openDatabase<Db>(open: (hooks: TableHooks) => [string, AnyTable][], { onRead = () => {}, freeze = false }: DatabaseOptions) {
  let changes: Change[] = []
  let isRecording = true
  const onWrite = (table: string, id: string, before: Row | null, after: Row | null) => {
    if (freeze && after) deepFreeze(after)
    if (isRecording) changes.push({ table, id, before, after })
  }
  const tables = Object.fromEntries(open({ onWrite, onRead }))

  const journal: Journal = {
    get changes() {
      return changes
    },
    rollback() {
      isRecording = false
      for (const { table, id, before } of changes.toReversed()) {
        if (before) tables[table]!.put(before)
        else tables[table]!.delete(id)
      }
      isRecording = true
      changes = []
    },
    take() {
      const taken = changes
      changes = []
      return taken
    },
    unrecorded(write) {
      const wasRecording = isRecording
      isRecording = false
      write()
      isRecording = wasRecording
    },
  }
  return { db: tables as Db, journal, tables }
}

/** The last state of a row that was written; `null` when it was deleted. */
export interface RowState {
  table: string
  id: string
  row: Record<string, unknown> | null
}

/** The last state of each row that was written, in the order of first writes. */
export function latest(changes: readonly Change[]): RowState[] {
  const byRow = new Map<string, RowState>()
  for (const { table, id, after } of changes) byRow.set(`${table}/${id}`, { table, id, row: after && { ...after } })
  return [...byRow.values()]
}

function deepFreeze(value: unknown): void {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const child of Object.values(value)) deepFreeze(child)
}
