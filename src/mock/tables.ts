import { agenda } from './kernel/agenda.ts'
import type { Tables } from './kernel/database.ts'
import { events } from './kernel/event.ts'
import { refreshTokens, sessions, users } from './resources/accounts/tables.ts'
import { auditEvents } from './resources/admin/tables.ts'
import { carts } from './resources/carts/tables.ts'
import { categories, products, variants, vendors } from './resources/catalog/tables.ts'
import { inventoryAdjustments } from './resources/inventory/tables.ts'
import { outbox } from './resources/notifications/tables.ts'
import { orders, reservations } from './resources/orders/tables.ts'
import { reviews } from './resources/reviews/tables.ts'
import { uploads } from './resources/uploads/tables.ts'

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
  reservations,
  outbox,
  events,
  agenda,
  audit_events: auditEvents,
  uploads,
  reviews,
  inventory_adjustments: inventoryAdjustments,
} satisfies { [Name in keyof Tables]: unknown }
