import type { Schema } from '#contract/operation.ts'
import type { Currency } from '#mock/kernel/money.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

export interface OrderRow {
  id: string
  number: string
  customer_id: string
  cart_id: string
  status: Schema<'Order'>['status']
  payment_status: Schema<'Order'>['payment_status']
  fulfilment_status: Schema<'Order'>['fulfilment_status']
  currency: Currency
  lines: Schema<'OrderLine'>[]
  delivery: Schema<'Delivery'>
  totals: Schema<'Totals'>
  reservation_expires_at: Instant | null
  cancelled: Schema<'OrderCancellation'> | null
  placed_at: Instant
  version: number
  created_at: Instant
  updated_at: Instant
}

/** Stock that is held for an order. The sum of what is held is `reserved` of the variant. */
export interface ReservationRow {
  id: string
  order_id: string
  variant_id: string
  quantity: number
  status: 'held' | 'released' | 'committed'
  expires_at: Instant
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    orders: Table<OrderRow, 'customer' | 'vendor'>
    reservations: Table<ReservationRow, 'order'>
  }
}

export const orders: TableDefinition<OrderRow, 'customer' | 'vendor'> = {
  indexes: { customer: (row) => row.customer_id, vendor: (row) => [...new Set(row.lines.map(({ vendor_id }) => vendor_id))] },
}

export const reservations: TableDefinition<ReservationRow, 'order'> = { indexes: { order: (row) => row.order_id } }
