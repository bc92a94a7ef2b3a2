import { expect, test } from 'vitest'
import { entityMap, relationsIn } from './entity-map.ts'

const id = (prefix: string) => `${prefix}_01KF0E44M00000000000000000`

test('relations are read from ids, those in lists too; what is told of others is none', () => {
  const rows = {
    users: [{ id: id('usr') }],
    products: [{ id: id('prd') }],
    orders: [
      { id: id('ord'), customer_id: id('usr'), lines: [{ product_id: id('prd') }], tags: [id('usr')], note: 'usr_1' },
      { id: id('ord'), customer_id: id('usr'), actor: { id: id('usr') }, cart_id: id('crt'), parent_id: id('ord') },
    ],
    agenda: [{ ref: id('ord') }, { ref: id('usr') }],
  }
  expect(relationsIn(rows)).toEqual([
    { from: 'orders', to: 'users', column: 'customer_id' },
    { from: 'orders', to: 'products', column: 'product_id' },
    { from: 'orders', to: 'users', column: 'tags' },
  ])
})

test('the map has the tables of the shop, each with a place of its own', async () => {
  const { width, height, tables, lines } = await entityMap()
  const leadsTo = (name: string) => tables.find((table) => table.name === name)?.leadsTo.map(({ table }) => table)
  expect(leadsTo('payments')).toEqual(expect.arrayContaining(['orders', 'users']))
  expect(leadsTo('webhook_deliveries')).toContain('webhook_endpoints')
  expect(leadsTo('variants')).toEqual(['products'])
  for (const table of tables) {
    expect(table.x + table.width).toBeLessThanOrEqual(width)
    expect(table.y + table.height).toBeLessThanOrEqual(height)
    const isUnder = (other: typeof table) =>
      other !== table &&
      other.x < table.x + table.width &&
      table.x < other.x + other.width &&
      other.y < table.y + table.height &&
      table.y < other.y + other.height
    expect(tables.filter(isUnder)).toEqual([])
  }
  expect(lines.length).toBeGreaterThan(20)
}, 60_000)
