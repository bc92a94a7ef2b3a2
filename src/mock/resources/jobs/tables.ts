import type { Schema } from '#contract/operation.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

/** A piece of work that goes on after the answer. */
export interface JobRow {
  id: string
  type: Schema<'JobType'>
  queue: Schema<'JobQueueName'>
  owner_id: string | null
  /** What to do. Two jobs with one key are one job (BR-37). */
  parameters: object
  key: string
  status: Schema<'JobStatus'>
  progress: number
  attempts: number
  attempt_started_at: Instant | null
  next_attempt_at: Instant | null
  cancel_requested_at: Instant | null
  result: Schema<'JobResult'> | null
  error: Schema<'JobError'> | null
  started_at: Instant | null
  finished_at: Instant | null
  version: number
  created_at: Instant
  updated_at: Instant
}

type JobIndex = 'key' | 'owner' | 'state'

declare module '#mock/kernel/database.ts' {
  interface Tables {
    jobs: Table<JobRow, JobIndex>
  }
}

export const jobs: TableDefinition<JobRow, JobIndex> = {
  indexes: { key: (row) => row.key, owner: (row) => row.owner_id, state: (row) => `${row.queue} ${row.status}` },
}
