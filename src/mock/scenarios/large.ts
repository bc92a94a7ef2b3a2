import type { SeedContext } from '#mock/kernel/seed.ts'
import { seedCustomers } from '#mock/resources/accounts/seed-customers.ts'
import { seedProducts } from '#mock/resources/catalog/seed.ts'
import { variations } from '#mock/resources/catalog/seed-variations.ts'
import { orderStories } from '#mock/resources/orders/seed.ts'
import { reviewers } from '#mock/resources/reviews/seed-texts.ts'
import { replayOrders } from '#mock/workflows/history.ts'
import { copyOrders } from '#mock/workflows/order-copies.ts'

export const largeSizes = { products: 50_000, customers: 2000, orders: 20_000 }

/** A shop as large as they get. Nothing of it is kept between visits but what was changed: it is made anew from these numbers. */
export function large(context: SeedContext, { products, customers, orders } = largeSizes): void {
  seedProducts(variations(products), context)
  replayOrders(orderStories, context)
  const known = Array.from({ length: customers }, (_, index) => {
    const number = String(index + 1).padStart(4, '0')
    return { key: `C${number}`, name: reviewers[index % reviewers.length]!, email: `customer-${number}@nexus.example` }
  })
  copyOrders(orders - orderStories.length, seedCustomers(known, context), context)
}
