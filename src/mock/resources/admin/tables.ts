import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

/** Who did what, to what, when. Rows are only ever added. */
export interface AuditRow {
  id: string
  action: string
  actor: string
  target: string
  at: Instant
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    audit_events: Table<AuditRow>
  }
}

export const auditEvents: TableDefinition<AuditRow> = {}
