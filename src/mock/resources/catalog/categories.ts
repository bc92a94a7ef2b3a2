import type { Input } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { type FieldFault, invalidFields, problem } from '#mock/kernel/problem.ts'
import { created, noContent, ok } from '#mock/kernel/reply.ts'
import { definitionFaults } from './attributes.ts'
import { ancestors, presentCategory } from './present.ts'
import { categoryPath, resummarise } from './save.ts'
import { freeSlug, slugOf } from './slug.ts'
import type { CategoryRow } from './tables.ts'

interface Found {
  updateCategory: CategoryRow
  deleteCategory: CategoryRow
}
type Changes = Partial<Input<'createCategory'>['body']>

const mostLevels = 4
const lastPosition = 10_000

/** How administrators change the tree. */
export const categoryWrites = {
  createCategory({ body }, context) {
    const { db, id, now } = context
    const { name, parent_id: parentId = null, attribute_definitions: definitions = [] } = body
    const faults = faultsOf(body, context)
    if (faults.length > 0) return invalidFields(faults)
    const key = id('cat')
    const slug = body.slug ?? (slugOf(name) || slugOf(key))
    if (isTaken(slug, context)) return slugTaken(slug, context)
    if (levelBelow(parentId, context) > mostLevels) return problem('category_too_deep', { limit: mostLevels })
    const category = db.categories.put({
      id: key,
      name,
      slug,
      parent_id: parentId,
      position: body.position ?? Math.min(lastPosition, nextPosition(context)),
      attribute_definitions: definitions,
      version: 1,
      created_at: now,
      updated_at: now,
    })
    return created(presentCategory(category, context), `/v1/categories/${category.id}`)
  },

  updateCategory: {
    find: ({ path }, { db }) => db.categories.get(path.category_id),
    etag: (found, context) => presentCategory(found, context).etag,
    run({ found: category, body }, context) {
      const { db, now } = context
      const faults = faultsOf(body, context)
      if (faults.length > 0) return invalidFields(faults)
      const { slug = category.slug, parent_id: parentId = category.parent_id } = body
      if (slug !== category.slug && isTaken(slug, context)) return slugTaken(slug, context)
      const isMoved = parentId !== category.parent_id
      if (isMoved && categoryPath([parentId ?? ''], context).includes(category.id)) return problem('category_cycle')
      if (isMoved && levelBelow(parentId, context) + levelsUnder(category, context) > mostLevels)
        return problem('category_too_deep', { limit: mostLevels })
      const changed = db.categories.put({ ...category, ...body, slug, version: category.version + 1, updated_at: now })
      if (isMoved) for (const product of productsUnder(category.id, context)) resummarise(product, context)
      return ok(presentCategory(changed, context))
    },
  },

  deleteCategory: {
    find: ({ path }, { db }) => db.categories.get(path.category_id),
    etag: (found, context) => presentCategory(found, context).etag,
    run({ found: category }, context) {
      const { db } = context
      const products = productsUnder(category.id, context).length
      const children = db.categories.count('parent', category.id)
      if (products + children > 0) return problem('category_not_empty', { products, children })
      db.categories.delete(category.id)
      return noContent()
    },
  },
} satisfies Pick<Handlers<'Catalog', Found>, 'createCategory' | keyof Found>

function faultsOf({ parent_id: parentId, attribute_definitions: definitions = [] }: Changes, { db }: Context): FieldFault[] {
  const isLost = parentId !== undefined && parentId !== null && !db.categories.get(parentId)
  return [...(isLost ? [{ pointer: '/parent_id', code: 'invalid' as const }] : []), ...definitionFaults(definitions)]
}

// Slugs are unique in the whole tree, because `category=coffee` has to mean one category.
const isTaken = (slug: string, { db }: Context) => db.categories.count('slug', slug) > 0

const slugTaken = (slug: string, context: Context) =>
  problem('slug_taken', { slug, suggestion: freeSlug(slug, (candidate) => isTaken(candidate, context)) })

/** The level that a child of a category stands on; the top is level 1. */
function levelBelow(parentId: string | null, context: Context): number {
  const parent = parentId === null ? undefined : context.db.categories.get(parentId)
  return parent ? ancestors(parent, context).length + 2 : 1
}

/** How many levels there are below a category. */
const levelsUnder = (category: CategoryRow, context: Context): number =>
  Math.max(0, ...context.db.categories.where('parent', category.id).map((child) => 1 + levelsUnder(child, context)))

function nextPosition({ db }: Context): number {
  const order = db.categories.ordered('position')
  return order.size === 0 ? 0 : order.at(order.size - 1).position + 1
}

// Drafts count too, and the index of categories holds only what is public.
const productsUnder = (categoryId: string, { db }: Context) =>
  Array.from(db.products.all()).filter(({ summary }) => summary.category_path.includes(categoryId))
