import type { scenarios as declared } from '#contract/generated/scenarios.ts'
import { seedId } from './kernel/ids.ts'
import type { SeedContext } from './kernel/seed.ts'
import { after } from './kernel/time.ts'
import { seedPeople } from './resources/accounts/seed.ts'
import { saveVariant } from './resources/catalog/rules.ts'
import { seedCategories, seedProducts, seedVendors, vendorOf } from './resources/catalog/seed.ts'
import { productSeeds } from './resources/catalog/seed-products.ts'
import { orderStories } from './resources/orders/seed.ts'
import { seedReviews } from './resources/reviews/seed.ts'
import { attackLab } from './scenarios/attack-lab.ts'
import { flashSale } from './scenarios/flash-sale.ts'
import { large } from './scenarios/large.ts'
import { messyCatalogue } from './scenarios/messy-catalogue.ts'
import { seedRegulars } from './scenarios/regulars.ts'
import { slowProvider } from './scenarios/slow-provider.ts'
import { replayOrders } from './workflows/history.ts'

export type ScenarioName = keyof typeof declared
export type Scenarios = Record<ScenarioName, (context: SeedContext) => void>

/** How each scenario of the contract is set up. */
export const scenarios: Scenarios = {
  default(context) {
    scenarios.empty(context)
    seedProducts(productSeeds, context)
    seedReviews(context)
    replayOrders(orderStories, context)
    seedRegulars(context)
  },

  empty(context) {
    seedVendors(context)
    seedCategories(context)
    seedPeople(context, vendorOf)
  },

  'last-units'(context) {
    scenarios.default(context)
    const { db, now, schedule } = context
    const coffee = db.variants.get(seedId('var', 'NYERI-AA-250G'))!
    saveVariant({ ...coffee, on_hand: 2, version: coffee.version + 1 }, context)
    schedule(after(now, { hours: 1 }), 'variant.reprice', `${coffee.id} 115`)
  },

  'flash-sale'(context) {
    scenarios.default(context)
    flashSale(context)
  },

  'messy-catalogue'(context) {
    scenarios.default(context)
    messyCatalogue(context)
  },

  'slow-provider'(context) {
    scenarios.default(context)
    slowProvider(context)
  },

  'attack-lab'(context) {
    scenarios.default(context)
    attackLab(context)
  },

  large(context) {
    scenarios.empty(context)
    large(context)
  },
}
