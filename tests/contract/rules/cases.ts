import type { Schema } from '#contract/operation.ts'
import type { Rules } from '#mock/kernel/rule.ts'
import { productId, type TestApi, variantId } from '#mock/testing.ts'

/** A business rule, what shows it, and rules in its place that must make the showing fail. */
export interface RuleCase {
  id: string
  says: string
  shows: (api: RuledApi) => Promise<void>
  /** Rules that behave as if nobody had thought of this one. */
  without: Partial<Rules>
}

/** A shop under test with its rules, for the few that no operation of this release leads to yet. */
export type RuledApi = TestApi & { rules: Rules }

export const coffee = 'NYERI-AA-250G'
export const beans = variantId(coffee)

export async function stockOf(api: TestApi, article = coffee): Promise<Schema<'Stock'> | undefined> {
  const { body } = await api.call<Schema<'Product'>>(`GET /v1/products/${productId('nyeri-aa')}`)
  return body.variants?.find(({ sku }) => sku === article)?.stock
}

export const lastUnits = (api: TestApi) => api.call('POST /__sandbox/reset', { body: { scenario: 'last-units' } })

/** Puts a draft of Wanjiru's into the shop and says its id. */
export async function putDraft(api: TestApi): Promise<string> {
  const at = '2026-01-15T09:00:00.000Z'
  const draft = {
    id: 'prd_01KF0E44M0DRAFT00000000000',
    vendor_id: 'vnd_01KF0E44M0H1GH1AND00000000',
    category_ids: ['cat_01KF0E44M0C0FFEE0000000000'],
    title: 'Draft',
    slug: 'draft',
    description: 'Not ready.',
    status: 'draft',
    options: [],
    attributes: {},
    images: [],
    rating: { average: null, count: 0 },
    version: 1,
    created_at: at,
    updated_at: at,
    summary: { is_public: false, in_stock: false, lowest: {}, highest: {}, category_path: [] },
  }
  await api.put('products', draft)
  return draft.id
}
