import { agenda } from './kernel/agenda.ts'
import type { Tables } from './kernel/database.ts'
import { events } from './kernel/event.ts'
import { refreshTokens, sessions, users } from './resources/accounts/tables.ts'
import { auditEvents } from './resources/admin/tables.ts'
import { carts } from './resources/carts/tables.ts'
import { categories, products, variants, vendors } from './resources/catalog/tables.ts'
import { outbox } from './resources/notifications/tables.ts'
import { orderEvents, orders, reservations, shipments } from './resources/orders/tables.ts'
import { captures, payments, providerEvents, refunds } from './resources/payments/tables.ts'

/** All tables of the shop. */
export const tables = {
  users,
  sessions,
  refresh_tokens: refreshTokens,
  vendors,
  categories,
  products,
  variants,
  carts,
  orders,
  order_events: orderEvents,
  reservations,
  shipments,
  payments,
  captures,
  refunds,
  provider_events: providerEvents,
  outbox,
  events,
  agenda,
  audit_events: auditEvents,
} satisfies { [Name in keyof Tables]: unknown }
