import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import { phrase } from '#mock/kernel/problem.ts'
import { say } from '#mock/kernel/words.ts'
import { presentCart } from './present.ts'
import type { CartRow } from './tables.ts'

type Problem = Schema<'CheckoutProblem'>
type Fix = Schema<'SuggestedFix'>

/** Everything that a checkout of the cart would stumble over at this moment, each with a proposal. Nothing is changed or held. */
export function validation(cart: CartRow, context: Context): Schema<'CartValidation'> {
  const { items, problems } = presentCart(cart, context)
  const found: Problem[] = [
    ...problems.map((problem) => ({ ...problem, fix: fixOf(problem, items) })),
    ...(items.length > 0 ? [] : [about('cart_empty', say(phrase('cart_nothing'), context.request?.language), 'add_item')]),
    ...buyerProblems(cart, context),
  ]
  return { cart_id: cart.id, cart_version: cart.version, is_ready: found.length === 0, problems: found }
}

function fixOf({ code, item_id }: Schema<'CartProblem'>, items: Schema<'CartItem'>[]): Fix {
  const item = items.find(({ id }) => id === item_id)
  if (code === 'delivery_missing') return fix('set_delivery')
  if (code === 'price_changed') return { ...fix('accept_price'), price: item?.unit_price ?? null }
  const available = code === 'insufficient_stock' ? (item?.availability.available ?? 0) : 0
  return available > 0 ? { ...fix('set_quantity'), quantity: available } : fix('remove_item')
}

/** Who buys must be known and reachable (BR-21). A guest logs in first. */
function buyerProblems(cart: CartRow, { db, rules, request }: Context): Problem[] {
  const buyer = cart.owner_id === null ? undefined : db.users.get(cart.owner_id)
  if (!buyer) return [about('login_required', say(phrase('cart_login'), request?.language), 'log_in')]
  const { email } = rules.missingForCheckout(buyer, cart)
  return email ? [about('email_not_verified', say(phrase('cart_email'), request?.language), 'verify_email')] : []
}

const fix = (action: Fix['action']): Fix => ({ action, quantity: null, price: null })
const about = (code: Problem['code'], detail: string, action: Fix['action']): Problem => ({ code, item_id: null, detail, fix: fix(action) })
