import type { AgendaKind } from './context.ts'
import type { Table, TableDefinition } from './table.ts'
import type { Instant } from './time.ts'

/** Work that waits for its time. Entries of one instant run in the order they were made. */
export interface AgendaRow {
  id: string
  at: Instant
  kind: AgendaKind
  ref: string
}

declare module './database.ts' {
  interface Tables {
    agenda: Table<AgendaRow, never, 'due'>
  }
}

export const agenda: TableDefinition<AgendaRow, never, 'due'> = { orders: { due: (row) => row.at } }

/** The entry that is due first, if there is one. */
export function nextDue({ agenda: table }: { agenda: Table<AgendaRow, never, 'due'> }): AgendaRow | undefined {
  const due = table.ordered('due')
  return due.size > 0 ? due.at(0) : undefined
}
