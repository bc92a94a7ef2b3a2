import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { saveVariant } from '#mock/resources/catalog/rules.ts'
import { lowStockThreshold } from '#mock/resources/inventory/rules.ts'
import { unshipped } from '#mock/resources/orders/rules.ts'

type Order = RowOf<'orders'>
type Variant = RowOf<'variants'>

/**
 * Takes back goods that were refunded. Units that have not left go first: they are not held any more. Of those that have left,
 * `restock` puts as many on sale again.
 */
export function takeBack(
  order: Order,
  line: Order['lines'][number],
  { quantity, restock }: { quantity: number; restock: boolean },
  context: Context,
): void {
  const { db, now, rules } = context
  const here = Math.min(quantity, unshipped(line))
  const held = db.reservations.get(`${order.id} ${line.variant_id}`)
  if (here > 0 && held?.status === 'held') {
    const rest = held.quantity - here
    db.reservations.put(rest > 0 ? { ...held, quantity: rest } : { ...held, status: 'released' })
    saveVariant(rules.release(db.variants.get(line.variant_id)!, here), context)
  }
  const variant = db.variants.get(line.variant_id)
  const returned = restock ? quantity - here : 0
  if (variant && returned > 0)
    saveVariant({ ...variant, on_hand: variant.on_hand + returned, version: variant.version + 1, updated_at: now }, context)
}

/** Lets held units of a line leave with a shipment. */
export function commitUnits(order: Order, lineId: string, quantity: number, shipmentId: string, context: Context): void {
  const { db, rules } = context
  const line = order.lines.find(({ id }) => id === lineId)
  const held = line && db.reservations.get(`${order.id} ${line.variant_id}`)
  // What can be shipped is held: checkout holds all of a line, and shipping and refunds let go of no more than that.
  if (!line || held?.status !== 'held' || held.quantity < quantity)
    throw new Error(`Failed to ship ${quantity} of ${lineId}: fewer are held.`)
  const rest = held.quantity - quantity
  if (rest > 0) {
    db.reservations.put({ ...held, quantity: rest })
    db.reservations.put({ ...held, id: `${held.id} ${shipmentId}`, quantity, status: 'committed' })
  } else {
    db.reservations.put({ ...held, status: 'committed' })
  }
  saveVariant(rules.commit(db.variants.get(line.variant_id)!, quantity), context)
}

/** Tells the vendor once when so few units are left that it is worth a warning. */
export function warnWhenLow(before: Variant, after: Variant, { db, rules, emit }: Context): void {
  const available = rules.available(after)
  const product = db.products.get(after.product_id)
  if (!product || rules.available(before) <= lowStockThreshold || available > lowStockThreshold) return
  emit('inventory.low', { variant_id: after.id, product_id: product.id, vendor_id: product.vendor_id, available })
}

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'inventory.low': { variant_id: string; product_id: string; vendor_id: string; available: number }
  }
}
