import type { Schema } from '#contract/operation.ts'
import type { Table, TableDefinition } from '#mock/kernel/table.ts'
import type { Instant } from '#mock/kernel/time.ts'

export interface ReviewRow {
  id: string
  product_id: string
  author_id: string
  /** The author's name when it was written. */
  author_name: string
  rating: number
  title: string
  body: string
  status: Schema<'Review'>['status']
  /** What a moderator should look at. */
  flags: Schema<'QueuedReview'>['flags']
  reason: string | null
  created_at: Instant
  updated_at: Instant
}

declare module '#mock/kernel/database.ts' {
  interface Tables {
    reviews: Table<ReviewRow, 'product' | 'author' | 'author_product' | 'status'>
  }
}

export const reviews: TableDefinition<ReviewRow, 'product' | 'author' | 'author_product' | 'status'> = {
  indexes: {
    product: (row) => row.product_id,
    author: (row) => row.author_id,
    author_product: (row) => `${row.author_id} ${row.product_id}`,
    status: (row) => row.status,
  },
}
