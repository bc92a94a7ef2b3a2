import { saveVariant } from '#mock/resources/catalog/rules.ts'
import { seedProducts } from '#mock/resources/catalog/seed.ts'
import { variations } from '#mock/resources/catalog/seed-variations.ts'
import { large, largeSizes } from '#mock/scenarios/large.ts'
import { type Scenarios, scenarios } from '#mock/scenarios.ts'
import { variantId } from '#mock/testing.ts'

/** What the orders of the benchmark buy. */
export const endless = variantId('NYERI-AA-250G')

/** The default scenario with `size` products in place of its own 240, or the scenario `large`, and so much of one variant that orders never use it up. */
export const scenariosOf = (size: number): Partial<Scenarios> => ({
  default(context) {
    scenarios.empty(context)
    if (size === largeSizes.products) large(context)
    else seedProducts(variations(size), context)
    const variant = context.db.variants.get(endless)!
    saveVariant({ ...variant, on_hand: 1_000_000, version: variant.version + 1 }, context)
  },
})
