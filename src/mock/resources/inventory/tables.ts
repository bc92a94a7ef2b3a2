import type { Schema } from '#contract/operation.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

/** A correction of stock. Rows are only ever added. */
export interface AdjustmentRow {
  id: string
  variant_id: string
  delta: number
  reason: Schema<'InventoryAdjustment'>['reason']
  note: string | null
  on_hand_after: number
  created_by: string
  created_at: Instant
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    inventory_adjustments: Table<AdjustmentRow, 'variant'>
  }
}

export const inventoryAdjustments: TableDefinition<AdjustmentRow, 'variant'> = { indexes: { variant: (row) => row.variant_id } }
