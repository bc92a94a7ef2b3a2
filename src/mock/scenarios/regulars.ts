import type { RowOf } from '#mock/kernel/database.ts'
import { seedId } from '#mock/kernel/ids.ts'
import type { Currency } from '#mock/kernel/money.ts'
import { createRandom, freshCounters } from '#mock/kernel/random.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { type CustomerSeed, emailOf, seedCustomers } from '#mock/resources/accounts/seed-customers.ts'
import { arrived, paid, paidByPhone, paidWithChallenge, sent } from '#mock/resources/orders/seed.ts'
import { seedReviewsOf } from '#mock/resources/reviews/seed.ts'
import { reviewers } from '#mock/resources/reviews/seed-texts.ts'
import { historyTables, type OrderStory, replayOrders } from '#mock/workflows/history.ts'

interface Town {
  city: string
  country: string
  currency: Currency
  time_zone: string
  streets: string[]
  /** Of a telephone, without its last two digits. */
  phone: string
  carrier: string
}

// biome-ignore format: one town per line is easier to read and to compare
const towns = {
  N: { city: 'Nairobi', country: 'KE', currency: 'KES', time_zone: 'Africa/Nairobi', streets: ['Kenyatta Avenue', 'Ngong Road', 'Tom Mboya Street'], phone: '+2547000001', carrier: 'savanna-express' },
  L: { city: 'Lagos', country: 'NG', currency: 'NGN', time_zone: 'Africa/Lagos', streets: ['Allen Avenue', 'Herbert Macaulay Way'], phone: '+2348000001', carrier: 'lagoon-couriers' },
  A: { city: 'Accra', country: 'GH', currency: 'GHS', time_zone: 'Africa/Accra', streets: ['Oxford Street', 'Ring Road East'], phone: '+2332000001', carrier: 'coast-parcel' },
  E: { city: 'Addis Ababa', country: 'ET', currency: 'ETB', time_zone: 'Africa/Addis_Ababa', streets: ['Bole Road', 'Churchill Avenue'], phone: '+2519000001', carrier: 'savanna-express' },
  K: { city: 'Kigali', country: 'RW', currency: 'RWF', time_zone: 'Africa/Kigali', streets: ['KN 3 Road', 'KG 7 Avenue'], phone: '+2507000001', carrier: 'savanna-express' },
  J: { city: 'Johannesburg', country: 'ZA', currency: 'ZAR', time_zone: 'Africa/Johannesburg', streets: ['Jan Smuts Avenue', 'Commissioner Street'], phone: '+276000001', carrier: 'reef-riders' },
} satisfies Record<string, Town>

/** People who have been buying here since before the well-known ones came. */
const names = [...reviewers, 'Abebe T.', 'Bongani N.', 'Claudine U.', 'Dayo A.', 'Esi D.', 'Folake R.', 'Mukami L.', 'Solomon B.']
/** The first letter of the town where each of them lives. */
const homes = 'NNLEANNLLNJJNNLNJNJEKNANEJKLALNE'

const orderCount = 272
const reviewCount = 34
/** Where the shop counted before the well-known people came. */
const firstNumber = 100_001

/**
 * Everybody else who buys here: their orders of half a year ago, all of them over, and what some of them say about what they got. What
 * they took was replaced since, so stock is as it was.
 */
export function seedRegulars(context: SeedContext): void {
  const { db, tellLater } = context
  seedCustomers(names.map(regular), context)
  const goods = [...db.variants.all()].filter(({ status, on_hand }) => status === 'active' && on_hand > 4)
  const shops = [...Map.groupBy(goods, ({ product_id }) => db.products.get(product_id)!.vendor_id).values()]
  const stories = Array.from({ length: orderCount }, (_, index) => story(index, shops))
  tellLater(historyTables, (copy) => {
    let number = firstNumber
    replayOrders(stories, { ...context, db: copy, random: createRandom(1, freshCounters()), nextOrderNumber: () => number++ })
  })
  seedReviewsOf(purchases(stories, context), context)
}

function regular(name: string, index: number): CustomerSeed {
  const { currency, time_zone } = townOf(index)
  return { name, email: emailOf(name), currency, time_zone, phone: phoneOf(index), joined: 198 }
}

const townOf = (person: number): Town => towns[homes[person] as keyof typeof towns]
const phoneOf = (person: number) => townOf(person).phone + String(person).padStart(2, '0')

const spread = { from: 195, to: 95 }

/** One of them buys one or two things of one vendor, who sells in the currency of their country. */
function story(index: number, shops: RowOf<'variants'>[][]): OrderStory {
  // 7 and 32 have no common divisor, so everybody has their turn.
  const person = (index * 7) % names.length
  const { city, country, currency, streets } = townOf(person)
  const near = shops.filter(([variant]) => variant!.prices.some((price) => price.currency === currency))
  const goods = near[index % near.length]!
  const lines = Array.from({ length: 1 + (index % 2) }, (_, line): [string, number] => [
    goods[(index * 29 + line * 13) % goods.length]!.sku,
    (index + line) % 5 === 0 ? 2 : 1,
  ])
  const days = spread.from - ((spread.from - spread.to) * index) / orderCount
  return {
    key: `R${String(index + 1).padStart(3, '0')}`,
    customer: names[person]!,
    ago: { hours: Math.round(days * 24) },
    currency,
    delivery: {
      method: index % 4 === 1 ? 'pickup' : index % 6 === 2 ? 'express' : 'standard',
      address: {
        recipient: names[person]!,
        line1: `${3 + ((person * 17) % 90)} ${streets[person % streets.length]}`,
        city,
        country,
        phone: phoneOf(person),
      },
    },
    lines,
    steps: stepsOf(index, townOf(person)),
  }
}

function stepsOf(index: number, { city, currency, carrier }: Town): OrderStory['steps'] {
  const hasMobileMoney = currency !== 'NGN' && currency !== 'ZAR'
  const payment = index % 9 === 4 ? paidWithChallenge : index % 3 === 1 && hasMobileMoney ? paidByPhone : paid
  const parcel = sent(carrier, `P-${50_000 + index * 37}`, city)
  switch (index % 16) {
    case 2:
      return [{ hours: 0.3, do: 'cancel', reason: 'changed_mind' }]
    case 5:
      return [...paid, { hours: 3, do: 'cancel', reason: 'found_cheaper' }]
    case 9:
      return []
    case 12:
      return [...paid, ...parcel, { hours: 96, do: 'track', status: 'lost' }, { hours: 12, do: 'refund', reason: 'lost' }]
    case 14:
      return [...paid, ...parcel, ...arrived, { hours: 72, do: 'refund', reason: 'not_as_described', restock: true }]
    default:
      return [...payment, ...parcel, ...arrived]
  }
}

/**
 * Who got what, of orders that have kept their goods: everybody once for a product, and nobody who has spoken about it before. A product
 * of which little was said keeps its silence, because one voice would be all of its rating.
 */
function purchases(stories: OrderStory[], { db }: SeedContext): [productId: string, author: RowOf<'users'>][] {
  const found = new Map<string, [string, RowOf<'users'>]>()
  for (const { customer, lines, steps } of stories) {
    const author = db.users.get(seedId('usr', customer))!
    const [variant] = db.variants.where('sku', lines[0]![0])
    const key = `${author.id} ${variant!.product_id}`
    const isNew = db.reviews.count('author_product', key) === 0 && db.reviews.count('product', variant!.product_id) > 2
    if (isNew && steps.at(-1) === arrived.at(-1)) found.set(key, [variant!.product_id, author])
  }
  const all = [...found.values()]
  return Array.from({ length: reviewCount }, (_, index) => all[Math.floor(((index + 0.5) * all.length) / reviewCount)]!)
}
