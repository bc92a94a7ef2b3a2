import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

/** A message that is written in the transaction of its cause and leaves after it (BR-32). */
export interface OutboxRow {
  id: string
  to: string
  template: string
  subject: string
  text: string
  /** Two messages with one key are one message. */
  dedupe_key: string
  sent_at: Instant | null
  created_at: Instant
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    outbox: Table<OutboxRow, 'dedupe'>
  }
}

export const outbox: TableDefinition<OutboxRow, 'dedupe'> = { indexes: { dedupe: (row) => row.dedupe_key } }
