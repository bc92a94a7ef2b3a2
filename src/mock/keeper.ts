import type { Schema } from '#contract/operation.ts'
import { type Change, latest } from './kernel/database.ts'
import { createQueue } from './kernel/queue.ts'
import type { SaveBatch, SavedHead, SavedShop, Storage } from './kernel/storage.ts'
import type { State } from './state.ts'

type RowList = Schema<'SnapshotRow'>[]

// Traces reach the storage, and are no part of a snapshot: there would be more of them than of everything else.
export const isKept = ({ table }: { table: string }) => table !== 'traces'

/**
 * Keeps one shop between visits: what differs from its scenario, and nothing else. Writes are queued, so that they reach the storage in
 * the order they were made. Without a storage it only remembers what differs, for snapshots.
 */
export function createKeeper(shop: string, storage: Storage | undefined, version: string) {
  let saved: SavedShop['tables'] = {}
  // What was written over that; `null` where nothing is left of a row.
  let touched = new Map<string, RowList[number] | null>()
  let revision = 0
  let mode: Schema<'Sandbox'>['storage'] = storage ? 'saved' : 'memory'

  const remember = (rows: RowList) => {
    for (const row of rows.filter(isKept)) touched.set(`${row.table}/${row.id}`, row)
  }
  const forget = (rows: SaveBatch['gone']) => {
    for (const { table, id } of rows.filter(isKept)) {
      if (table in saved) touched.set(`${table}/${id}`, null)
      else touched.delete(`${table}/${id}`)
    }
  }
  /** Takes what was saved among what was written. From then on, nothing need be remembered of what is gone. */
  const unpack = () => {
    if (Object.keys(saved).length === 0) return
    const rows = Object.values(saved).flatMap((read) => read().filter(isKept))
    const all = new Map(rows.map((row) => [`${row.table}/${row.id}`, row]))
    for (const [key, row] of touched) {
      if (row) all.set(key, row)
      else all.delete(key)
    }
    saved = {}
    touched = all
  }
  const write = async (head: Omit<SavedHead, 'revision'>, rows: RowList, replace: boolean, gone: SaveBatch['gone'] = []) => {
    if (!storage || mode === 'failed') return 'saved' as const
    try {
      const outcome = await storage.save(shop, { head, basedOn: revision, rows, replace, gone })
      if (outcome === 'saved') revision++
      return outcome
    } catch {
      mode = 'failed'
      return 'saved' as const
    }
  }
  const enqueue = createQueue()

  return {
    get mode() {
      return mode
    },
    /** Rows that differ from the scenario, those of changes that are not saved yet included. Traces are not among them. */
    rows(state: State, pending: Change[]): RowList {
      const { rows, gone } = sorted(latest(pending), state)
      remember(rows)
      forget(gone)
      unpack()
      return [...touched.values()] as RowList
    },
    /** Reads what was saved. `outdated` when it is of another version. */
    load: (): Promise<SavedShop | 'outdated' | undefined> =>
      enqueue(async () => {
        try {
          const found = await storage?.load(shop)
          revision = found?.revision ?? 0
          saved = {}
          touched = new Map()
          if (!found) return undefined
          if (found.version !== version) return 'outdated'
          saved = found.tables
          return found
        } catch {
          mode = 'failed'
          return undefined
        }
      }),
    /** Saves what changed. `conflict` when somebody else has saved in between; then nothing was written. */
    save(state: State, changes: Change[]): Promise<'saved' | 'conflict'> {
      const { rows, gone } = sorted(latest(storage ? changes : changes.filter(isKept)), state)
      remember(rows)
      forget(gone)
      if (!storage) return Promise.resolve('saved')
      const head = headOf(state, version)
      return enqueue(() => write(head, rows, false, gone))
    },
    /** Saves a shop that was reset or restored, in place of what there was. */
    replace(state: State, rows: RowList): Promise<'saved' | 'conflict'> {
      saved = {}
      touched = new Map()
      remember(rows)
      const head = headOf(state, version)
      return enqueue(() => write(head, rows, true))
    },
  }
}

export type Keeper = ReturnType<typeof createKeeper>

/** What is written, and what is deleted without a trace: where the scenario has no such row, there is nothing that would come back. */
function sorted(all: RowList, { ledger, plannedByScenario }: State): { rows: RowList; gone: RowList } {
  const isPassing = ({ table, id }: RowList[number]) => table in ledger.db || (table === 'agenda' && !plannedByScenario.has(id))
  const isGone = (row: RowList[number]) => row.row === null && isPassing(row)
  return { rows: all.filter((row) => !isGone(row)), gone: all.filter(isGone) }
}

/** What describes a state besides its rows. */
export function headOf({ origin, clock, counters }: State, version: string): Omit<SavedHead, 'revision'> {
  return {
    version,
    scenario: origin.scenario,
    seed: origin.seed,
    reset_at: origin.resetAt,
    pinned_at: origin.pinnedAt,
    offset_ms: clock.offset,
    counters: { ...counters },
  }
}
