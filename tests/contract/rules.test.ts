import { describe, expect, test } from 'vitest'
import type { Rules } from '#mock/kernel/rule.ts'
import { rules } from '#mock/rules.ts'
import { createTestApi } from '#mock/testing.ts'
import { accountsCases } from './rules/accounts.ts'
import { adminCases } from './rules/admin.ts'
import { cartsCases } from './rules/carts.ts'
import type { RuledApi } from './rules/cases.ts'
import { catalogCases } from './rules/catalog.ts'
import { notificationsCases } from './rules/notifications.ts'
import { ordersCases } from './rules/orders.ts'
import { paymentsCases } from './rules/payments.ts'
import { reportsCases } from './rules/reports.ts'
import { reviewsCases } from './rules/reviews.ts'
import { uploadsCases } from './rules/uploads.ts'
import { webhooksCases } from './rules/webhooks.ts'

const cases = [
  ...accountsCases,
  ...catalogCases,
  ...cartsCases,
  ...ordersCases,
  ...paymentsCases,
  ...reportsCases,
  ...webhooksCases,
  ...notificationsCases,
  ...adminCases,
  ...uploadsCases,
  ...reviewsCases,
]

const idsOf = (implementation: unknown) => (implementation as { ids: string[] }).ids

const apiWith = (replaced: Partial<Rules>): RuledApi => ({ ...createTestApi({ rules: replaced }), rules: { ...rules, ...replaced } })

describe.each(cases)('$id: $says', ({ id, shows, without }) => {
  test('holds', async () => {
    await shows(apiWith({}))
  })

  test('is what the test above depends on', async () => {
    expect(Object.values(without).flatMap(idsOf)).toContain(id)
    await expect(shows(apiWith(without))).rejects.toThrow()
  })
})

test('every rule that this shop implements has a case', () => {
  expect(new Set(cases.map(({ id }) => id))).toEqual(new Set(Object.values(rules).flatMap(idsOf)))
})
