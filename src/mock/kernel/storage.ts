import type { Schema } from '#contract/operation.ts'

/** What is written of a shop's state besides rows. */
export interface SavedHead {
  /** Of tables and seeds: state of another version is not loaded. */
  version: string
  scenario: string
  seed: number
  reset_at: string
  pinned_at: string | null
  offset_ms: number
  counters: Record<string, number>
  /** Counts the saves, so that two who have the same shop open notice each other. */
  revision: number
}

export interface SavedShop extends SavedHead {
  /** The rows of each table, in the order of their ids. A table that nobody asks for costs nothing. */
  tables: Record<string, () => Schema<'SnapshotRow'>[]>
}

export interface SaveBatch {
  head: Omit<SavedHead, 'revision'>
  /** The revision this is based on; 0 for a shop that was never saved. */
  basedOn: number
  /** Rows that changed. With `replace`, all rows there are. */
  rows: Schema<'SnapshotRow'>[]
  replace: boolean
  /** Rows that are not there any more and that no scenario has, so that nothing need be remembered of them. */
  gone: Pick<Schema<'SnapshotRow'>, 'table' | 'id'>[]
}

/** Where shops are kept between visits. */
export interface Storage {
  /** `undefined` when the shop was never saved. */
  load: (shop: string) => Promise<SavedShop | undefined>
  /** Writes all or nothing. `conflict` when somebody else has saved since `basedOn`. Throws when there is no room. */
  save: (shop: string, batch: SaveBatch) => Promise<'saved' | 'conflict'>
}
