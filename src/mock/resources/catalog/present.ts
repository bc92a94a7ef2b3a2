import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { type Currency, money } from '#mock/kernel/money.ts'
import type { CategoryRow, ImageEntry, ProductRow, VariantRow, VendorRow } from './tables.ts'

type Uses = Pick<Context, 'db' | 'rules' | 'settings'>

const imageWidths = [320, 640] as const

export function presentVariant(variant: VariantRow, { rules }: Pick<Context, 'rules'>): Schema<'Variant'> {
  const { on_hand, reserved, ...rest } = variant
  return { ...rest, stock: { on_hand, reserved, available: rules.available(variant) }, etag: `"${variant.version}"` }
}

export const presentImage = (
  { file, status = 'ready', ...image }: ImageEntry,
  { settings }: Pick<Context, 'settings'>,
): Schema<'Image'> => ({
  ...image,
  renditions: imageWidths.map((width) => ({ width, url: `${settings.mediaUrl}/${file}-${width}.svg`, status })),
})

/** What everybody may know of a vendor. */
export const presentVendor = ({ id, name, slug, city }: VendorRow): Schema<'VendorRef'> => ({ id, name, slug, city })

interface Wishes {
  currency: Currency
  expand?: readonly string[]
}

/** A product as everybody sees it. Its etag changes with the product and with any of its variants. */
export function presentProduct(product: ProductRow, wishes: Wishes, uses: Uses): Schema<'Product'> {
  const variants = uses.db.variants.where('product', product.id)
  return { ...presentOutline(product, variants, wishes, uses), variants: variants.map((variant) => presentVariant(variant, uses)) }
}

/** An item of a list: variants only when they were asked for, and only the fields that were asked for. */
export function presentItem(product: ProductRow, wishes: Wishes & { fields?: readonly string[] }, uses: Uses): Schema<'ProductItem'> {
  const variants = uses.db.variants.where('product', product.id)
  const outline = presentOutline(product, variants, wishes, uses)
  const whole: Schema<'ProductItem'> = wishes.expand?.includes('variants')
    ? { ...outline, variants: variants.map((variant) => presentVariant(variant, uses)) }
    : outline
  if (!wishes.fields) return whole
  const kept = new Set(['id', ...wishes.fields])
  // `id` is kept above, and every other member of an item is optional.
  return Object.fromEntries(Object.entries(whole).filter(([name]) => kept.has(name))) as Schema<'ProductItem'>
}

/** What a product and an item of a list have in common. */
function presentOutline(
  product: ProductRow,
  variants: VariantRow[],
  { currency, expand = [] }: Wishes,
  { db, settings }: Uses,
): Omit<Schema<'Product'>, 'variants'> {
  const { summary, images, ...rest } = product
  const lowest = summary.lowest[currency]
  const highest = summary.highest[currency]
  const vendor = expand.includes('vendor') ? db.vendors.get(product.vendor_id) : undefined
  return {
    ...rest,
    images: images.map((image) => presentImage(image, { settings })),
    price_range: lowest === undefined || highest === undefined ? null : { min: money(lowest, currency), max: money(highest, currency) },
    in_stock: summary.in_stock,
    ...(vendor && { vendor: presentVendor(vendor) }),
    etag: etagOf(product, variants),
  }
}

const etagOf = ({ version }: ProductRow, variants: VariantRow[]) =>
  `"${version}-${variants.reduce((total, variant) => total + variant.version, 0)}"`

/** What `If-Match` is compared with. */
export const productEtag = (product: ProductRow, { db }: Pick<Context, 'db'>): string =>
  etagOf(product, db.variants.where('product', product.id))

/** The categories above one, from the top. */
export function ancestors(category: CategoryRow, { db }: Pick<Context, 'db'>): CategoryRow[] {
  const parent = category.parent_id === null ? undefined : db.categories.get(category.parent_id)
  return parent ? [...ancestors(parent, { db }), parent] : []
}

/** A category with its place. Its etag names the versions of all categories above it, because what it shows of them may change too. */
export function presentCategory(category: CategoryRow, { db }: Pick<Context, 'db'>): Schema<'Category'> {
  const above = ancestors(category, { db })
  const versions = [category, ...above].map(({ version }) => version)
  const count = db.products.count('category', category.id)
  return {
    ...category,
    path: [...above, category].map(({ slug }) => slug).join('/'),
    breadcrumbs: above.map(({ id, name, slug }) => ({ id, name, slug })),
    product_count: count,
    etag: `"${versions.join('-')}-${count}"`,
  }
}

export function presentTree(parent: string, { db }: Pick<Context, 'db'>): Schema<'CategoryNode'>[] {
  const children = db.categories.where('parent', parent).sort((a, b) => a.position - b.position)
  return children.map(({ id, name, slug }) => ({
    id,
    name,
    slug,
    product_count: db.products.count('category', id),
    children: presentTree(id, { db }),
  }))
}
