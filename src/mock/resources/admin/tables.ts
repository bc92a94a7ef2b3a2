import type { Schema } from '#contract/operation.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'

/** Who did what, to what, when. Rows are only ever added. */
export type AuditRow = Schema<'AuditEvent'>

declare module '#mock/kernel/database.ts' {
  interface Tables {
    audit_events: Table<AuditRow, never, 'age'>
  }
}

export const auditEvents: TableDefinition<AuditRow, never, 'age'> = { orders: { age: (row) => row.created_at } }
