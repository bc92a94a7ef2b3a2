import type { Schema } from '#contract/operation.ts'
import { createLedger } from './http/ledger.ts'
import { createMeter } from './http/meter.ts'
import type { RatePolicies } from './http/rate-limit.ts'
import { createRateLimiter } from './http/rate-limit.ts'
import { forkDatabase, type Tables } from './kernel/database.ts'
import { createIds } from './kernel/ids.ts'
import { type Counters, createRandom, freshCounters } from './kernel/random.ts'
import type { Rules } from './kernel/rule.ts'
import { type Instant, instant, milliseconds } from './kernel/time.ts'
import type { ScenarioName, Scenarios } from './scenarios.ts'
import { seeded } from './seeded.ts'

/** What a shop starts from. Together with the rows that changed since, this is its whole state. */
export interface Origin {
  scenario: ScenarioName
  seed: number
  /** When the scenario was started. */
  resetAt: Instant
  /** Where the clock is pinned; `null` when it runs with the wall clock. */
  pinnedAt: Instant | null
}

export interface StateOptions {
  rules: Rules
  scenarios: Scenarios
  wallClock: () => number
  ratePolicies?: RatePolicies
  freeze?: boolean
}

/** Everything that a reset throws away. */
export interface State extends ReturnType<typeof createState> {}

export function createState(origin: Origin, { rules, scenarios, wallClock, ratePolicies, freeze = false }: StateOptions) {
  const { seed, resetAt } = origin
  const beginning = seeded({ setUp: scenarios[origin.scenario], rules, seed, resetAt, freeze })
  const counters: Counters = { ...beginning.counters }
  const clock = { offset: 0 }
  const readers = { onRead: (_table: string, _rows: number) => {} }
  const {
    db,
    journal,
    tables: byName,
  } = forkDatabase<Tables>(beginning.tables, { freeze, onRead: (table, rows) => readers.onRead(table, rows) })
  const ledger = createLedger()
  const random = createRandom(seed, counters)
  const now = (): Instant => instant((origin.pinnedAt ? milliseconds(origin.pinnedAt) : wallClock()) + clock.offset)
  const at = { now: resetAt }
  const ids = createIds(() => at.now, random, counters)
  // Looking at the sandbox must not change what the API answers next, so the control plane counts by itself.
  const aside = freshCounters()
  const controlIds = createIds(() => at.now, createRandom(seed + 1, aside), aside)
  const plannedByScenario = new Set(Array.from(db.agenda.all(), ({ id }) => id))

  return {
    origin,
    counters,
    clock,
    readers,
    db,
    journal,
    byName,
    ledger,
    random,
    // Keys follow from the seed alone, so they are shared too.
    tokens: beginning.tokens,
    now,
    at,
    ids,
    controlIds,
    limiter: createRateLimiter(ratePolicies),
    meter: createMeter(),
    /** Ids of what is on the agenda from the beginning. */
    plannedByScenario,
    /** Why the state is not the one of the last visit, to be told once. */
    notice: null as Schema<'Sandbox'>['notice'],
  }
}

type SavedRows = Schema<'SnapshotRow'>[]

/** Puts rows over the scenario's own. */
export function applyRows(state: State, rows: SavedRows): void {
  const write = writerOf(state)
  // Rows were written by this version of the shop; whoever hands them over has checked that.
  const byTable = Map.groupBy(rows, ({ table }) => table)
  for (const [table, own] of byTable) write(table, own)
}

/** Puts saved rows over the scenario's own, those of each table when it is first looked at. */
export function applyLater(state: State, tables: Record<string, () => SavedRows>): void {
  const write = writerOf(state)
  const all = allTables(state)
  for (const [name, read] of Object.entries(tables)) all[name]!.later(() => write(name, read()))
}

const allTables = ({ byName, ledger }: State): State['byName'] => ({ ...byName, ...(ledger.db as unknown as State['byName']) })

/** Writes rows of a table that no journal will ever undo. */
function writerOf(state: State): (table: string, rows: SavedRows) => void {
  const all = allTables(state)
  return (name, rows) => {
    const table = all[name]!
    const write = () => {
      for (const { id, row } of rows) {
        if (row) table.put(row as unknown as { id: string })
        else table.delete(id)
      }
    }
    state.journal.unrecorded(() => state.ledger.journal.unrecorded(write))
  }
}
