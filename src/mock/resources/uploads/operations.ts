import type { Schema } from '#contract/operation.ts'
import { contentDigest } from '#mock/kernel/content-digest.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { created, noContent } from '#mock/kernel/reply.ts'
import { after } from '#mock/kernel/time.ts'
import { type ImageType, imageTypes, inspect } from './inspect.ts'
import { mostBytes } from './rules.ts'
import type { UploadRow } from './tables.ts'

const lifetime = { minutes: 15 }
const pause = { seconds: 1 }

export const uploads = {
  createUpload({ body }, { db, actor, id, now }) {
    if (actor.kind !== 'user') return problem('unauthenticated')
    const { filename, content_type: type, size, digest } = body
    if (!isImage(type)) return notAccepted([...imageTypes])
    if (size > mostBytes) return problem('payload_too_large', { limit_bytes: mostBytes })
    const upload = db.uploads.put({
      id: id('upl'),
      owner_id: actor.id,
      filename,
      content_type: type,
      size,
      digest,
      status: 'pending',
      inspection: null,
      reason: null,
      expires_at: after(now, lifetime),
      created_at: now,
      updated_at: now,
    })
    const url = `/v1/uploads/${upload.id}/content`
    return created({ ...presentUpload(upload), upload_url: url }, url)
  },

  putUploadContent: {
    find: ({ path }, { db, actor }) => {
      const upload = db.uploads.get(path.upload_id)
      return upload && actor.kind === 'user' && upload.owner_id === actor.id ? upload : undefined
    },
    run({ found: upload, body }, { db, now, rules, schedule }: Context) {
      if (upload.status !== 'pending') return problem('upload_complete')
      if (upload.expires_at <= now) return problem('upload_expired')
      const type = rules.fileType(body)
      if (type !== upload.content_type) return notAccepted([upload.content_type])
      if (body.length !== upload.size || contentDigest(body) !== upload.digest)
        return problem('digest_mismatch', { expected: upload.digest })
      db.uploads.put({ ...upload, status: 'complete', inspection: inspect(body, type), updated_at: now })
      schedule(after(now, pause), 'upload.scan', upload.id)
      return noContent()
    },
  },
} satisfies Handlers<'Uploads', { putUploadContent: UploadRow }>

const isImage = (type: string): type is ImageType => (imageTypes as readonly string[]).includes(type)

const notAccepted = (accepted: string[]) => problem('unsupported_media_type', { accepted }, { words: { accepted: accepted.join(', ') } })

function presentUpload({ id, filename, content_type, size, digest, status, expires_at, created_at, updated_at }: UploadRow) {
  return { id, filename, content_type, size, digest, status, expires_at, created_at, updated_at } satisfies Omit<
    Schema<'Upload'>,
    'upload_url'
  >
}
