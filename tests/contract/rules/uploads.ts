import { expect } from 'vitest'
import { contentDigest } from '#mock/kernel/content-digest.ts'
import { rule } from '#mock/kernel/rule.ts'
import { rules } from '#mock/rules.ts'
import { productId, type TestApi } from '#mock/testing.ts'
import type { RuleCase } from './cases.ts'

/** A picture of one pixel. */
export const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC'),
  (letter) => letter.charCodeAt(0),
)
export const text = (content: string) => new TextEncoder().encode(content)

/** Announces a file and sends it, as whatever it is said to be. */
export async function upload(api: TestApi, bytes: Uint8Array, { as = 'wanjiru' as const, filename = 'a.png' } = {}) {
  const { body } = await api.call('POST /v1/uploads', {
    as,
    body: { filename, content_type: 'image/png', size: bytes.length, digest: contentDigest(bytes) },
  })
  const sent = await api.call(`PUT ${body.upload_url}`, { as, headers: { 'Content-Type': 'image/png' }, body: bytes })
  return { id: body.id as string, sent }
}

/** What becomes of an upload when somebody wants to use it. */
export const attach = (api: TestApi, uploadId: string) =>
  api.call(`POST /v1/products/${productId('nyeri-aa')}/images`, { as: 'wanjiru', body: { upload_id: uploadId, alt: 'A cup of coffee' } })

export const uploadsCases: RuleCase[] = [
  {
    id: 'BR-38',
    says: 'the first bytes decide what a file is, whatever it is called',
    async shows(api) {
      const { sent } = await upload(api, text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), { filename: '../../a.png' })
      expect(sent.body).toMatchObject({ status: 415, code: 'unsupported_media_type', accepted: ['image/png'] })
    },
    without: { fileType: rule(['BR-38'], () => 'image/png') },
  },
  {
    id: 'BR-38',
    says: 'a file with a second one behind it, a huge one, and a broken one are rejected',
    async shows(api) {
      const huge = pixel.slice()
      huge.set([0, 1, 0, 0, 0, 1, 0, 0], 16)
      const archive = text('PK\u0003\u0004')
      const hidden = [...pixel.slice(0, 33), 0, 0, 0, archive.length, ...text('ziPp'), ...archive, 0, 0, 0, 0, ...pixel.slice(33)]
      const undrawn = [...pixel.slice(0, 33), ...pixel.slice(-12)]
      const files = [[...pixel, ...text('<script>alert(1)</script>')], huge, pixel.slice(0, 40), hidden, undrawn]
      const reasons = []
      for (const bytes of files) {
        const { id, sent } = await upload(api, Uint8Array.from(bytes))
        expect(sent.status).toBe(204)
        await api.advance('PT3S')
        reasons.push((await attach(api, id)).body)
      }
      expect(reasons).toMatchObject([
        { code: 'upload_not_ready', upload_status: 'rejected', reason: 'has_a_second_file' },
        { upload_status: 'rejected', reason: 'too_many_pixels' },
        { upload_status: 'rejected', reason: 'broken' },
        { upload_status: 'rejected', reason: 'has_a_second_file' },
        { upload_status: 'rejected', reason: 'broken' },
      ])
    },
    without: { rejection: rule(['BR-38'], (inspection) => (inspection.is_whole ? null : rules.rejection(inspection))) },
  },
]
