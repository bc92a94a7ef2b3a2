import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'

/** How one type of job is done. */
export interface JobWork {
  queue: RowOf<'jobs'>['queue']
  /** How long the work takes on the shop's clock. */
  seconds: number
  /**
   * Does the work, in the transaction in which the job ends. It may run twice for one job: what it did the first time it must find, and
   * not do again (BR-37). `refused` says why it cannot be done at all.
   */
  run: (job: RowOf<'jobs'>, context: Context) => { result: RowOf<'jobs'>['result'] } | { refused: string }
}
