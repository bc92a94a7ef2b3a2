import type { Table, TableDefinition } from './table.ts'
import type { Instant } from './time.ts'

/** Events by type, with what they carry. Resources add theirs by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface EventData {}

/** Something that happened in the shop. */
export interface ShopEvent {
  id: string
  type: string
  timestamp: Instant
  data: Record<string, unknown>
}

declare module './database.ts' {
  interface Tables {
    events: Table<ShopEvent>
  }
}

export const events: TableDefinition<ShopEvent> = {}
