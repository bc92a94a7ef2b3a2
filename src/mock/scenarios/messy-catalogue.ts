import { seedId } from '#mock/kernel/ids.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { seedProducts } from '#mock/resources/catalog/seed.ts'
import { messySeeds } from '#mock/resources/catalog/seed-messy.ts'
import { type OddReview, seedOddReviews } from '#mock/resources/reviews/seed-odd.ts'

// biome-ignore format: one review per line is easier to read and to compare
const reviews: OddReview[] = [
  { product: 'm-emoji', author: 'Achieng O.', rating: 5, title: '👍', body: '👍👍👍👍👍👍👍👍👍👍' },
  { product: 'm-emoji', author: 'Baraka M.', rating: 1, title: '.', body: '..........' },
  { product: 'm-arabic', author: 'Halima Y.', rating: 4, title: 'ممتازة', body: 'قهوة ممتازة but the bag was open.' },
  { product: 'm-cafe-nfc', author: 'Desta G.', rating: 5, title: 'ጥሩ ቡና', body: 'ጥሩ ቡና ነው። እንደገና እገዛለሁ።' },
  { product: 'm-longest', author: 'Yaw Q.', rating: 2, title: 'VERY LATE AND NOBODY ANSWERS THE PHONE', body: `${'NO ANSWER. '.repeat(363)}`.trim() },
  { product: 'm-archived', author: 'Njeri P.', rating: 3, title: 'It is honey', body: '   It is honey.   \n\n\n   I think.   ' },
]

/** The default shop, and beside it what three imports have left. */
export function messyCatalogue(context: SeedContext): void {
  seedProducts(messySeeds, context)
  const known = reviews.filter(({ product }) => context.db.products.get(seedId('prd', product)))
  seedOddReviews(known, context)
}
