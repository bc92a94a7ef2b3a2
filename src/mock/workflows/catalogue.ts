import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { saveVariant } from '#mock/resources/catalog/rules.ts'

/**
 * Takes variants that are deleted out of every cart, those that were ordered or have expired too, because they can still be read. The
 * version of these carts counts up, so that nobody checks out a cart that is not the one they saw (BR-16).
 */
export function takeFromCarts(variantIds: string[], { db, now }: Pick<Context, 'db' | 'now'>): void {
  const gone = new Set(variantIds)
  for (const cart of [...db.carts.all()]) {
    const items = cart.items.filter(({ variant_id }) => !gone.has(variant_id))
    if (items.length === cart.items.length) continue
    db.carts.put({ ...cart, items, version: cart.version + 1, updated_at: now })
  }
}

/** Writes a variant whose stock has changed, and its product where something of it follows. */
export const putStock = (variant: RowOf<'variants'>, context: Context): void => saveVariant(variant, context)
