import type { Schema } from '#contract/operation.ts'
import { checkOut, type Persona, pay, readyCart, type TestApi, type TestCall } from '#mock/testing.ts'

/** One wish in the words of both doors. `Given` is what was there before, made through REST for both. */
export interface Scenario<Given = never> {
  says: string
  as?: Persona
  given?: (api: TestApi) => Promise<Given>
  headers?: (given: Given) => Record<string, string>
  rest: (given: Given) => [route: string, call?: TestCall]
  graph: (given: Given) => Wish
  /** The code of the problem, when there should be one. */
  code?: string
}

export interface Wish {
  query: string
  variables?: Record<string, unknown>
}

/** The same type for scenarios that were given different things. */
export const scenario = <Given>(one: Scenario<Given>): Scenario => one as unknown as Scenario

export const ask = (field: string): Wish => ({ query: `{ answer: ${field} }` })

/** A mutation whose payload holds `selection`, such as `cart { id }`. */
export function mutation(name: string, input: object, selection: string, key?: string): Wish {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`
  const directive = key === undefined ? '' : `@idempotent(key: ${JSON.stringify(key)})`
  const query = `mutation ($input: ${type}) { answer: ${name}(input: $input) ${directive} { ${selection} userErrors { code path message } } }`
  return { query, variables: { input } }
}

export const money = '{ amount currency }'
export const cartFields = `cart { id status version etag currency expiresAt problems { code detail }
  items { id variantId sku quantity unitPrice ${money} lineTotal ${money} availability { status available } }
  delivery { method price ${money} address { recipient city country } estimate { minDays maxDays } } totals { shipping ${money} total ${money} } }`
export const orderFields = `order { id number status paymentStatus fulfilmentStatus version etag placedAt reservationExpiresAt
  lines { id sku title quantity unitPrice ${money} taxRateBps tax ${money} } totals { total ${money} } cancelled { at by reason note } }`
export const paymentFields = `payment { id orderId method status captureMode amount ${money} captured ${money} declineCode etag
  nextAction { type challengeId url code expiresAt } captures { id amount ${money} } }`

type Cart = Schema<'Cart'>
type Order = Schema<'Order'>
type Payment = Schema<'Payment'>

export const coffeeCart = (api: TestApi): Promise<Cart> => readyCart(api, 'amina', [['NYERI-AA-250G', 2]])
export const placedOrder = async (api: TestApi): Promise<Order> => (await checkOut(api, 'amina', await coffeeCart(api))).body
export async function payment(api: TestApi, token: Schema<'PaymentToken'> = 'tok_ok'): Promise<{ order: Order; payment: Payment }> {
  const order = await placedOrder(api)
  return { order, payment: (await pay(api, order, { token })).body }
}
