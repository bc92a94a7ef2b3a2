import { food } from './seed-food.ts'
import { home } from './seed-home.ts'
import { leisure } from './seed-leisure.ts'
import { wear } from './seed-wear.ts'

export type CategorySlug =
  | 'coffee'
  | 'tea-spices'
  | 'pantry'
  | 'kitchen'
  | 'textiles'
  | 'baskets'
  | 'clothing'
  | 'bags-shoes'
  | 'jewellery'
  | 'books-paper'
  | 'electronics'
  | 'music-games'

export type VendorSlug = 'highland' | 'lagoon' | 'harbour' | 'entoto' | 'hillside' | 'reef'

/** What the seed script turns into a product with one variant per option value. */
export interface ProductSeed {
  /** Slug, and in upper case the first part of the article number of every variant. */
  handle: string
  title: string
  description: string
  category: CategorySlug
  vendor: VendorSlug
  /** Kenyan shillings (whole) of the first variant. */
  price: number
  /** What a buyer chooses. `factors` multiply `price`, one per value (all 1 when absent). */
  option?: { name: string; values: string[]; factors?: number[] }
  attributes: Record<string, string | number | boolean>
}

/** 20 products per category, 40 per vendor, 600 variants in all. The order decides their ids. */
export const productSeeds: ProductSeed[] = [...food, ...home, ...wear, ...leisure]
