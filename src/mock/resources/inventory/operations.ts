import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { listing, page } from '#mock/kernel/page.ts'
import { invalidFields, problem } from '#mock/kernel/problem.ts'
import { created, ok } from '#mock/kernel/reply.ts'
import { putStock } from '#mock/workflows/catalogue.ts'
import { warnWhenLow } from '#mock/workflows/stock.ts'
import { ownProduct, writerOf } from '#mock/workflows/visibility.ts'
import { lowStockThreshold, mostUnits } from './rules.ts'

export const inventory = {
  listInventory({ query }, context) {
    const { db, rules, tokens } = context
    const { product_id: productId, low_stock: isLow } = query
    const writer = writerOf(context)
    const keep = (variant: RowOf<'variants'>) => {
      const vendor = db.products.get(variant.product_id)?.vendor_id
      return (
        vendor !== undefined &&
        rules.mayWrite(vendor, writer) &&
        (productId === undefined || variant.product_id === productId) &&
        (isLow === undefined || rules.available(variant) <= lowStockThreshold === isLow)
      )
    }
    const scope = `inventory ${JSON.stringify([productId ?? null, isLow ?? null])}`
    const found = page(listing(db.variants.ordered('sku'), false), { request: query, scope, keep, tokens })
    if (!found) return problem('cursor_invalid')
    return ok({ data: found.rows.map((variant) => presentStock(variant, context)), page: found.page, meta: {} })
  },

  createInventoryAdjustment({ body }, context) {
    const { db, actor, id, now, rules } = context
    const { variant_id, delta, reason, note = null } = body
    const variant = db.variants.get(variant_id)
    const product = variant && ownProduct(variant.product_id, context)
    if (!variant || !product || actor.kind !== 'user') return problem('not_found')
    const { on_hand, reserved } = variant
    if (delta === 0) return invalidFields([{ pointer: '/delta', code: 'invalid' }])
    if (on_hand + delta > mostUnits) return invalidFields([{ pointer: '/delta', code: 'too_large', words: { limit: mostUnits - on_hand } }])
    const after = rules.adjusted(variant, delta)
    if (!after) return problem('stock_below_reserved', { on_hand, reserved })
    putStock({ ...after, updated_at: now }, context)
    warnWhenLow(variant, after, context)
    const adjustment = db.inventory_adjustments.put({
      id: id('adj'),
      variant_id,
      delta,
      reason,
      note,
      on_hand_after: after.on_hand,
      created_by: actor.id,
      created_at: now,
    })
    return created(presentAdjustment(adjustment), `/v1/inventory?product_id=${product.id}`)
  },
} satisfies Handlers<'Inventory'>

function presentStock(variant: RowOf<'variants'>, { db, rules }: Context): Schema<'InventoryItem'> {
  const { id, product_id, sku, option_values, on_hand, reserved, updated_at } = variant
  const available = rules.available(variant)
  return {
    variant_id: id,
    product_id,
    sku,
    title: db.products.get(product_id)?.title ?? '',
    option_values,
    on_hand,
    reserved,
    available,
    threshold: lowStockThreshold,
    is_low: available <= lowStockThreshold,
    updated_at,
  }
}

const presentAdjustment = ({ created_by: _, ...adjustment }: RowOf<'inventory_adjustments'>): Schema<'InventoryAdjustment'> => adjustment
