import type { Context } from '#mock/kernel/context.ts'
import { after } from '#mock/kernel/time.ts'

declare module '#mock/kernel/context.ts' {
  interface AgendaKinds {
    'upload.scan': true
    'upload.judge': true
  }
}

/** What happens to a file after its bytes have come: it is scanned, and judged (BR-38). */
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
}
