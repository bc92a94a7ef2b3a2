import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { digest } from '#mock/kernel/digest.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { accepted, noContent } from '#mock/kernel/reply.ts'
import type { ImageWish } from '#mock/workflows/image-work.ts'
import { enqueue } from '#mock/workflows/jobs.ts'
import { ownProduct } from '#mock/workflows/visibility.ts'
import { presentImage } from './present.ts'
import { saveProduct } from './save.ts'
import type { ImageEntry, ProductRow } from './tables.ts'

interface FoundImage {
  product: ProductRow
  image: ImageEntry
}
interface Found {
  attachProductImage: ProductRow
  deleteProductImage: FoundImage
}

const mostImages = 10
/** Seconds after which it is worth asking for the job: as long as it works. */
const pause = 3
const drawings = 28

/** How vendors and administrators give products their images. */
export const imageWrites = {
  attachProductImage: {
    find: ({ path }, context) => ownProduct(path.product_id, context),
    run({ found: product, body: { upload_id, alt, position = mostImages } }, context) {
      const { id, actor } = context
      const upload = ownUpload(upload_id, context)
      if (!upload) return problem('not_found')
      const { status } = upload
      if (status !== 'ready') return problem('upload_not_ready', { upload_status: status, reason: upload.reason })
      if (product.images.length >= mostImages) return problem('image_limit_reached', { limit: mostImages })
      const image: ImageEntry = {
        id: id('img'),
        alt,
        position: 0,
        file: drawingFor(product, upload, context),
        upload_id,
        status: 'pending',
      }
      const images = numbered(product.images.toSpliced(position, 0, image))
      saveProduct({ ...product, images }, context)
      const parameters: ImageWish = { product_id: product.id, image_id: image.id }
      const job = enqueue({ type: 'image', owner_id: actor.kind === 'user' ? actor.id : null, parameters }, context)
      const placed = images.find((one) => one.id === image.id) ?? image
      return accepted(presentImage(placed, context), `/v1/jobs/${job.id}`, pause)
    },
  },

  deleteProductImage: {
    find({ path }, context) {
      const product = ownProduct(path.product_id, context)
      const image = product?.images.find(({ id }) => id === path.image_id)
      return product && image ? { product, image } : undefined
    },
    run({ found: { product, image } }, context) {
      const images = numbered(product.images.filter(({ id }) => id !== image.id))
      if (product.status === 'active' && images.length === 0)
        return problem('product_not_publishable', { missing: ['image'] }, { words: { missing: 'image' } })
      saveProduct({ ...product, images }, context)
      return noContent()
    },
  },
} satisfies Pick<Handlers<'Catalog', Found>, keyof Found>

const numbered = (images: ImageEntry[]): ImageEntry[] => images.map((image, position) => ({ ...image, position }))

/** An upload that the caller may use: their own, or any for an administrator. */
function ownUpload(uploadId: string, { db, actor }: Context): RowOf<'uploads'> | undefined {
  const upload = db.uploads.get(uploadId)
  return upload && actor.kind === 'user' && (upload.owner_id === actor.id || actor.role === 'admin') ? upload : undefined
}

// The bytes are not kept, so the sandbox draws a picture in their place: of the category, and always the same for the same file.
function drawingFor({ category_ids }: ProductRow, { digest: content }: RowOf<'uploads'>, { db }: Context): string {
  const slug = db.categories.get(category_ids[0] ?? '')?.slug ?? ''
  const name = /^[a-z]+(-[a-z]+)*$/.test(slug) ? slug : 'other'
  return `${name}-${Number.parseInt(digest(content).slice(0, 8), 16) % drawings}`
}
