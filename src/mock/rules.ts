import type { Rules } from './kernel/rule.ts'
import { accountRules } from './resources/accounts/rules.ts'
import { cartRules } from './resources/carts/rules.ts'
import { catalogRules } from './resources/catalog/rules.ts'
import { inventoryRules } from './resources/inventory/rules.ts'
import { orderRules } from './resources/orders/rules.ts'
import { reviewRules } from './resources/reviews/rules.ts'
import { uploadRules } from './resources/uploads/rules.ts'

/** All business rules of the shop, each implemented once. */
export const rules: Rules = {
  ...accountRules,
  ...catalogRules,
  ...cartRules,
  ...orderRules,
  ...uploadRules,
  ...reviewRules,
  ...inventoryRules,
}
