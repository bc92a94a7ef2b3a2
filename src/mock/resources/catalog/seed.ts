import { seedId } from '#mock/kernel/ids.ts'
import { type Currency, money } from '#mock/kernel/money.ts'
import { convert } from '#mock/kernel/rates.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { summarised } from './rules.ts'
import { leafCategories, topCategories } from './seed-categories.ts'
import type { CategorySlug, ProductSeed, VendorSlug } from './seed-products.ts'
import type { ProductRow, VariantRow } from './tables.ts'

const shops: Record<VendorSlug, { name: string; city: string; country: string; currency: Currency }> = {
  highland: { name: 'Highland Roasters', city: 'Nairobi', country: 'KE', currency: 'KES' },
  lagoon: { name: 'Lagoon Market', city: 'Lagos', country: 'NG', currency: 'NGN' },
  harbour: { name: 'Harbour Crafts', city: 'Accra', country: 'GH', currency: 'GHS' },
  entoto: { name: 'Entoto Hills Trading', city: 'Addis Ababa', country: 'ET', currency: 'ETB' },
  hillside: { name: 'Hillside Cooperative', city: 'Kigali', country: 'RW', currency: 'RWF' },
  reef: { name: 'Reef Street Goods', city: 'Johannesburg', country: 'ZA', currency: 'ZAR' },
}

const vendorIds = Object.fromEntries(Object.keys(shops).map((slug) => [slug, seedId('vnd', slug)])) as Record<VendorSlug, string>

// Each leaf with what lies above it. Products share these, so that comparing the category of row after row stays in the cache.
const categoryPaths = Object.fromEntries(
  topCategories.flatMap(({ slug, children }) => {
    const top = seedId('cat', slug)
    return children.map((child) => [child, [top, seedId('cat', child)]])
  }),
) as Record<CategorySlug, [top: string, leaf: string]>

/** The persona who runs each vendor's shop. */
export const vendorOf: Record<string, string> = { wanjiru: seedId('vnd', 'highland'), chidi: seedId('vnd', 'lagoon') }

export function seedVendors({ db, ago }: SeedContext): void {
  for (const [slug, shop] of Object.entries(shops))
    db.vendors.put({ id: seedId('vnd', slug), slug, ...shop, created_at: ago({ days: 200 }) })
}

export function seedCategories({ db, ago }: SeedContext): void {
  const common = { version: 1, created_at: ago({ days: 200 }), updated_at: ago({ days: 200 }) }
  let position = 0
  for (const { slug, name, children } of topCategories) {
    const parent = db.categories.put({
      id: seedId('cat', slug),
      name,
      slug,
      parent_id: null,
      position: position++,
      attribute_definitions: [],
      ...common,
    })
    for (const child of children) {
      const leaf = leafCategories[child]
      db.categories.put({
        id: seedId('cat', child),
        name: leaf.name,
        slug: child,
        parent_id: parent.id,
        position: position++,
        attribute_definitions: leaf.attributes,
        ...common,
      })
    }
  }
}

/** A product that is not like the others: what is given here lies over the rows that are made from its seed. */
export interface OddSeed extends ProductSeed {
  product?: Partial<ProductRow>
  variants?: Partial<VariantRow>[]
}

/** Puts products into the shop. Stock, ratings and dates vary, and are the same in every run. */
export function seedProducts(seeds: readonly OddSeed[], { db, ago, rules }: SeedContext): void {
  const placeInCategory = new Map<CategorySlug, number>()
  for (const [index, seed] of seeds.entries()) {
    const place = placeInCategory.get(seed.category) ?? 0
    placeInCategory.set(seed.category, place + 1)
    // 37 and 240 have no common divisor, so neighbours in the list are not neighbours in time.
    const age = ((index * 37) % seeds.length) + 1
    const product = { ...productRow(seed, { place, index, createdAt: ago({ hours: age * 9 }) }), ...seed.product }
    const variants = variantRows(seed, product, index).map((variant, at) => ({ ...variant, ...seed.variants?.[at] }))
    for (const variant of variants) db.variants.put(variant)
    db.products.put(summarised(product, variants, product.summary, rules))
  }
}

function productRow(seed: ProductSeed, { place, index, createdAt }: { place: number; index: number; createdAt: string }): ProductRow {
  const path = categoryPaths[seed.category]
  const reviews = (index * 53) % 41
  return {
    id: seedId('prd', seed.handle),
    vendor_id: vendorIds[seed.vendor],
    category_ids: [path[1]],
    title: seed.title,
    slug: seed.handle,
    description: seed.description,
    status: 'active',
    options: seed.option ? [{ name: seed.option.name, values: seed.option.values }] : [],
    attributes: seed.attributes,
    images: [
      {
        id: seedId('img', seed.handle),
        alt: `Drawing: ${seed.title}`,
        position: 0,
        file: `${seed.category}-${(place * 5 + Math.floor(place / 4)) % 28}`,
      },
    ],
    rating: reviews < 3 ? { average: null, count: 0 } : { average: (32 + ((index * 29) % 18)) / 10, count: reviews },
    version: 1,
    created_at: createdAt,
    updated_at: createdAt,
    summary: {
      is_public: false,
      in_stock: false,
      lowest: {},
      highest: {},
      category_path: path,
    },
  }
}

function variantRows(seed: ProductSeed, product: ProductRow, index: number): VariantRow[] {
  const { name, values, factors } = seed.option ?? { name: '', values: [''], factors: [1] }
  const currencies = new Set<Currency>(['KES', 'USD', shops[seed.vendor].currency])
  return values.map((value, at) => {
    const suffix = value
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
      .slice(0, 5)
    const sku = [seed.handle.toUpperCase(), ...(suffix ? [suffix] : [])].join('-')
    const shillings = Math.round((seed.price * (factors?.[at] ?? 1)) / 10) * 10
    const special = specials[sku]
    return {
      id: seedId('var', sku),
      product_id: product.id,
      sku,
      option_values: value ? { [name]: value } : {},
      prices: Array.from(currencies, (currency) => (currency === 'KES' ? money(shillings * 100, 'KES') : convert(shillings, currency))),
      compare_at: null,
      weight_g: null,
      quantity_limit: null,
      status: 'active' as const,
      // One variant in twelve is sold out, so that "in stock" is worth filtering by.
      on_hand: (index + at * 7) % 12 === 5 ? 0 : 5 + ((index * 31 + at * 17) % 60),
      reserved: 0,
      version: 1,
      created_at: product.created_at,
      updated_at: product.created_at,
      ...special,
    }
  })
}

// Variants that recipes and lessons count on.
const specials: Record<string, Partial<VariantRow>> = {
  'NYERI-AA-250G': { on_hand: 40, weight_g: 250 },
  'NYERI-AA-500G': { status: 'archived', on_hand: 0, weight_g: 500 },
  'NYERI-AA-1KG': { on_hand: 12, weight_g: 1000 },
  'NYERI-AA-GREEN': { on_hand: 25, quantity_limit: 5, weight_g: 1000 },
}
