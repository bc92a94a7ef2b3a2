import type { RowOf } from '#mock/kernel/database.ts'
import { imageWork } from './image-work.ts'
import type { JobWork } from './job-work.ts'
import { reportWork } from './report-work.ts'

/** The work of every type of job. */
export const jobTypes: Record<RowOf<'jobs'>['type'], JobWork> = { report: reportWork, image: imageWork }
