import type { Input, Schema } from '#contract/operation.ts'
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
  const filterable = wanted.length === 0 ? [] : rules.filterableKeys(definitionsIn(category, { db }))
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

/** The attributes that products of a category have, or of all categories. */
export const definitionsIn = (category: CategoryRow | undefined, { db }: Pick<Context, 'db'>): Schema<'AttributeDefinition'>[] =>
  (category ? [category] : [...db.categories.all()]).flatMap(({ attribute_definitions }) => attribute_definitions)

/** The same filters one by one, each under the name of its parameter, for those who count what a single one leaves. */
export function filterParts(
  query: Query,
  category: CategoryRow | undefined,
): { parameter: string; keep: (product: ProductRow) => boolean }[] {
  const { vendor_id, price_min, price_max, currency = 'KES', in_stock, rating_min, attributes = {} } = query
  const part = (isAsked: boolean, parameter: string, keep: (product: ProductRow) => boolean) => (isAsked ? [{ parameter, keep }] : [])
  const lowest = ({ summary }: ProductRow) => summary.lowest[currency]
  return [
    ...part(category !== undefined, 'category', ({ summary }) => summary.category_path.includes(category!.id)),
    ...part(vendor_id !== undefined, 'vendor_id', (product) => product.vendor_id === vendor_id),
    ...part(in_stock !== undefined, 'in_stock', ({ summary }) => summary.in_stock === in_stock),
    ...part(price_min !== undefined, 'price_min', (product) => (lowest(product) ?? -1) >= price_min!),
    ...part(price_max !== undefined, 'price_max', (product) => (lowest(product) ?? Number.POSITIVE_INFINITY) <= price_max!),
    ...part(rating_min !== undefined, 'rating_min', ({ rating }) => (rating.average ?? 0) >= rating_min!),
    ...Object.entries(attributes).flatMap(([key, value]) =>
      part(true, `attributes[${key}]`, (product) => String(product.attributes[key]) === value),
    ),
  ]
}

/** Whether the answer of `productFilter` is that there is none. */
export const isRefusal = (filter: ProductFilter | Refusal): filter is Refusal => 'parameter' in filter
