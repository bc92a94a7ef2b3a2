import { agenda } from './kernel/agenda.ts'
import type { Tables } from './kernel/database.ts'
import { events } from './kernel/event.ts'
import { addresses, linkTokens, loginFailures, refreshTokens, registrations, sessions, users } from './resources/accounts/tables.ts'
import { auditEvents } from './resources/admin/tables.ts'
import { carts } from './resources/carts/tables.ts'
import { categories, products, variants, vendors } from './resources/catalog/tables.ts'
import { inventoryAdjustments } from './resources/inventory/tables.ts'
import { jobs } from './resources/jobs/tables.ts'
import { notificationPreferences, notifications, outbox } from './resources/notifications/tables.ts'
import { orderEvents, orders, reservations, shipments } from './resources/orders/tables.ts'
import { captures, payments, providerEvents, providerHabits, refunds } from './resources/payments/tables.ts'
import { reportSchedules, reports } from './resources/reports/tables.ts'
import { reviews } from './resources/reviews/tables.ts'
import { uploads } from './resources/uploads/tables.ts'
import { webhookDeliveries, webhookEndpoints } from './resources/webhooks/tables.ts'

/** All tables of the shop. */
export const tables = {
  users,
  sessions,
  refresh_tokens: refreshTokens,
  link_tokens: linkTokens,
  registrations,
  login_failures: loginFailures,
  addresses,
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
  provider_habits: providerHabits,
  notifications,
  notification_preferences: notificationPreferences,
  outbox,
  events,
  agenda,
  audit_events: auditEvents,
  jobs,
  reports,
  report_schedules: reportSchedules,
  webhook_endpoints: webhookEndpoints,
  webhook_deliveries: webhookDeliveries,
  uploads,
  reviews,
  inventory_adjustments: inventoryAdjustments,
} satisfies { [Name in keyof Tables]: unknown }
