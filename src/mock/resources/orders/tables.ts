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

/** What happened to an order. Rows are only ever added, and `sequence` has no gaps. */
export interface OrderEventRow {
  /** The id of the event in the shop's own record. */
  id: string
  order_id: string
  sequence: number
  type: string
  at: Instant
  actor: Schema<'EventActor'>
  data: Record<string, unknown>
}

export interface ShipmentRow {
  id: string
  order_id: string
  vendor_id: string
  status: Schema<'ShipmentStatus'>
  lines: Schema<'ShipmentLine'>[]
  carrier: string
  tracking_number: string | null
  /** By when they happened. */
  events: Schema<'ShipmentEvent'>[]
  version: number
  created_at: Instant
  updated_at: Instant
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    orders: Table<OrderRow, 'customer' | 'vendor', 'placed_at'>
    order_events: Table<OrderEventRow, 'order'>
    shipments: Table<ShipmentRow, 'order'>
    reservations: Table<ReservationRow, 'order'>
  }
}

export const orders: TableDefinition<OrderRow, 'customer' | 'vendor', 'placed_at'> = {
  indexes: { customer: (row) => row.customer_id, vendor: (row) => [...new Set(row.lines.map(({ vendor_id }) => vendor_id))] },
  orders: { placed_at: (row) => row.placed_at },
}

export const orderEvents: TableDefinition<OrderEventRow, 'order'> = { indexes: { order: (row) => row.order_id } }

export const reservations: TableDefinition<ReservationRow, 'order'> = { indexes: { order: (row) => row.order_id } }

export const shipments: TableDefinition<ShipmentRow, 'order'> = { indexes: { order: (row) => row.order_id } }
