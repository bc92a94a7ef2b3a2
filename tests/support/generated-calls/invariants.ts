import type { Schema } from '#contract/operation.ts'
import type { RowOf, Tables } from '#mock/kernel/database.ts'
import { rules } from '#mock/rules.ts'
import { scenarios } from '#mock/scenarios.ts'
import { seeded } from '#mock/seeded.ts'
import { tables as definitions } from '#mock/tables.ts'

type Rows = { [Name in keyof Tables]: RowOf<Name>[] }

/** All rows of a shop: those of its scenario, with what a snapshot says has changed. */
export function rowsOf({ scenario, seed, reset_at, rows }: Schema<'Snapshot'>): Rows {
  const { tables } = seeded({ setUp: scenarios[scenario], rules, seed, resetAt: reset_at, freeze: true })
  const byTable = Object.fromEntries(
    Object.keys(definitions).map((name) => [name, new Map(Array.from(tables[name]!.all(), (row) => [row.id, row]))]),
  )
  for (const { table, id, row } of rows) {
    if (row) byTable[table]?.set(id, row as unknown as { id: string })
    else byTable[table]?.delete(id)
  }
  // Each name stands for the rows of the table of that name.
  return Object.fromEntries(Object.entries(byTable).map(([name, map]) => [name, [...map.values()]])) as unknown as Rows
}

const sum = <Item>(items: Item[], amountOf: (item: Item) => number) => items.reduce((total, item) => total + amountOf(item), 0)
const groups = <Item>(items: Item[], keyOf: (item: Item) => string | null): [string, Item[]][] =>
  Object.entries(
    Object.groupBy(
      items.filter((item) => keyOf(item) !== null),
      (item) => keyOf(item)!,
    ),
  ) as [string, Item[]][]
const repeated = <Item>(items: Item[], keyOf: (item: Item) => string | null) =>
  groups(items, keyOf)
    .filter(([, group]) => group.length > 1)
    .map(([key]) => key)

type Invariant = [says: string, broken: (rows: Rows) => string[]]
const openPayments = ['created', 'requires_action', 'processing', 'authorized']

/** What is true of a shop whatever was asked of it. */
const invariants: Invariant[] = [
  [
    'BR-17: nothing is held that is not there',
    ({ variants }) =>
      variants
        .filter(({ on_hand, reserved }) => reserved < 0 || reserved > on_hand)
        .map(({ sku, on_hand, reserved }) => `${sku}: ${reserved} of ${on_hand}`),
  ],
  [
    'what is held of a variant is what orders hold of it',
    ({ variants, reservations }) => {
      const held = new Map(
        groups(
          reservations.filter(({ status }) => status === 'held'),
          ({ variant_id }) => variant_id,
        ),
      )
      return variants
        .map(({ id, sku, reserved }) => ({ sku, reserved, held: sum(held.get(id) ?? [], ({ quantity }) => quantity) }))
        .filter((variant) => variant.reserved !== variant.held)
        .map(({ sku, reserved, held: by }) => `${sku}: ${reserved}, and orders hold ${by}`)
    },
  ],
  [
    'BR-20: totals are the sums of their lines',
    ({ orders }) =>
      orders
        .filter(({ lines, totals: { subtotal, tax, shipping, total } }) => {
          const [lineSum, taxSum] = [sum(lines, (line) => line.line_total.amount), sum(lines, (line) => line.tax.amount)]
          return subtotal.amount !== lineSum || tax.amount !== taxSum || total.amount !== lineSum + taxSum + shipping.amount
        })
        .map(({ number }) => number),
  ],
  [
    'BR-22: an order has one open payment at most',
    ({ payments }) =>
      repeated(
        payments.filter(({ status }) => openPayments.includes(status)),
        ({ order_id }) => order_id,
      ),
  ],
  [
    'BR-26: nobody takes more than was authorised, or gives more back than was taken',
    ({ payments, captures, refunds }) =>
      payments
        .filter(({ id, amount, captured, refunded }) => {
          const taken = sum(
            captures.filter(({ payment_id }) => payment_id === id),
            (capture) => capture.amount.amount,
          )
          const given = sum(
            refunds.filter(({ payment_id, status }) => payment_id === id && status !== 'failed'),
            (refund) => refund.amount.amount,
          )
          return taken !== captured || captured > amount.amount || given > captured || refunded > given
        })
        .map(({ id }) => id),
  ],
  [
    'BR-11: a person has one active cart',
    ({ carts }) =>
      repeated(
        carts.filter(({ status }) => status === 'active'),
        ({ owner_id }) => owner_id,
      ),
  ],
  [
    'BR-31: a person reviews a product once',
    ({ reviews }) => repeated(reviews, ({ author_id, product_id }) => `${author_id} ${product_id}`),
  ],
  ['BR-33: no message is sent twice', ({ outbox }) => repeated(outbox, ({ dedupe_key, channel }) => `${channel} ${dedupe_key}`)],
  ['BR-37: no job is made twice', ({ jobs }) => repeated(jobs, ({ key }) => key)],
  [
    'BR-06: somebody can administer the shop',
    ({ users }) => (users.some(({ role, status }) => role === 'admin' && status === 'active') ? [] : ['nobody']),
  ],
  ['an address has one account', ({ users }) => repeated(users, ({ email }) => email.toLowerCase())],
  ['a SKU names one variant', ({ variants }) => repeated(variants, ({ sku }) => sku)],
  [
    'the past of an order has no gaps',
    ({ order_events: events }) =>
      groups(events, ({ order_id }) => order_id)
        .filter(([, group]) =>
          group
            .map(({ sequence }) => sequence)
            .sort((a, b) => a - b)
            .some((sequence, at) => sequence !== at + 1),
        )
        .map(([id]) => id),
  ],
]

/** What is not true of a shop, and should be. */
export function brokenInvariants(snapshot: Schema<'Snapshot'>): string[] {
  const rows = rowsOf(snapshot)
  return invariants.flatMap(([says, broken]) =>
    broken(rows)
      .slice(0, 3)
      .map((what) => `${says}: ${what}`),
  )
}
