import { type HandlerTable, handlerTable } from './kernel/handlers.ts'
import { accounts } from './resources/accounts/operations.ts'
import { carts } from './resources/carts/operations.ts'
import { catalog } from './resources/catalog/operations.ts'
import { inventory } from './resources/inventory/operations.ts'
import { orders } from './resources/orders/operations.ts'
import { reviews } from './resources/reviews/operations.ts'
import { system } from './resources/system/operations.ts'
import { uploads } from './resources/uploads/operations.ts'

/** One handler for each operation of the API. */
export const handlers: HandlerTable = handlerTable({
  ...accounts,
  ...catalog,
  ...carts,
  ...orders,
  ...system,
  ...uploads,
  ...reviews,
  ...inventory,
})
