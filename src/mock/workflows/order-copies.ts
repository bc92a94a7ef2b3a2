import type { RowOf, Tables } from '#mock/kernel/database.ts'
import type { SeedContext } from '#mock/kernel/seed.ts'
import { type Instant, instant, milliseconds } from '#mock/kernel/time.ts'
import { historyTables } from './history.ts'

/** What differs from one copy of an order to the next. */
interface Copy {
  /** Five letters, for ids. */
  code: string
  number: string
  /** How many hours earlier than the original everything happened. */
  earlier: number
  customer: Pick<RowOf<'users'>, 'id' | 'name'>
}

/** A row that is ready to be copied: what stays is shared by all copies, and only what differs is made anew. */
type Stencil<Value> = (copy: Copy) => Value

type Table = (typeof historyTables)[number]

const over: RowOf<'orders'>['status'][] = ['completed', 'cancelled', 'expired', 'refunded']

/**
 * Fills the past with copies of orders that are over, so that there are many in no time. Each has rows and ids of its own; what never
 * changes, such as addresses and totals, they share.
 */
export function copyOrders(count: number, customers: readonly RowOf<'users'>[], seed: SeedContext): void {
  const { db, nextOrderNumber } = seed
  const stencils = [...db.orders.all()].filter(({ status }) => over.includes(status)).map((order) => stencilOf(order, db))
  const spread = 365 * 24
  const made = new Map<Table, { id: string }[]>(historyTables.map((table) => [table, []]))
  for (let index = 0; index < count; index++) {
    const { placedAt, rows } = stencils[index % stencils.length]!
    // The oldest first, so that numbers grow with time.
    const earlier = Math.floor((spread * (count - index)) / count)
    const copy: Copy = {
      code: index
        .toString(32)
        .toUpperCase()
        .padStart(5, '0')
        .replace(/[IOLU]/g, (letter) => lookAlikes[letter]!),
      number: `NX-${hoursBefore(placedAt, earlier).slice(0, 4)}-${String(nextOrderNumber()).padStart(6, '0')}`,
      earlier,
      customer: customers[(index * 7919) % customers.length]!,
    }
    for (const [table, stencil] of rows) made.get(table)!.push(stencil(copy))
  }
  for (const [table, rows] of made) putAll(db, table, rows)
}

// Base 32 of JavaScript goes to V; Crockford's leaves out four letters of these and goes to Z.
const lookAlikes: Record<string, string> = { I: 'W', L: 'X', O: 'Y', U: 'Z' }

const hourOf = (at: Instant) => Math.floor(milliseconds(at) / 3_600_000)
const hoursBefore = (at: Instant, hours: number): Instant => hourText(hourOf(at) - hours) + at.slice(13)

const hourTexts = new Map<number, string>()
/** Date and hour, such as `2026-01-15T09`. There are a hundred times as many instants as hours in a year of orders. */
function hourText(hour: number): string {
  const known = hourTexts.get(hour)
  if (known) return known
  const text = instant(hour * 3_600_000).slice(0, 13)
  hourTexts.set(hour, text)
  return text
}

function stencilOf(order: RowOf<'orders'>, db: Tables): { placedAt: Instant; rows: [Table, Stencil<{ id: string }>][] } {
  const payments = db.payments.where('order', order.id)
  const ofPayments = <Row>(find: (paymentId: string) => Row[]) => payments.flatMap(({ id }) => find(id))
  const found: Record<Table, { id: string }[]> = {
    carts: [db.carts.get(order.cart_id)!],
    orders: [order],
    order_events: db.order_events.where('order', order.id),
    reservations: db.reservations.where('order', order.id),
    shipments: db.shipments.where('order', order.id),
    payments,
    captures: ofPayments((id) => db.captures.where('payment', id)),
    refunds: ofPayments((id) => db.refunds.where('payment', id)),
    provider_events: ofPayments((id) => db.provider_events.where('payment', id)),
  }
  // The letters that every id of this order's rows has behind its time.
  const key = order.id.slice(14).replace(/0+$/, '')
  const person = { id: order.customer_id, name: db.users.get(order.customer_id)!.name }
  const rows = historyTables.flatMap((table) =>
    found[table].map((row) => [table, asStencil(row, { key, person, number: order.number })] as const),
  )
  return { placedAt: order.placed_at, rows: rows.map(([table, stencil]) => [table, stencil]) }
}

interface Marks {
  key: string
  number: string
  person: Copy['customer']
}

const asStencil = <Row extends { id: string }>(row: Row, marks: Marks): Stencil<Row> => {
  const stencil = differing(row, marks)
  if (!stencil) throw new Error(`Failed to copy ${row.id}: nothing in it says which order it belongs to.`)
  // Only values are replaced, and by values of the same kind.
  return stencil as Stencil<Row>
}

/** How to make a value for each copy, or `undefined` when all copies have the same. */
function differing(value: unknown, marks: Marks): Stencil<unknown> | undefined {
  if (typeof value === 'string') return differingText(value, marks)
  if (value === null || typeof value !== 'object') return undefined
  const members = Object.entries(value).flatMap(([name, child]) => {
    const stencil = differing(child, marks)
    return stencil ? [[name, stencil] as const] : []
  })
  if (members.length === 0) return undefined
  const isList = Array.isArray(value)
  return (copy) => {
    // A list is an object whose members have numbers.
    const made = (isList ? [...value] : { ...value }) as Record<string, unknown>
    for (const [name, stencil] of members) made[name] = stencil(copy)
    return made
  }
}

function differingText(text: string, { key, number, person }: Marks): Stencil<string> | undefined {
  if (text === person.id) return ({ customer }) => customer.id
  if (text === person.name) return ({ customer }) => customer.name
  if (text === number) return (copy) => copy.number
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) {
    const hour = hourOf(text)
    const rest = text.slice(13)
    return ({ earlier }) => hourText(hour - earlier) + rest
  }
  if (text.startsWith('prv-')) return ({ code }) => `prv-${code.toLowerCase()}${text.slice(4 + code.length)}`
  if (!text.includes(key)) return undefined
  // Ids of seeds are filled up with zeros, so there is room for five letters more.
  const parts = text.split(' ').map((part) => {
    const at = part.indexOf(key)
    return at < 0 ? { head: part, tail: '' } : { head: part.slice(0, at), tail: part.slice(at, -5) }
  })
  return ({ code }) => parts.map(({ head, tail }) => (tail ? head + code + tail : head)).join(' ')
}

// Each table gets back what came out of it.
const putAll = (db: Tables, table: Table, rows: { id: string }[]) =>
  (db[table] as unknown as { putAll: (rows: { id: string }[]) => void }).putAll(rows)
