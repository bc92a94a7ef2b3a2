import { webhookEvents } from '#contract/generated/webhook-events.ts'
import type { OperationId } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { ShopEvent } from '#mock/kernel/event.ts'
import type { Table } from '#mock/kernel/table.ts'
import type { Audience } from '#mock/resources/webhooks/rules.ts'

export type WebhookType = keyof typeof webhookEvents
type Subject = (typeof webhookEvents)[WebhookType]['subject']
type Facts = Record<string, unknown>

/** What an event can be about: where its row is, how it is read, and whose it is. */
interface SubjectInfo {
  /** The member of the data that names it. */
  id: string
  table: string
  /** The operation that shows it, for endpoints that want it whole, and the name of its path parameter. */
  read?: [operation: string, parameter: string]
  audience: (facts: Facts, context: Context) => Partial<Audience>
}

const ofVendor = ({ vendor_id: vendor }: Facts) => ({ vendor_ids: typeof vendor === 'string' ? [vendor] : [] })
const ofProduct = ({ product_id: id }: Facts, { db }: Context) => ofVendor({ ...db.products.get(String(id)) })

const subjects: Record<Subject, SubjectInfo> = {
  order: {
    id: 'order_id',
    table: 'orders',
    read: ['getOrder', 'order_id'],
    audience: ({ order_id }, { db }) => ({ vendor_ids: db.orders.get(String(order_id))?.lines.map(({ vendor_id }) => vendor_id) ?? [] }),
  },
  // How customers pay is not the vendors' business: they hear that the order is paid.
  payment: { id: 'payment_id', table: 'payments', read: ['getPayment', 'payment_id'], audience: () => ({}) },
  refund: { id: 'refund_id', table: 'refunds', read: ['getRefund', 'refund_id'], audience: () => ({}) },
  product: { id: 'product_id', table: 'products', read: ['getProduct', 'product_id'], audience: ofVendor },
  variant: { id: 'variant_id', table: 'variants', audience: ofProduct },
  review: { id: 'review_id', table: 'reviews', audience: ofProduct },
  report: { id: 'report_id', table: 'reports', audience: ({ owner_id }) => ({ owner_id: String(owner_id) }) },
  endpoint: { id: 'endpoint_id', table: 'webhook_endpoints', audience: ({ owner_id }) => ({ owner_id: String(owner_id) }) },
}

/** An event as endpoints see it. */
export interface Publication {
  type: WebhookType
  /** The members of the contract's schema that the shop knows: from the row, and before that from what was emitted. */
  data: Facts
  audience: Audience
  /** How the whole resource is read, if it can be. */
  read: { operation: OperationId; path: Record<string, string> } | undefined
}

/**
 * What an event of the shop is to the outside; `undefined` when it is none of the contract's webhooks. Whoever emits an event has
 * written the row it is about before: the rest follows from the type.
 */
export function publicationOf(event: ShopEvent, context: Context): Publication | undefined {
  if (!Object.hasOwn(webhookEvents, event.type)) return undefined
  // Checked above.
  const type = event.type as WebhookType
  const { subject, members } = webhookEvents[type]
  const info = subjects[subject]
  const id = String(event.data[info.id] ?? event.data.id)
  // Tables of resources that this release does not have are missing.
  const tables = context.db as unknown as Record<string, Table<{ id: string }> | undefined>
  const facts: Facts = { ...tables[info.table]?.get(id), ...event.data, [info.id]: id }
  const data = Object.fromEntries(members.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])))
  const [operation, parameter] = info.read ?? []
  return {
    type,
    data,
    audience: { vendor_ids: [], owner_id: null, ...info.audience(facts, context) },
    // The name of an operation that this release may not have yet; then nothing is read.
    read: operation && parameter ? { operation: operation as OperationId, path: { [parameter]: id } } : undefined,
  }
}
