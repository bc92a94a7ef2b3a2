import type { Input } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { type Phrase, phrase } from '#mock/kernel/problem.ts'
import type { CategoryRow, ProductRow } from './tables.ts'

type Query = Pick<
  Input<'listProducts'>['query'],
  'category' | 'vendor_id' | 'price_min' | 'price_max' | 'currency' | 'in_stock' | 'rating_min' | 'attributes'
>

/** A filter that cannot be applied: which parameter, why, and what would do. */
export interface Refusal {
  parameter: string
  problem: Phrase
  allowed: string[]
}

/** What a product must be to be listed. */
export interface ProductFilter {
  category: CategoryRow | undefined
  keep: (product: ProductRow) => boolean
}

/** Finds a category by id or slug. */
export function findCategory(idOrSlug: string, { db }: Pick<Context, 'db'>): CategoryRow | undefined {
  return db.categories.get(idOrSlug) ?? db.categories.where('slug', idOrSlug)[0]
}

/** Turns the filters of a query into one question per product, or says which of them cannot be applied. */
export function productFilter(query: Query, { db, rules }: Pick<Context, 'db' | 'rules'>): ProductFilter | Refusal {
  const category = query.category === undefined ? undefined : findCategory(query.category, { db })
  if (query.category !== undefined && !category)
    return { parameter: 'category', problem: phrase('unknown_category'), allowed: Array.from(db.categories.all(), ({ slug }) => slug) }
  const wanted = Object.entries(query.attributes ?? {})
  const definitions = category ? [category] : [...db.categories.all()]
  const filterable =
    wanted.length === 0 ? [] : rules.filterableKeys(definitions.flatMap(({ attribute_definitions }) => attribute_definitions))
  const foreign = wanted.find(([key]) => !filterable.includes(key))
  if (foreign)
    return {
      parameter: `attributes[${foreign[0].slice(0, 60)}]`,
      problem: phrase('not_filterable', { known: filterable.join(', ') }),
      allowed: filterable,
    }

  const { vendor_id, price_min, price_max, currency = 'KES', in_stock, rating_min } = query
  return {
    category,
    // Asked of every row of a list, so it looks at nothing that was not asked for.
    keep: ({ vendor_id: vendor, summary, rating, attributes }) =>
      summary.is_public &&
      (!category || summary.category_path.includes(category.id)) &&
      (vendor_id === undefined || vendor === vendor_id) &&
      (in_stock === undefined || summary.in_stock === in_stock) &&
      (price_min === undefined || (summary.lowest[currency] ?? -1) >= price_min) &&
      (price_max === undefined || (summary.lowest[currency] ?? Number.POSITIVE_INFINITY) <= price_max) &&
      (rating_min === undefined || (rating.average ?? 0) >= rating_min) &&
      wanted.every(([key, value]) => String(attributes[key]) === value),
  }
}

/** Whether the answer of `productFilter` is that there is none. */
export const isRefusal = (filter: ProductFilter | Refusal): filter is Refusal => 'parameter' in filter
