import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { mergePatch } from '#mock/kernel/merge-patch.ts'
import type { Money } from '#mock/kernel/money.ts'
import { type FieldFault, invalidFields, problem } from '#mock/kernel/problem.ts'
import { created, noContent, ok } from '#mock/kernel/reply.ts'
import { takeFromCarts } from '#mock/workflows/catalogue.ts'
import { ownProduct } from '#mock/workflows/visibility.ts'
import { isSameChoice, optionValueFaults } from './options.ts'
import { presentVariant } from './present.ts'
import { saveVariant } from './rules.ts'
import { saveProduct } from './save.ts'
import type { ProductRow, VariantRow } from './tables.ts'

interface FoundVariant {
  product: ProductRow
  variant: VariantRow
}
interface Found {
  createVariant: ProductRow
  updateVariant: FoundVariant
  deleteVariant: FoundVariant
}

const mostVariants = 100
/** A full cart of the dearest things, with tax, still has a total that a number holds exactly. */
const mostMoney = 1_000_000_000

/** How vendors and administrators write variants. */
export const variantWrites = {
  createVariant: {
    find: ({ path }, context) => ownProduct(path.product_id, context),
    run({ found: product, body }, context) {
      const { db, id, now } = context
      const variant: VariantRow = {
        option_values: {},
        compare_at: null,
        weight_g: null,
        quantity_limit: null,
        status: 'active',
        ...body,
        id: id('var'),
        product_id: product.id,
        on_hand: 0,
        reserved: 0,
        version: 1,
        created_at: now,
        updated_at: now,
      }
      if (db.variants.count('product', product.id) >= mostVariants) return problem('variant_limit_reached', { limit: mostVariants })
      const refused = refuse(variant, product, context)
      if (refused) return refused
      saveVariant(variant, context)
      return created(presentVariant(variant, context), `/v1/variants/${variant.id}`)
    },
  },

  updateVariant: {
    find: ({ path }, context) => ownVariant(path.variant_id, context),
    etag: ({ variant }) => `"${variant.version}"`,
    run({ found: { product, variant }, body: { option_values = {}, compare_at = variant.compare_at, ...values } }, context) {
      const changed: VariantRow = {
        ...variant,
        ...values,
        option_values: mergePatch(variant.option_values, option_values),
        compare_at: mergePatch(variant.compare_at, compare_at),
        version: variant.version + 1,
        updated_at: context.now,
      }
      const refused = refuse(changed, product, context)
      if (refused) return refused
      saveVariant(changed, context)
      return ok(presentVariant(changed, context))
    },
  },

  deleteVariant: {
    find: ({ path }, context) => ownVariant(path.variant_id, context),
    etag: ({ variant }) => `"${variant.version}"`,
    run({ found: { product, variant } }, context) {
      const { db } = context
      const isLast = product.status === 'active' && isLastActive(variant, db.variants.where('product', product.id))
      if (variant.reserved > 0 || isLast) return problem('variant_in_use', { reserved: variant.reserved })
      db.variants.delete(variant.id)
      // The version of the product counts, so that no two states of it ever have the same etag.
      saveProduct(product, context)
      takeFromCarts([variant.id], context)
      return noContent()
    },
  },
} satisfies Pick<Handlers<'Catalog', Found>, keyof Found>

function ownVariant(variantId: string, context: Context): FoundVariant | undefined {
  const variant = context.db.variants.get(variantId)
  const product = variant && ownProduct(variant.product_id, context)
  return variant && product ? { product, variant } : undefined
}

/** What speaks against a variant as it would be. */
function refuse(variant: VariantRow, product: ProductRow, { db }: Context) {
  const faults = [...optionValueFaults(variant.option_values, product.options), ...priceFaults(variant)]
  if (faults.length > 0) return invalidFields(faults)
  const { id, sku } = variant
  const isOurs = (other: VariantRow) => other.id !== id && db.products.get(other.product_id)?.vendor_id === product.vendor_id
  if (db.variants.where('sku', sku).some(isOurs)) return problem('sku_taken', { sku })
  const others = db.variants.where('product', product.id).filter((other) => other.id !== id)
  const twin = others.find((other) => isSameChoice(other.option_values, variant.option_values))
  return twin && problem('variant_options_taken', { variant_id: twin.id })
}

function priceFaults({ prices, compare_at }: Pick<Schema<'Variant'>, 'prices' | 'compare_at'>): FieldFault[] {
  const isRepeated = new Set(prices.map(({ currency }) => currency)).size < prices.length
  const amount = (price: Money, pointer: string): FieldFault[] => {
    if (price.amount < 0) return [{ pointer: `${pointer}/amount`, code: 'too_small', words: { limit: 0 } }]
    return price.amount > mostMoney ? [{ pointer: `${pointer}/amount`, code: 'too_large', words: { limit: mostMoney } }] : []
  }
  return [
    ...(isRepeated ? [{ pointer: '/prices', code: 'not_unique' as const }] : []),
    ...prices.flatMap((price, at) => amount(price, `/prices/${at}`)),
    ...(compare_at ? [...lacking(compare_at, '/compare_at'), ...amount(compare_at, '/compare_at')] : []),
  ]
}

/** A merge patch may have named only one member of an amount that was not there. */
const lacking = (price: Partial<Money>, pointer: string): FieldFault[] =>
  (['amount', 'currency'] as const)
    .filter((name) => price[name] === undefined)
    .map((name) => ({ pointer: `${pointer}/${name}`, code: 'required' }))

const isLastActive = (variant: VariantRow, all: VariantRow[]) =>
  !all.some(({ id, status, prices }) => id !== variant.id && status === 'active' && prices.length > 0)
