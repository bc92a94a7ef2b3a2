import { type HandlerTable, handlerTable } from './kernel/handlers.ts'
import { accounts } from './resources/accounts/operations.ts'
import { admin } from './resources/admin/operations.ts'
import { carts } from './resources/carts/operations.ts'
import { catalog } from './resources/catalog/operations.ts'
import { inventory } from './resources/inventory/operations.ts'
import { jobs } from './resources/jobs/operations.ts'
import { notifications } from './resources/notifications/operations.ts'
import { orders } from './resources/orders/operations.ts'
import { payments } from './resources/payments/operations.ts'
import { reports } from './resources/reports/operations.ts'
import { reviews } from './resources/reviews/operations.ts'
import { system } from './resources/system/operations.ts'
import { uploads } from './resources/uploads/operations.ts'
import { webhooks } from './resources/webhooks/operations.ts'

/** One handler for each operation of the API. */
export const handlers: HandlerTable = handlerTable({
  ...accounts,
  ...catalog,
  ...carts,
  ...orders,
  ...payments,
  ...webhooks,
  ...reports,
  ...jobs,
  ...notifications,
  ...admin,
  ...system,
  ...uploads,
  ...reviews,
  ...inventory,
})
