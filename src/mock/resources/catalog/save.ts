import type { Context } from '#mock/kernel/context.ts'
import { summarised } from './rules.ts'
import type { ProductRow } from './tables.ts'

/** Categories and everything above them, each once, from the top. */
export function categoryPath(categoryIds: string[], { db }: Pick<Context, 'db'>): string[] {
  const upwards = (id: string | null): string[] => {
    const category = id === null ? undefined : db.categories.get(id)
    return category ? [...upwards(category.parent_id), category.id] : []
  }
  return [...new Set(categoryIds.flatMap(upwards))]
}

/** Writes a product with what follows from its variants and categories. */
export function saveProduct(product: ProductRow, { db, now, rules }: Context): ProductRow {
  const path = { category_path: categoryPath(product.category_ids, { db }) }
  return db.products.put({
    ...summarised(product, db.variants.where('product', product.id), path, rules),
    version: product.version + 1,
    updated_at: now,
  })
}

/** Brings up to date what follows from the categories of a product. The product itself has not changed. */
export function resummarise(product: ProductRow, { db, rules }: Context): void {
  const path = { category_path: categoryPath(product.category_ids, { db }) }
  db.products.put(summarised(product, db.variants.where('product', product.id), path, rules))
}
