import type { Schema } from '#contract/operation.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

/** What a report is to hold, with every choice made. */
export type ReportWish = Pick<Schema<'Report'>, 'type' | 'period' | 'currency' | 'format' | 'stock_at_most'>

export interface ReportRow extends ReportWish {
  id: string
  owner_id: string
  /** The shop whose goods it holds; `null` for those of everybody. */
  vendor_id: string | null
  job_id: string
  /** `null` until it is ready, and again when it has expired. */
  rows: Schema<'ReportRow'>[] | null
  row_count: number | null
  ready_at: Instant | null
  expires_at: Instant | null
  created_at: Instant
  updated_at: Instant
}

export interface ScheduleRow {
  id: string
  owner_id: string
  key: string
  cron: string
  time_zone: string
  report: Schema<'ScheduledReport'>
  enabled: boolean
  next_run_at: Instant | null
  last_run: Schema<'ScheduleRun'> | null
  created_at: Instant
  updated_at: Instant
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    reports: Table<ReportRow, 'job'>
    report_schedules: Table<ScheduleRow, 'key', 'created'>
  }
}

export const reports: TableDefinition<ReportRow, 'job'> = { indexes: { job: (row) => row.job_id } }

export const reportSchedules: TableDefinition<ScheduleRow, 'key', 'created'> = {
  indexes: { key: (row) => `${row.owner_id} ${row.key}` },
  orders: { created: (row) => row.created_at },
}
