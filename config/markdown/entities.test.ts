import { expect, test } from 'vitest'
import { filled } from './entities.ts'

const head = 'erDiagram\n  accTitle: Parts of the shop'

test('keys, types and lines come from the contract', () => {
  const source = filled(`${head}\n  Product title status\n  Variant sku\n  Category name`)
  expect(source).toContain(`${head}\n  Product {\n    id id PK\n    id vendor_id FK\n    string title\n    string status\n  }`)
  expect(source).toContain('Product ||--o{ Variant : product_id')
  expect(source).toContain('Product }o--o{ Category : category_ids')
  expect(source).toContain('Category |o--o{ Category : parent_id')
})

test('parts that know nothing of their whole are joined by its list, and nothing is joined twice', () => {
  const source = filled(`${head}\n  Order number\n  OrderLine quantity\n  Product title\n  Variant sku`)
  expect(source.match(/Order \|\|--o\{ OrderLine : lines/g)).toHaveLength(1)
  expect(source.match(/Product .* Variant/g)).toHaveLength(1)
})

test('what the contract does not know stops the build', () => {
  expect(() => filled(`${head}\n  Basket`)).toThrow('The contract has no entity "Basket". It has')
  expect(() => filled(`${head}\n  Product colour`)).toThrow('The contract knows no "colour" of Product.')
})
