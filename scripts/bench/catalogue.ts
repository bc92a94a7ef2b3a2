import { saveVariant } from '#mock/resources/catalog/rules.ts'
import { seedProducts } from '#mock/resources/catalog/seed.ts'
import { type ProductSeed, productSeeds } from '#mock/resources/catalog/seed-products.ts'
import { type Scenarios, scenarios } from '#mock/scenarios.ts'
import { variantId } from '#mock/testing.ts'

/** What the orders of the benchmark buy. */
export const endless = variantId('NYERI-AA-250G')

/** The default scenario with `size` products in place of its own 240, and so much of one variant that orders never use it up. */
export const scenariosOf = (size: number): Partial<Scenarios> => ({
  default(context) {
    scenarios.empty(context)
    seedProducts(seedsOf(size), context)
    const variant = context.db.variants.get(endless)!
    saveVariant({ ...variant, on_hand: 1_000_000, version: variant.version + 1 }, context)
  },
})

/** The shop's own seeds, and after them variations of these under new handles and at new prices. */
const seedsOf = (size: number): ProductSeed[] => [
  ...productSeeds.slice(0, size),
  ...Array.from({ length: Math.max(0, size - productSeeds.length) }, (_, extra) => {
    const seed = productSeeds[extra % productSeeds.length]!
    // Ids hold the first sixteen letters of a handle and an option together, so the handle has to be short, and of one length.
    return { ...seed, handle: `p${String(extra).padStart(6, '0')}`, title: `${seed.title} ${extra}`, price: seed.price + (extra % 97) * 10 }
  }),
]
