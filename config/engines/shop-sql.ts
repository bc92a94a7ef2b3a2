import { personas } from '../../src/contract/generated/personas.ts'
import { epoch, seedId } from '../../src/mock/kernel/ids.ts'
import { after } from '../../src/mock/kernel/time.ts'
import { rules } from '../../src/mock/rules.ts'
import { scenarios } from '../../src/mock/scenarios.ts'
import { createState } from '../../src/mock/state.ts'

const schema = `
create table vendors (id text primary key, name text not null, city text not null, country text not null);
create table categories (id text primary key, slug text not null unique, name text not null, parent_id text references categories);
create table customers (id text primary key, name text not null, email text not null unique, joined_at timestamptz not null);
create table products (
  id text primary key, vendor_id text not null references vendors, category_id text not null references categories, title text not null,
  slug text not null unique, description text not null, attributes jsonb not null, rating numeric(2, 1), review_count integer not null,
  created_at timestamptz not null
);
create table variants (
  id text primary key, product_id text not null references products, sku text not null unique, options jsonb not null,
  price_cents integer not null check (price_cents > 0), on_hand integer not null check (on_hand >= 0)
);
create table orders (
  id text primary key, number text not null unique, customer_id text not null references customers, status text not null,
  placed_at timestamptz not null, total_cents integer not null
);
create table order_lines (
  order_id text not null references orders, line integer not null, variant_id text not null references variants,
  quantity integer not null check (quantity > 0), unit_price_cents integer not null, primary key (order_id, line)
);`

type Value = string | number | null | object

/**
 * The shop as SQL: its vendors, categories, well-known customers, products and variants with the ids and texts of the sandbox, prices in cents of a
 * Kenyan shilling; and 600 orders of the half year before the epoch, which the sandbox does not have, made from these rows.
 */
export function shopSql(): string {
  const { db } = createState(
    { scenario: 'default', seed: 1, resetAt: epoch, pinnedAt: epoch },
    { rules, scenarios, wallClock: () => Date.parse(epoch) },
  )
  const wellKnown = new Set(Object.keys(personas.people).map((key) => seedId('usr', key)))
  const customers = [...db.users.all()].filter(({ id, role }) => role === 'customer' && wellKnown.has(id))
  const variants = [...db.variants.all()]
    .filter(({ status }) => status === 'active')
    .map((variant) => ({ ...variant, price: variant.prices.find(({ currency }) => currency === 'KES')!.amount }))
  const { orders, lines } = orderHistory(
    customers.map(({ id }) => id),
    variants,
  )
  return [
    schema,
    insert(
      'vendors',
      [...db.vendors.all()].map(({ id, name, city, country }) => [id, name, city, country]),
    ),
    insert(
      'categories',
      [...db.categories.all()].map(({ id, slug, name, parent_id }) => [id, slug, name, parent_id]),
    ),
    insert(
      'customers',
      customers.map(({ id, name, email, created_at }) => [id, name, email, created_at]),
    ),
    insert(
      'products',
      [...db.products.all()].map((row) => [
        row.id,
        row.vendor_id,
        row.category_ids[0]!,
        row.title,
        row.slug,
        row.description,
        row.attributes,
        row.rating.average,
        row.rating.count,
        row.created_at,
      ]),
    ),
    insert(
      'variants',
      variants.map(({ id, product_id, sku, option_values, price, on_hand }) => [id, product_id, sku, option_values, price, on_hand]),
    ),
    insert('orders', orders),
    insert('order_lines', lines),
  ].join('\n')
}

const insert = (table: string, rows: Value[][]): string =>
  `insert into ${table} values\n${rows.map((row) => `(${row.map(literal).join(', ')})`).join(',\n')};`

function literal(value: Value): string {
  if (value === null || typeof value === 'number') return String(value ?? 'null')
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `'${text.replaceAll("'", "''")}'`
}

const orderCount = 600
const days = 180

/** Orders that are the same in every build. Some customers buy more than others, and more is sold as time goes on. */
function orderHistory(customers: string[], variants: { id: string; price: number }[]): { orders: Value[][]; lines: Value[][] } {
  const random = createRandom(15)
  const pick = (count: number) => Math.floor(random() * count)
  const orders: Value[][] = []
  const lines: Value[][] = []
  for (let index = 0; index < orderCount; index++) {
    const id = seedId('ord', String(index + 1).padStart(5, '0'))
    // The square root puts more of them near the end.
    const minutesAgo = Math.round((1 - Math.sqrt((index + 0.5) / orderCount)) * days * 24 * 60) + 30
    let total = 0
    for (let line = 1; line <= 1 + pick(4); line++) {
      const variant = variants[pick(variants.length)]!
      const quantity = 1 + pick(3)
      total += variant.price * quantity
      lines.push([id, line, variant.id, quantity, variant.price])
    }
    const customer = customers[Math.floor(random() ** 1.7 * customers.length)]!
    const placedAt = after(epoch, { minutes: -minutesAgo })
    orders.push([
      id,
      `NX-${placedAt.slice(0, 4)}-${String(index + 1).padStart(6, '0')}`,
      customer,
      statusAfter(minutesAgo / 1440, random()),
      placedAt,
      total,
    ])
  }
  return { orders, lines }
}

function statusAfter(daysAgo: number, chance: number): string {
  if (chance < 0.08) return 'cancelled'
  if (daysAgo < 0.5) return 'pending_payment'
  if (daysAgo < 2) return 'paid'
  if (daysAgo < 5) return 'shipped'
  return chance < 0.11 ? 'refunded' : 'delivered'
}

/** Mulberry32: small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
