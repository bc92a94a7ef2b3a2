import type { RowOf } from '#mock/kernel/database.ts'
import { rule } from '#mock/kernel/rule.ts'

/** So few left are worth a warning. */
export const lowStockThreshold = 5
export const mostUnits = 1_000_000

/** The variant with other stock, or `undefined` when less would be left than is held for orders. */
const adjusted = rule(['BR-17'], (variant: RowOf<'variants'>, delta: number): RowOf<'variants'> | undefined =>
  variant.on_hand + delta >= variant.reserved ? { ...variant, on_hand: variant.on_hand + delta, version: variant.version + 1 } : undefined,
)

export const inventoryRules = { adjusted }

type InventoryRules = typeof inventoryRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends InventoryRules {}
}
