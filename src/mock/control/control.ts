import { stateVersion } from '#contract/generated/state-version.ts'
import type { Schema } from '#contract/operation.ts'
import type { Engine } from '#mock/engine.ts'
import type { Keeper } from '#mock/keeper.ts'
import { headOf } from '#mock/keeper.ts'
import { nextDue } from '#mock/kernel/agenda.ts'
import { invalidFields, problem } from '#mock/kernel/problem.ts'
import { scenarios } from '#mock/scenarios.ts'
import type { Origin, State } from '#mock/state.ts'
import type { Control } from './operations.ts'
import { isRow, isTable } from './snapshot-rows.ts'

type Rows = Schema<'SnapshotRow'>[]

const mostDone = 10_000

interface Uses {
  shop: string
  state: State
  engine: Engine
  keeper: Keeper
  /** Replaces the state by a fresh one, with these rows over it. */
  open: (origin: Origin, rows: Rows, counters?: Record<string, number>, offset?: number) => Promise<void>
  /** The state that is current after `open`. */
  current: () => State
  interleave: Control['interleave']
}

/** The control plane of one shop, as its operations see it. */
export function createControl({ shop, state, engine, keeper, open, current, interleave }: Uses): Control {
  const clock: Control['clock'] = (done) => {
    const {
      db,
      origin,
      clock: { offset },
      now,
    } = current()
    const next = nextDue(db)
    return {
      now: now(),
      mode: origin.pinnedAt ? 'pinned' : 'running',
      offset_seconds: Math.floor(offset / 1000),
      next: next ? { at: next.at, kind: next.kind, ref: next.ref } : null,
      done: done.slice(0, mostDone),
      done_count: done.length,
    }
  }
  return {
    state,
    clock,
    interleave,
    describe() {
      const { origin, byName, notice } = current()
      return {
        shop,
        scenario: origin.scenario,
        seed: origin.seed,
        version: stateVersion,
        clock: clock([]),
        storage: keeper.mode,
        notice,
        counts: Object.fromEntries(Object.entries(byName).map(([name, table]) => [name, table.size])),
      }
    },
    advance(milliseconds) {
      state.clock.offset += milliseconds
      return engine.runDue(state.now())
    },
    reset: (scenario, seed) => open({ ...freshOrigin(state), scenario, seed }, []),
    actAs: (actor, work) => engine.transact(() => work(engine.contextAt(state.now(), actor))),
    snapshot() {
      const { revision: _, ...head } = { ...headOf(state, stateVersion), revision: 0 }
      return {
        ...head,
        scenario: state.origin.scenario,
        rows: keeper.rows(state, engine.pendingChanges()),
      }
    },
    async restore(snapshot) {
      const { version, scenario, seed, reset_at, pinned_at, counters, offset_ms, rows } = snapshot
      const incompatible = problem('snapshot_incompatible', { snapshot_version: version }, { words: { current: stateVersion } })
      const fits = rows.every(({ table, id, row }) => isTable(table) && (row === null || row.id === id))
      if (version !== stateVersion || !(scenario in scenarios) || !fits) return incompatible
      // A row that looks like no row of its table would break whatever finds it later.
      const odd = rows.findIndex((row) => !isRow(row))
      if (odd >= 0) return invalidFields([{ pointer: `/rows/${odd}/row`, code: 'invalid' }])
      await open({ scenario, seed, resetAt: reset_at, pinnedAt: pinned_at }, rows, counters, offset_ms)
      return undefined
    },
  }
}

const freshOrigin = ({ origin, now, clock }: State): Pick<Origin, 'resetAt' | 'pinnedAt'> => {
  // A running clock starts again with the wall clock; a pinned one where it was pinned.
  if (origin.pinnedAt) return { resetAt: origin.pinnedAt, pinnedAt: origin.pinnedAt }
  return { resetAt: new Date(Date.parse(now()) - clock.offset).toISOString(), pinnedAt: null }
}
