import type { Schema } from '#contract/operation.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

export interface EndpointRow {
  id: string
  owner_id: string
  url: string
  event_types: Schema<'WebhookEventType'>[]
  payload: Schema<'WebhookPayload'>
  description: string | null
  status: Schema<'WebhookEndpoint'>['status']
  /** Newest first. They are kept as they are, because signing needs them. */
  secrets: { text: string; expires_at: Instant | null }[]
  failure_count: number
  created_at: Instant
  updated_at: Instant
}

/** One event on its way to one endpoint. */
export interface DeliveryRow {
  id: string
  endpoint_id: string
  owner_id: string
  event_id: string
  event_type: Schema<'WebhookEventType'>
  /** Events of one order go one after another (BR-35). */
  order_id: string | null
  /** What is sent, to the byte, over all attempts. */
  body: string
  status: Schema<'WebhookDelivery'>['status']
  attempts: Schema<'WebhookAttempt'>[]
  next_attempt_at: Instant | null
  created_at: Instant
  updated_at: Instant
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    webhook_endpoints: Table<EndpointRow, 'owner' | 'type', 'created'>
    webhook_deliveries: Table<DeliveryRow, 'endpoint' | 'lane', 'created'>
  }
}

export const webhookEndpoints: TableDefinition<EndpointRow, 'owner' | 'type', 'created'> = {
  indexes: { owner: (row) => row.owner_id, type: (row) => (row.status === 'active' ? row.event_types : []) },
  orders: { created: (row) => row.created_at },
}

export const webhookDeliveries: TableDefinition<DeliveryRow, 'endpoint' | 'lane', 'created'> = {
  indexes: { endpoint: (row) => row.endpoint_id, lane: (row) => row.order_id && `${row.endpoint_id} ${row.order_id}` },
  orders: { created: (row) => row.created_at },
}
