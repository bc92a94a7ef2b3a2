import type { Rules } from './kernel/rule.ts'
import { accountRules } from './resources/accounts/rules.ts'
import { adminRules } from './resources/admin/rules.ts'
import { cartRules } from './resources/carts/rules.ts'
import { catalogRules } from './resources/catalog/rules.ts'
import { inventoryRules } from './resources/inventory/rules.ts'
import { jobRules } from './resources/jobs/rules.ts'
import { notificationRules } from './resources/notifications/rules.ts'
import { orderRules } from './resources/orders/rules.ts'
import { paymentRules } from './resources/payments/rules.ts'
import { reportRules } from './resources/reports/rules.ts'
import { reviewRules } from './resources/reviews/rules.ts'
import { uploadRules } from './resources/uploads/rules.ts'
import { webhookRules } from './resources/webhooks/rules.ts'

/** All business rules of the shop, each implemented once. */
export const rules: Rules = {
  ...accountRules,
  ...catalogRules,
  ...cartRules,
  ...orderRules,
  ...paymentRules,
  ...jobRules,
  ...reportRules,
  ...webhookRules,
  ...notificationRules,
  ...adminRules,
  ...uploadRules,
  ...reviewRules,
  ...inventoryRules,
}
