import type { JobWork } from './job-work.ts'

/** What a job of this type is asked for. */
export interface ImageWish {
  product_id: string
  image_id: string
}

/** Makes the renditions of an image. */
export const imageWork: JobWork = {
  queue: 'images',
  seconds: 3,
  run({ parameters }, { db, now }) {
    // Whoever queues a job of this type hands these over.
    const { product_id, image_id } = parameters as ImageWish
    const product = db.products.get(product_id)
    const image = product?.images.find(({ id }) => id === image_id)
    if (!product || !image) return { refused: 'The product or its image is gone.' }
    if (image.status === 'pending') {
      const images = product.images.map((one) => (one === image ? { ...one, status: 'ready' as const } : one))
      db.products.put({ ...product, images, version: product.version + 1, updated_at: now })
    }
    return { result: { image_id, url: `/v1/products/${product_id}` } }
  },
}
