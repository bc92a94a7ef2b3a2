import { createHash } from 'node:crypto'
import { personas } from '#contract/generated/personas.ts'

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='

/** Addresses that have an account, and one that has none. */
export const emails = [...Object.keys(personas.people), 'nobody'].map((name) => `${name}@nexus.example`)

/** Around the epoch at which shops under test begin. */
export const instants = [
  '2026-01-15T09:00:00.000Z',
  '2026-01-15T08:59:59.999Z',
  '2026-01-14T23:59:59.000Z',
  '2026-01-01T00:00:00.000Z',
  '2025-02-28T12:00:00.000Z',
  '2026-02-29T12:00:00.000Z',
  '2027-01-15T09:00:00.000Z',
  '0001-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
]

export const durations = ['PT1S', 'PT10S', 'PT1M', 'PT15M', 'PT30M', 'PT1H', 'PT12H', 'P1D', 'P8D', 'P15D', 'P40D', 'P400D']

/** A small picture, and what is said of it before it is sent. */
export const picture = {
  content: `data:image/png;base64,${png}`,
  size: Buffer.from(png, 'base64').length,
  digest: `sha-256=:${createHash('sha256').update(Buffer.from(png, 'base64')).digest('base64')}:`,
}

/** Values that mean something to the shop and that nobody finds by chance, by the name of their member. */
export const meaningful: Record<string, unknown[]> = {
  code: ['123456', '000000'],
  content_type: ['image/png', 'image/png', 'image/svg+xml'],
  cron: ['0 6 * * 1', '*/20 * * * *', '* * * * *', '0 0 31 2 *'],
  currency: ['KES', 'KES', 'NGN'],
  digest: [picture.digest],
  filename: ['picture.png', '../../picture.png', 'picture.svg'],
  method: ['standard', 'card', 'card', 'mobile_money', 'cash_on_delivery', 'pickup'],
  parent_id: [null],
  quantity: [1, 1, 2, 99],
  size: [picture.size],
  token: ['tok_ok', 'tok_ok', 'tok_challenge', 'tok_timeout', 'tok_slow'],
  url: ['https://hooks.example/one', 'https://hooks.example/two', 'http://127.0.0.1/'],
}

/** What fits hardly any schema, and has broken programs before. */
export const hostileValues: unknown[] = [
  null,
  true,
  0,
  -1,
  0.1,
  1e21,
  2 ** 53,
  '',
  ' ',
  'x'.repeat(10_000),
  "' or 1=1; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'a\u0000b',
  '\ud800',
  '\u202egnp.exe',
  '4111111111111111',
  '2026-02-30',
  [],
  [[]],
  {},
  { toString: 'x', constructor: { prototype: {} } },
]
