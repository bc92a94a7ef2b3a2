import type { Context } from '#mock/kernel/context.ts'
import { after } from '#mock/kernel/time.ts'

declare module '#mock/kernel/context.ts' {
  interface AgendaKinds {
    'upload.scan': true
    'upload.judge': true
    'image.render': true
  }
}

/** What happens to a file after its bytes have come: it is scanned, judged (BR-38), and once it is attached drawn in several widths. */
export const uploadWork = {
  'upload.scan'(ref: string, { db, now, schedule }: Context) {
    const upload = db.uploads.get(ref)
    if (upload?.status !== 'complete') return
    db.uploads.put({ ...upload, status: 'scanning', updated_at: now })
    schedule(after(now, { seconds: 2 }), 'upload.judge', ref)
  },

  'upload.judge'(ref: string, { db, now, rules }: Context) {
    const upload = db.uploads.get(ref)
    if (upload?.status !== 'scanning' || !upload.inspection) return
    const reason = rules.rejection(upload.inspection)
    db.uploads.put({ ...upload, status: reason === null ? 'ready' : 'rejected', reason, updated_at: now })
  },

  'image.render'(ref: string, { db, now }: Context) {
    const [productId = '', imageId] = ref.split(' ')
    const product = db.products.get(productId)
    if (!product?.images.some(({ id }) => id === imageId)) return
    const images = product.images.map((image) => (image.id === imageId ? { ...image, status: 'ready' as const } : image))
    db.products.put({ ...product, images, version: product.version + 1, updated_at: now })
  },
}
