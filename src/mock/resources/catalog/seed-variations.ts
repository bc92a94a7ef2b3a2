import { type ProductSeed, productSeeds } from './seed-products.ts'

/** The shop's own seeds, and after them variations of these under new handles and at new prices, with one variant each. */
export const variations = (size: number): ProductSeed[] => [
  ...productSeeds.slice(0, size),
  ...Array.from({ length: Math.max(0, size - productSeeds.length) }, (_, extra) => {
    const { option: _option, ...seed } = productSeeds[extra % productSeeds.length]!
    // Ids hold the first sixteen letters of a handle, so the handle has to be short, and of one length.
    return { ...seed, handle: `p${String(extra).padStart(6, '0')}`, title: `${seed.title} ${extra}`, price: seed.price + (extra % 97) * 10 }
  }),
]
