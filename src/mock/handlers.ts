import { type HandlerTable, handlerTable } from './kernel/handlers.ts'
import { accounts } from './resources/accounts/operations.ts'
import { admin } from './resources/admin/operations.ts'
import { carts } from './resources/carts/operations.ts'
import { catalog } from './resources/catalog/operations.ts'
import { notifications } from './resources/notifications/operations.ts'
import { orders } from './resources/orders/operations.ts'
import { system } from './resources/system/operations.ts'

/** One handler for each operation of the API. */
export const handlers: HandlerTable = handlerTable({ ...accounts, ...catalog, ...carts, ...orders, ...notifications, ...admin, ...system })
