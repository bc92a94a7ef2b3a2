import type { Schema } from '#contract/operation.ts'
import type { Currency, Money } from '#mock/kernel/money.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

export interface VendorRow {
  id: string
  name: string
  slug: string
  city: string
  country: string
  currency: Currency
  created_at: Instant
}

export interface CategoryRow {
  id: string
  name: string
  slug: string
  parent_id: string | null
  position: number
  attribute_definitions: Schema<'AttributeDefinition'>[]
  version: number
  created_at: Instant
  updated_at: Instant
}

export interface ImageEntry {
  id: string
  alt: string
  position: number
  /** What is drawn: a category and a number. */
  file: string
  /** Left out for images of the seed, which were never uploaded and are always ready. */
  upload_id?: string
  status?: 'pending' | 'ready'
}

export interface ProductRow {
  id: string
  vendor_id: string
  category_ids: string[]
  title: string
  slug: string
  description: string
  status: 'draft' | 'active' | 'archived'
  options: Schema<'ProductOption'>[]
  attributes: Record<string, string | number | boolean>
  images: ImageEntry[]
  rating: { average: number | null; count: number }
  version: number
  created_at: Instant
  updated_at: Instant
  /** What follows from variants and categories, kept with the product so that lists need one table. See `summarised`. */
  summary: {
    /** BR-07. */
    is_public: boolean
    in_stock: boolean
    lowest: Partial<Record<Currency, number>>
    highest: Partial<Record<Currency, number>>
    /** Its categories and everything above them. */
    category_path: string[]
  }
}

export interface VariantRow {
  id: string
  product_id: string
  sku: string
  option_values: Record<string, string>
  prices: Money[]
  compare_at: Money | null
  weight_g: number | null
  quantity_limit: number | null
  status: 'active' | 'archived'
  on_hand: number
  reserved: number
  version: number
  created_at: Instant
  updated_at: Instant
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    vendors: Table<VendorRow>
    categories: Table<CategoryRow, 'slug' | 'parent', 'position'>
    products: Table<ProductRow, 'category' | 'vendor' | 'stock' | 'attribute' | 'slug', 'price' | 'rating' | 'title' | 'created_at'>
    variants: Table<VariantRow, 'product' | 'sku', 'sku'>
  }
}

export const vendors: TableDefinition<VendorRow> = {}

export const categories: TableDefinition<CategoryRow, 'slug' | 'parent', 'position'> = {
  indexes: { slug: (row) => row.slug, parent: (row) => row.parent_id ?? 'top' },
  orders: { position: (row) => row.position },
}

export const products: TableDefinition<
  ProductRow,
  'category' | 'vendor' | 'stock' | 'attribute' | 'slug',
  'price' | 'rating' | 'title' | 'created_at'
> = {
  indexes: {
    category: (row) => (row.summary.is_public ? row.summary.category_path : []),
    vendor: (row) => row.vendor_id,
    stock: (row) => String(row.summary.in_stock),
    slug: (row) => row.slug,
    attribute: (row) => Object.entries(row.attributes).map(([key, value]) => `${key}=${value}`),
  },
  orders: {
    price: (row, currency) => row.summary.lowest[currency as Currency] ?? null,
    rating: (row) => row.rating.average,
    title: (row) => row.title,
    created_at: (row) => row.created_at,
  },
}

export const variants: TableDefinition<VariantRow, 'product' | 'sku', 'sku'> = {
  indexes: { product: (row) => row.product_id, sku: (row) => row.sku },
  orders: { sku: (row) => row.sku },
}
