import type { Input } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { mergePatch } from '#mock/kernel/merge-patch.ts'
import { type FieldFault, invalidFields, problem } from '#mock/kernel/problem.ts'
import { created, noContent, ok } from '#mock/kernel/reply.ts'
import { takeFromCarts } from '#mock/workflows/catalogue.ts'
import { ownProduct, writerOf } from '#mock/workflows/visibility.ts'
import { attributeFaults, definitionsOf } from './attributes.ts'
import { optionFaults, optionsFit } from './options.ts'
import { presentProduct, productEtag } from './present.ts'
import { nextStatus } from './rules.ts'
import { saveProduct } from './save.ts'
import { freeSlug, slugOf } from './slug.ts'
import type { ProductRow } from './tables.ts'

interface Found {
  updateProduct: ProductRow
  deleteProduct: ProductRow
}
type Changes = Input<'updateProduct'>['body']

/** How vendors and administrators write products. */
export const productWrites = {
  createProduct({ body }, context) {
    const { id, now, rules } = context
    const { category_ids, title, description = '', options = [], attributes = {} } = body
    const writer = writerOf(context)
    const vendorId = body.vendor_id ?? writer.vendorId
    if (vendorId === null) return invalidFields([{ pointer: '/vendor_id', code: 'required' }])
    if (!context.db.vendors.get(vendorId) || !rules.mayWrite(vendorId, writer)) return problem('not_found')
    const faults = [
      ...categoryFaults(category_ids, context),
      ...optionFaults(options),
      ...attributeFaults(attributes, definitionsOf(category_ids, context), { rules, isDraft: true }),
    ]
    if (faults.length > 0) return invalidFields(faults)
    const key = id('prd')
    const slug = body.slug ?? (slugOf(title) || slugOf(key))
    if (isTaken(slug, context)) return slugTaken(slug, context)
    const draft: ProductRow = {
      id: key,
      vendor_id: vendorId,
      category_ids,
      title,
      slug,
      description,
      status: 'draft',
      options,
      attributes,
      images: [],
      rating: { average: null, count: 0 },
      version: 0,
      created_at: now,
      updated_at: now,
      summary: { is_public: false, in_stock: false, lowest: {}, highest: {}, category_path: [] },
    }
    const product = saveProduct(draft, context)
    return created(presentProduct(product, { currency: 'KES' }, context), `/v1/products/${product.id}`)
  },

  updateProduct: {
    find: ({ path }, context) => ownProduct(path.product_id, context),
    etag: productEtag,
    run({ found: product, body }, context) {
      const { emit, db, rules } = context
      const { status = product.status, slug = product.slug } = body
      const wish = { ...product, ...body, status, slug, ...changedParts(product, body) }
      const faults = faultsOf(product, body, wish, context)
      if (faults.length > 0) return invalidFields(faults)
      if (slug !== product.slug && isTaken(slug, context)) return slugTaken(slug, context)
      const isMoved = status !== product.status
      const allowed = nextStatus[product.status]
      if (isMoved && !allowed.includes(status)) return problem('invalid_transition', { from: product.status, to: status, allowed })
      const variants = db.variants.where('product', product.id)
      const missing = isMoved && status === 'active' ? rules.missingForSale(wish, variants, definitionsOf(wish.category_ids, context)) : []
      if (missing.length > 0) return problem('product_not_publishable', { missing }, { words: { missing: missing.join(', ') } })
      const changed = saveProduct(wish, context)
      const about = { product_id: product.id, slug: changed.slug, vendor_id: product.vendor_id }
      if (isMoved && status === 'active') emit('product.published', about)
      if (isMoved && status === 'archived') emit('product.archived', about)
      return ok(presentProduct(changed, { currency: 'KES' }, context))
    },
  },

  deleteProduct: {
    find: ({ path }, context) => ownProduct(path.product_id, context),
    etag: productEtag,
    run({ found: product }, context) {
      const { db } = context
      const orders = db.orders
        .where('vendor', product.vendor_id)
        .filter(({ lines }) => lines.some((line) => line.product_id === product.id))
      if (orders.length > 0) return problem('product_has_orders', { orders: orders.length })
      const { status } = product
      if (status !== 'draft') return problem('invalid_transition', { from: status, to: 'deleted', allowed: nextStatus[status] })
      const variants = db.variants.where('product', product.id).map(({ id }) => id)
      for (const id of variants) db.variants.delete(id)
      db.products.delete(product.id)
      takeFromCarts(variants, context)
      return noContent()
    },
  },
} satisfies Pick<Handlers<'Catalog', Found>, 'createProduct' | keyof Found>

/** The parts of a change that are more than a value in place of another. */
function changedParts(product: ProductRow, { attributes = {}, images }: Changes): Pick<ProductRow, 'attributes' | 'images'> {
  const known = new Map(product.images.map((image) => [image.id, image]))
  const ordered = images?.flatMap(({ id, alt }, position) => {
    const image = known.get(id)
    return image ? [{ ...image, position, ...(alt !== undefined && { alt }) }] : []
  })
  return { attributes: mergePatch(product.attributes, attributes), images: ordered ?? product.images }
}

function faultsOf(product: ProductRow, { images, category_ids, attributes, options }: Changes, wish: ProductRow, context: Context) {
  const { db, rules } = context
  const variants = db.variants.where('product', product.id)
  const isOther = images !== undefined && (images.length !== product.images.length || wish.images.length !== product.images.length)
  const isRepeated = new Set(images?.map(({ id }) => id)).size !== (images?.length ?? 0)
  const fitsAll = options === undefined || variants.every(({ option_values }) => optionsFit(option_values, options))
  // What a product says is held against the definitions only when either changes: definitions may have changed since.
  const isJudged = attributes !== undefined || category_ids !== undefined
  const definitions = definitionsOf(wish.category_ids, context)
  return [
    ...(category_ids ? categoryFaults(category_ids, context) : []),
    ...(isOther || isRepeated ? [{ pointer: '/images', code: 'invalid' as const }] : []),
    ...(options ? optionFaults(options) : []),
    ...(fitsAll ? [] : [{ pointer: '/options', code: 'invalid' as const }]),
    ...(isJudged ? attributeFaults(wish.attributes, definitions, { rules, isDraft: product.status !== 'active' }) : []),
  ]
}

const categoryFaults = (ids: string[], { db }: Context): FieldFault[] =>
  ids.flatMap((id, at) => (db.categories.get(id) ? [] : [{ pointer: `/category_ids/${at}`, code: 'invalid' as const }]))

const isTaken = (slug: string, { db }: Context) => db.products.count('slug', slug) > 0

const slugTaken = (slug: string, context: Context) =>
  problem('slug_taken', { slug, suggestion: freeSlug(slug, (candidate) => isTaken(candidate, context)) })

declare module '#mock/kernel/event.ts' {
  interface EventData {
    'product.published': { product_id: string; slug: string; vendor_id: string }
    'product.archived': { product_id: string; slug: string; vendor_id: string }
  }
}
