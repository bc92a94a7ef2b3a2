import { nextStates } from '#contract/machines.ts'
import type { Schema } from '#contract/operation.ts'
import type { Role } from '#mock/kernel/context.ts'
import type { Tables } from '#mock/kernel/database.ts'
import type { Currency, Money } from '#mock/kernel/money.ts'
import { rule } from '#mock/kernel/rule.ts'
import type { Instant } from '#mock/kernel/time.ts'
import type { ProductRow, VariantRow } from './tables.ts'

type Definition = Schema<'AttributeDefinition'>
type Value = string | number | boolean

/** Whether strangers may see and buy a product. */
const isPublic = rule(
  ['BR-07'],
  (product: Pick<ProductRow, 'status'>, variants: Pick<VariantRow, 'status' | 'prices'>[]) =>
    product.status === 'active' && variants.some(({ status, prices }) => status === 'active' && prices.length > 0),
)

/** Keys of attributes that do not fit the definitions: unknown, of the wrong type, not among the choices, or required and missing. */
const unfitAttributes = rule(['BR-09'], (attributes: Record<string, Value>, definitions: Definition[]): string[] => {
  const unfit = Object.entries(attributes).filter(([key, value]) => {
    const definition = definitions.find((candidate) => candidate.key === key)
    return !definition || !fits(value, definition)
  })
  const missing = definitions.filter(({ key, required }) => required && attributes[key] === undefined)
  return [...unfit.map(([key]) => key), ...missing.map(({ key }) => key)]
})

/** The keys that `attributes[key]=value` may filter by. */
const filterableKeys = rule(['BR-09'], (definitions: Definition[]): string[] => [
  ...new Set(definitions.filter(({ filterable }) => filterable).map(({ key }) => key)),
])

/** Who writes to the catalogue; nobody in particular has no role. */
export interface Writer {
  role: Role | null
  vendorId: string | null
}

/** Whether somebody may write what belongs to a vendor, and see it before it is public. */
const mayWrite = rule(
  ['BR-08'],
  (vendorId: string, { role, vendorId: own }: Writer): boolean => role === 'admin' || (role === 'vendor' && own === vendorId),
)

/** What a product still needs before it can be sold. */
const missingForSale = rule(
  ['BR-07', 'BR-09'],
  (
    { images, attributes }: Pick<ProductRow, 'images' | 'attributes'>,
    variants: Pick<VariantRow, 'status' | 'prices'>[],
    definitions: Definition[],
  ): ('image' | 'variant' | 'price' | 'attributes')[] => {
    const active = variants.filter(({ status }) => status === 'active')
    return [
      ...(images.length > 0 ? [] : ['image' as const]),
      ...(active.length > 0 ? [] : ['variant' as const]),
      ...(active.some(({ prices }) => prices.length > 0) ? [] : ['price' as const]),
      ...(unfitAttributes(attributes, definitions).length === 0 ? [] : ['attributes' as const]),
    ]
  },
)

/** Where the status of a product can go from each state. */
export const nextStatus: Record<ProductRow['status'], ProductRow['status'][]> = nextStates('Product')

/** Units that can be ordered now. */
const available = rule(['BR-17'], ({ on_hand, reserved }: Pick<VariantRow, 'on_hand' | 'reserved'>): number =>
  Math.max(0, on_hand - reserved),
)

/** The variant with `quantity` more units held, or `undefined` when there are not enough. */
const reserve = rule(['BR-17'], (variant: VariantRow, quantity: number): VariantRow | undefined =>
  variant.on_hand - variant.reserved >= quantity
    ? { ...variant, reserved: variant.reserved + quantity, version: variant.version + 1 }
    : undefined,
)

/** The variant with `quantity` fewer units held. */
const release = rule(
  ['BR-17'],
  (variant: VariantRow, quantity: number): VariantRow => ({
    ...variant,
    reserved: Math.max(0, variant.reserved - quantity),
    version: variant.version + 1,
  }),
)

/** The variant with `quantity` held units gone for good. */
const commit = rule(
  ['BR-17'],
  (variant: VariantRow, quantity: number): VariantRow => ({
    ...variant,
    on_hand: variant.on_hand - quantity,
    reserved: variant.reserved - quantity,
    version: variant.version + 1,
  }),
)

function fits(value: Value, { type, values = [] }: Definition): boolean {
  if (type === 'number') return typeof value === 'number'
  if (type === 'boolean') return typeof value === 'boolean'
  return typeof value === 'string' && (type === 'text' || values.includes(value))
}

/** The price of a variant in a currency, if it is sold in it. */
export const priceIn = (variant: Pick<VariantRow, 'prices'>, currency: Currency): Money | undefined =>
  variant.prices.find((price) => price.currency === currency)

export const catalogRules = { isPublic, unfitAttributes, filterableKeys, mayWrite, missingForSale, available, reserve, release, commit }

type CatalogRules = typeof catalogRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends CatalogRules {}
}

type SummaryRules = Pick<CatalogRules, 'isPublic' | 'available'>

/** A product with what follows from its variants and categories brought up to date. */
export function summarised(
  product: ProductRow,
  variants: VariantRow[],
  { category_path }: { category_path: string[] },
  rules: SummaryRules,
): ProductRow {
  const active = variants.filter(({ status }) => status === 'active')
  const byCurrency = [
    ...Map.groupBy(
      active.flatMap((variant) => variant.prices),
      ({ currency }) => currency,
    ),
  ]
  const extreme = (choose: (...amounts: number[]) => number) =>
    Object.fromEntries(byCurrency.map(([currency, prices]) => [currency, choose(...prices.map(({ amount }) => amount))]))
  return {
    ...product,
    summary: {
      is_public: rules.isPublic(product, variants),
      in_stock: active.some((variant) => rules.available(variant) > 0),
      lowest: extreme(Math.min),
      highest: extreme(Math.max),
      category_path,
    },
  }
}

/** Writes a variant and brings its product up to date where something of it follows. */
export function saveVariant(variant: VariantRow, { db, now, rules }: { db: Tables; now: Instant; rules: SummaryRules }): void {
  db.variants.put(variant)
  const product = db.products.get(variant.product_id)
  if (!product) return
  const next = summarised(product, db.variants.where('product', product.id), product.summary, rules)
  if (JSON.stringify(next.summary) !== JSON.stringify(product.summary))
    db.products.put({ ...next, version: product.version + 1, updated_at: now })
}
