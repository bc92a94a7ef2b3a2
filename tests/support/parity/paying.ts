import type { Schema } from '#contract/operation.ts'
import { productId, type TestApi } from '#mock/testing.ts'
import { money, mutation, payment, paymentFields, placedOrder, type Scenario, scenario } from './scenario.ts'

const key = 'one-payment'
const once = { headers: { 'Idempotency-Key': key } }
type Order = Schema<'Order'>

/** A payment of the whole order, in the words of both doors. */
const paying = (method: Schema<'PaymentMethodName'>, field: string, token: string) => ({
  as: 'amina' as const,
  given: placedOrder,
  rest: ({ id, totals }: Order): [string, object] => [
    'POST /v1/payments',
    { ...once, body: { order_id: id, amount: totals.total, method, token } },
  ],
  graph: ({ id, totals }: Order) => mutation('pay', { orderId: id, amount: totals.total, payment: { [field]: token } }, paymentFields, key),
})

const confirming = (code: string) => ({
  as: 'amina' as const,
  given: (api: TestApi) => payment(api, 'tok_challenge'),
  rest: ({ payment: { id, next_action } }: Paid): [string, object] => [
    `POST /v1/payments/${id}/confirmation`,
    { body: { challenge_id: next_action!.challenge_id, code } },
  ],
  graph: ({ payment: { id, next_action } }: Paid) =>
    mutation('confirmPayment', { paymentId: id, challengeId: next_action!.challenge_id, code }, paymentFields),
})
type Paid = Awaited<ReturnType<typeof payment>>

const refunding = (amount?: Schema<'Money'>) => ({
  given: (api: TestApi) => payment(api),
  rest: ({ payment: { id } }: Paid): [string, object] => [
    `POST /v1/payments/${id}/refunds`,
    { ...once, body: { reason: 'damaged', note: 'One bag was torn.', ...(amount && { amount }) } },
  ],
  graph: ({ payment: { id } }: Paid) =>
    mutation(
      'refund',
      { paymentId: id, reason: 'DAMAGED', note: 'One bag was torn.', amount },
      `refund { id paymentId orderId amount ${money} reason note restock status lines { lineId quantity } }`,
      key,
    ),
})

const reviewing = (slug: string, rating = 4) => {
  const words = { rating, title: 'Bright and fresh', body: 'The beans came two days after they were roasted.' }
  return {
    rest: (): [string, object] => [`POST /v1/products/${productId(slug)}/reviews`, { body: words }],
    graph: () =>
      mutation('createReview', { productId: productId(slug), ...words }, 'review { id rating title status verifiedPurchase createdAt }'),
  }
}

export const settling: Scenario[] = [
  scenario({ says: 'a payment by card', ...paying('card', 'card', 'tok_ok') }),
  scenario({ says: 'a payment by mobile money', ...paying('mobile_money', 'mobileMoney', 'tok_prompt_ok') }),
  scenario({ says: 'a card that asks for a code', ...paying('card', 'card', 'tok_challenge') }),
  scenario({ says: 'a card that is declined', ...paying('card', 'card', 'tok_declined'), code: 'payment_declined' }),
  scenario({ says: 'the number of a card', ...paying('card', 'card', '4242424242424242'), code: 'raw_card_data_refused' }),
  scenario({ says: 'a token that is none', ...paying('card', 'card', 'tok_of_mine'), code: 'validation_failed' }),
  scenario({
    says: 'another amount',
    ...paying('card', 'card', 'tok_ok'),
    rest: ({ id }: Order) => [
      'POST /v1/payments',
      { ...once, body: { order_id: id, amount: { amount: 1, currency: 'KES' }, method: 'card', token: 'tok_ok' } },
    ],
    graph: ({ id }: Order) =>
      mutation('pay', { orderId: id, amount: { amount: 1, currency: 'KES' }, payment: { card: 'tok_ok' } }, paymentFields, key),
    code: 'amount_mismatch',
  }),
  scenario({ says: 'the right code', ...confirming('123456') }),
  scenario({ says: 'a wrong code, whose count stays', ...confirming('654321'), code: 'authentication_failed' }),
  scenario({ says: 'a refund', as: 'selam', ...refunding() }),
  scenario({ says: 'a refund by a customer', as: 'amina', ...refunding(), code: 'forbidden' }),
  scenario({
    says: 'a refund of more than was paid',
    as: 'selam',
    ...refunding({ amount: 99_999_999, currency: 'KES' }),
    code: 'refund_exceeds_captured',
  }),
  scenario({ says: 'a review', as: 'amina', ...reviewing('nyeri-aa') }),
  scenario({ says: 'a review with six stars', as: 'amina', ...reviewing('nyeri-aa', 6), code: 'validation_failed' }),
  scenario({ says: 'a review of what was not bought', as: 'naledi', ...reviewing('nyeri-aa'), code: 'purchase_required' }),
]
