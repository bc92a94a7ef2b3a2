import { nextStates } from '#contract/machines.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import type { Money } from '#mock/kernel/money.ts'
import { rule } from '#mock/kernel/rule.ts'
import { after, type Instant } from '#mock/kernel/time.ts'
import type { OrderRow, ShipmentRow } from './tables.ts'

/** A line of a cart as checkout sees it. */
export interface WantedLine {
  item_id: string
  variant_id: string
  sku: string
  quantity: number
  available: number
}

/** Every line that cannot be fulfilled. Checkout goes on only when there is none. */
const shortages = rule(['BR-14', 'BR-17'], (lines: WantedLine[]) =>
  lines
    .filter(({ quantity, available }) => quantity > available)
    .map(({ item_id, variant_id, sku, quantity, available }) => ({ item_id, variant_id, sku, requested: quantity, available })),
)

/** Every line whose price is not the one that was seen, unless the customer accepts that. */
const changedPrices = rule(['BR-15'], (lines: { item_id: string; seen: Money; live: Money; differs: boolean }[], isAccepted: boolean) =>
  isAccepted ? [] : lines.filter(({ differs }) => differs).map(({ item_id, seen, live }) => ({ item_id, old: seen, new: live })),
)

/** Whether the customer saw the cart as it is. */
const isSeenVersion = rule(['BR-16'], (cart: Pick<RowOf<'carts'>, 'version'>, version: number): boolean => cart.version === version)

/** Until when stock is held. */
const heldUntil = rule(['BR-18'], (now: Instant): Instant => after(now, { minutes: 30 }))

/** What checkout still needs. An unverified address is the customer's to fix, a missing delivery the cart's. */
const missingForCheckout = rule(
  ['BR-21'],
  (customer: Pick<RowOf<'users'>, 'email_verified_at'>, cart: Pick<RowOf<'carts'>, 'delivery'>) => ({
    email: customer.email_verified_at === null,
    delivery: cart.delivery === null,
  }),
)

/** What is copied into an order, so that later changes of the catalogue do not reach it. */
const snapshot = rule(['BR-19'], <Value>(value: Value): Value => structuredClone(value))

/** The lines of an order that somebody may see: a vendor their own, everybody else who sees the order all of them. */
const visibleLines = rule(['BR-36'], <Line extends { vendor_id: string }>(lines: Line[], vendorId: string | null): Line[] =>
  vendorId === null ? lines : lines.filter(({ vendor_id }) => vendor_id === vendorId),
)

/** Units of a line that are still to be shipped. Units that were refunded before they left do not leave any more. */
export const unshipped = ({ quantity, quantity_shipped, quantity_refunded }: ShippableLine): number =>
  Math.max(0, quantity - quantity_shipped - quantity_refunded)

type ShippableLine = Pick<OrderRow['lines'][number], 'quantity' | 'quantity_shipped' | 'quantity_refunded'>

const shippable: OrderRow['status'][] = ['paid', 'partially_shipped']
const settled: OrderRow['payment_status'][] = ['authorized', 'paid', 'partially_refunded']

/** The lines of an order that can leave now: of one vendor, or with `null` of all. There are none until the order is paid. */
const shippableLines = rule(
  ['BR-29'],
  ({ status, payment_status, lines }: Pick<OrderRow, 'status' | 'payment_status' | 'lines'>, vendorId: string | null) =>
    shippable.includes(status) && settled.includes(payment_status)
      ? lines.filter((line) => unshipped(line) > 0 && (vendorId === null || line.vendor_id === vendorId))
      : [],
)

/** Whether a report is at least as new as every one before. */
const isNewest = rule(['BR-30'], (events: Pick<ShipmentRow['events'][number], 'at'>[], at: Instant): boolean =>
  events.every((event) => event.at <= at),
)

/** Where a parcel can go. A carrier may report more than one stop on the way. */
export const shipmentSteps = nextStates('Shipment')

/** Whether some parcel has neither arrived nor got lost. */
export const isOnTheWay = (shipments: Pick<ShipmentRow, 'status'>[]): boolean =>
  shipments.some(({ status }) => status !== 'delivered' && status !== 'lost')

/** How much of the goods has left. */
export function fulfilmentOf(lines: ShippableLine[]): 'unfulfilled' | 'partially_shipped' | 'shipped' {
  if (lines.every((line) => line.quantity_shipped === 0)) return 'unfulfilled'
  return lines.every((line) => unshipped(line) === 0) ? 'shipped' : 'partially_shipped'
}

const afterOrder = nextStates('Order')
export const isCancellable = ({ status }: Pick<OrderRow, 'status'>): boolean => afterOrder[status].includes('cancelled')

export const orderRules = {
  shortages,
  changedPrices,
  isSeenVersion,
  heldUntil,
  missingForCheckout,
  snapshot,
  visibleLines,
  shippableLines,
  isNewest,
}

type OrderRules = typeof orderRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends OrderRules {}
}
