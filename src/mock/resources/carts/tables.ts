import type { Schema } from '#contract/operation.ts'
import type { Currency, Money } from '#mock/kernel/money.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

export interface CartLine {
  id: string
  variant_id: string
  quantity: number
  /** The price that the customer last saw (BR-13). */
  unit_price_seen: Money
}

export interface CartRow {
  id: string
  owner_id: string | null
  /** Of the token of a guest cart. */
  token_hash: string | null
  status: Schema<'Cart'>['status']
  currency: Currency
  items: CartLine[]
  delivery: { method: Schema<'DeliveryMethod'>; address: Schema<'Address'> } | null
  successor_cart_id: string | null
  version: number
  expires_at: Instant
  created_at: Instant
  updated_at: Instant
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    carts: Table<CartRow, 'active_owner' | 'token'>
  }
}

export const carts: TableDefinition<CartRow, 'active_owner' | 'token'> = {
  indexes: { active_owner: (row) => (row.status === 'active' ? row.owner_id : null), token: (row) => row.token_hash },
}
