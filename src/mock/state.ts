import type { Schema } from '#contract/operation.ts'
import { createLedger } from './http/ledger.ts'
import { createMeter } from './http/meter.ts'
import type { RatePolicies } from './http/rate-limit.ts'
import { createRateLimiter } from './http/rate-limit.ts'
import type { AgendaKind } from './kernel/context.ts'
import { createDatabase, type Tables } from './kernel/database.ts'
import { createIds } from './kernel/ids.ts'
import { type Counters, createRandom, freshCounters } from './kernel/random.ts'
import type { Rules } from './kernel/rule.ts'
import { after, type Instant, instant, milliseconds } from './kernel/time.ts'
import { createTokens } from './kernel/tokens.ts'
import type { ScenarioName, Scenarios } from './scenarios.ts'
import { tables } from './tables.ts'

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
  const counters: Counters = freshCounters()
  const clock = { offset: 0 }
  const readers = { onRead: (_table: string, _rows: number) => {} }
  const { db, journal, tables: byName } = createDatabase<Tables>(tables, { freeze, onRead: (table, rows) => readers.onRead(table, rows) })
  const ledger = createLedger()
  const random = createRandom(origin.seed, counters)
  const tokens = createTokens(origin.seed)
  const now = (): Instant => instant((origin.pinnedAt ? milliseconds(origin.pinnedAt) : wallClock()) + clock.offset)
  const at = { now: origin.resetAt }
  const ids = createIds(() => at.now, random, counters)
  // Looking at the sandbox must not change what the API answers next, so the control plane counts by itself.
  const aside = freshCounters()
  const controlIds = createIds(() => at.now, createRandom(origin.seed + 1, aside), aside)

  const seeding = {
    db,
    rules,
    tokens,
    random,
    now: origin.resetAt,
    nextOrderNumber: () => ++counters.orders,
    schedule: (due: Instant, kind: AgendaKind, ref: string) => void db.agenda.put({ id: ids('agd'), at: due, kind, ref }),
    ago: (duration: Partial<Record<'days' | 'hours' | 'minutes', number>>) =>
      after(origin.resetAt, Object.fromEntries(Object.entries(duration).map(([unit, amount]) => [unit, -amount]))),
  }
  journal.unrecorded(() => scenarios[origin.scenario](seeding))
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
    tokens,
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

/** Puts saved rows over the scenario's own. */
export function applyRows({ byName, journal, ledger }: State, rows: Schema<'SnapshotRow'>[]): void {
  // Rows were written by this version of the shop; whoever hands them over has checked that.
  const all = { ...byName, ...(ledger.db as unknown as typeof byName) }
  const write = () => {
    for (const { table, id, row } of rows) {
      if (row) all[table]!.put(row as unknown as { id: string })
      else all[table]!.delete(id)
    }
  }
  journal.unrecorded(() => ledger.journal.unrecorded(write))
}
