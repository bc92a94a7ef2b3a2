import type { Schema } from '#contract/operation.ts'
import type { Money } from '#mock/kernel/money.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

export interface PaymentRow {
  id: string
  order_id: string
  customer_id: string
  method: Schema<'PaymentMethodName'>
  status: Schema<'Payment'>['status']
  capture_mode: Schema<'CaptureMode'>
  amount: Money
  /** In minor units of the currency of `amount`. */
  captured: number
  refunded: number
  /** A test token: it stands for nothing that would be secret. */
  token: Schema<'PaymentToken'>
  next_action: Schema<'NextAction'> | null
  attempts_left: number
  decline_code: Schema<'DeclineCode'> | null
  authorization_expires_at: Instant | null
  provider_reference: string
  /** Of the Idempotency-Key that the payment was asked for with. */
  key_fingerprint: string | null
  version: number
  created_at: Instant
  updated_at: Instant
}

export interface CaptureRow {
  id: string
  payment_id: string
  amount: Money
  created_at: Instant
}

export interface RefundRow {
  id: string
  payment_id: string
  order_id: string
  amount: Money
  reason: Schema<'RefundReason'>
  note: string | null
  lines: Schema<'RefundLine'>[]
  restock: boolean
  status: Schema<'Refund'>['status']
  created_at: Instant
  updated_at: Instant
}

/** What the provider has reported. The id is that of its message, so that each counts once. */
export interface ProviderEventRow {
  id: string
  type: string
  payment_id: string | null
  occurred_at: Instant
  received_at: Instant
  outcome: 'applied' | 'ignored'
}

/** How the sandbox's own provider behaves where a scenario makes it a bad one. There is one row, or none. */
export interface ProviderHabitsRow {
  id: 'provider'
  /** How much later than it should it reports. */
  late_seconds: number
  /** How far apart a report, what should have come before it, and its repetition are. */
  disorder_seconds: number
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    payments: Table<PaymentRow, 'order' | 'reference' | 'key'>
    captures: Table<CaptureRow, 'payment'>
    refunds: Table<RefundRow, 'payment'>
    provider_events: Table<ProviderEventRow, 'payment'>
    provider_habits: Table<ProviderHabitsRow>
  }
}

export const payments: TableDefinition<PaymentRow, 'order' | 'reference' | 'key'> = {
  indexes: { order: (row) => row.order_id, reference: (row) => row.provider_reference, key: (row) => row.key_fingerprint },
}
export const captures: TableDefinition<CaptureRow, 'payment'> = { indexes: { payment: (row) => row.payment_id } }
export const refunds: TableDefinition<RefundRow, 'payment'> = { indexes: { payment: (row) => row.payment_id } }
export const providerEvents: TableDefinition<ProviderEventRow, 'payment'> = { indexes: { payment: (row) => row.payment_id } }
export const providerHabits: TableDefinition<ProviderHabitsRow> = {}
