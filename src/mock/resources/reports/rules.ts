import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { after, type Instant, milliseconds } from '#mock/kernel/time.ts'
import type { ReportRow, ReportWish } from './tables.ts'

/** How many reports of one owner may be unfinished at the same time. */
export const unfinishedLimit = 3
export const periodLimit = 366
export const keptDays = 7

/** What of an order, or of the catalogue, a reader may see: a vendor what is theirs, everybody else here (`null`) everything. */
const inSight = rule(['BR-36'], <Item extends { vendor_id: string }>(items: Item[], vendorId: string | null): Item[] =>
  vendorId === null ? items : items.filter(({ vendor_id }) => vendor_id === vendorId),
)

interface Reader {
  id: string
  role: string
  vendor_id: string | null
}

/** Whose goods somebody's reports hold: everybody's (`null`), or a shop's. A vendor who runs no shop sees nothing, not everything. */
export const scopeOf = ({ role, vendor_id }: Omit<Reader, 'id'>): string | null => (role === 'admin' ? null : (vendor_id ?? ''))

/** Whether somebody may read a report: whose role has changed may not read what they could not ask for any more. */
const mayReadReport = rule(
  ['BR-36'],
  (reader: Reader, { owner_id, vendor_id }: Pick<ReportRow, 'owner_id' | 'vendor_id'>): boolean =>
    reader.role === 'admin' || (owner_id === reader.id && vendor_id === scopeOf(reader)),
)

/** Whether the work of a report is done, so that a worker that comes a second time leaves it as it is. */
const isMade = rule(['BR-37'], ({ ready_at }: Pick<ReportRow, 'ready_at'>): boolean => ready_at !== null)

/** Whether a period has an order and a bearable length. The contract has checked that its days exist. */
export function isPeriod({ from, to }: ReportWish['period']): boolean {
  const [first, last] = [milliseconds(`${from}T00:00:00Z`), milliseconds(`${to}T00:00:00Z`)]
  return first <= last && last < milliseconds(after(`${from}T00:00:00Z`, { days: periodLimit }))
}

/** The days up to and including today, so many of them. */
export const lastDays = (now: Instant, days: number): ReportWish['period'] => ({
  from: after(now, { days: 1 - days }).slice(0, 10),
  to: now.slice(0, 10),
})

/** What a request means once its gaps are filled. */
export const wishOf = (body: Schema<'CreateReportRequest'>, now: Instant): ReportWish => ({
  type: body.type,
  period: body.period ?? lastDays(now, 30),
  currency: body.currency ?? 'KES',
  format: body.format ?? 'csv',
  stock_at_most: body.stock_at_most ?? null,
})

export const reportRules = { inSight, mayReadReport, isMade }

type ReportRules = typeof reportRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends ReportRules {}
}
