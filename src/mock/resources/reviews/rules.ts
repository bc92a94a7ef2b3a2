import { nextStates } from '#contract/machines.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import { rule } from '#mock/kernel/rule.ts'
import type { ReviewRow } from './tables.ts'

type Order = Pick<RowOf<'orders'>, 'id' | 'lines'>
type Shipment = Pick<RowOf<'shipments'>, 'status' | 'lines'>

/** Whether a shipment brought the product to the customer. The rest of the order may still be on its way. */
const wasDelivered = rule(['BR-31'], (orders: Order[], shipmentsOf: (orderId: string) => Shipment[], productId: string): boolean =>
  orders.some(({ id, lines }) => {
    const wanted = new Set(lines.filter((line) => line.product_id === productId).map((line) => line.id))
    return (
      wanted.size > 0 &&
      shipmentsOf(id).some(({ status, lines: sent }) => status === 'delivered' && sent.some(({ line_id }) => wanted.has(line_id)))
    )
  }),
)

/** What approved reviews say in short: the average with one decimal, and how many there are. */
const ratingOf = rule(['BR-31'], (reviews: Pick<ReviewRow, 'status' | 'rating'>[]): RowOf<'products'>['rating'] => {
  const approved = reviews.filter(({ status }) => status === 'approved')
  const sum = approved.reduce((total, { rating }) => total + rating, 0)
  return { average: approved.length === 0 ? null : Math.round((sum * 10) / approved.length) / 10, count: approved.length }
})

/** Where a moderator can bring a review from each state. */
export const decisions: Record<ReviewRow['status'], ('approved' | 'rejected')[]> = nextStates('Review')

/** What a moderator should look at in a text. */
export function flagsOf(text: string): ReviewRow['flags'] {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const capitals = text.replace(/[^\p{Lu}]/gu, '')
  return [
    ...(/https?:\/\/|www\./i.test(text) ? ['link' as const] : []),
    ...(/\S@\S+\.\S|\+?\d[\d ]{7,}\d/.test(text) ? ['contact' as const] : []),
    ...(letters.length > 20 && capitals.length > letters.length * 0.7 ? ['shouting' as const] : []),
  ]
}

export const reviewRules = { wasDelivered, ratingOf }

type ReviewRules = typeof reviewRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends ReviewRules {}
}
