import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import type { Writer } from '#mock/resources/catalog/rules.ts'

/** Who the caller is to the catalogue: their role and, for a vendor, their shop. */
export function writerOf({ db, actor }: Pick<Context, 'db' | 'actor'>): Writer {
  if (actor.kind !== 'user') return { role: null, vendorId: null }
  return { role: actor.role, vendorId: actor.role === 'vendor' ? (db.users.get(actor.id)?.vendor_id ?? null) : null }
}

/** The product, if the caller may see it. BR-07: for strangers a product that is not public does not exist. */
export function visibleProduct(productId: string, context: Context): RowOf<'products'> | undefined {
  const { db, rules } = context
  const product = db.products.get(productId)
  if (!product || rules.isPublic(product, db.variants.where('product', product.id))) return product
  return rules.mayWrite(product.vendor_id, writerOf(context)) ? product : undefined
}

/** The product, if the caller may change it (BR-08). */
export function ownProduct(productId: string, context: Context): RowOf<'products'> | undefined {
  const product = context.db.products.get(productId)
  return product && context.rules.mayWrite(product.vendor_id, writerOf(context)) ? product : undefined
}
