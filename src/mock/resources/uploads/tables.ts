import type { Schema } from '#contract/operation.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'
import type { Inspection } from './inspect.ts'
import type { RejectionReason } from './rules.ts'

/** A file on its way in. The sandbox keeps what it learned from the bytes, and never the bytes: so nothing that a photo tells is left. */
export interface UploadRow {
  id: string
  owner_id: string
  filename: string
  content_type: Schema<'Upload'>['content_type']
  size: number
  digest: string
  status: Schema<'Upload'>['status']
  /** What the bytes turned out to be, once they have come. */
  inspection: Inspection | null
  /** Why it was rejected. */
  reason: RejectionReason | null
  expires_at: Instant
  created_at: Instant
  updated_at: Instant
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    uploads: Table<UploadRow>
  }
}

export const uploads: TableDefinition<UploadRow> = {}
