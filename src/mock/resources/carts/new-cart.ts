import type { Schema } from '#contract/operation.ts'
import { base64url } from '#mock/kernel/base64url.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Currency } from '#mock/kernel/money.ts'
import { presentCart } from './present.ts'
import { openCart } from './rules.ts'

/** Opens a cart for its owner, or for a guest: who has no account gets a token, this one time. */
export function newCart(owner: string | null, currency: Currency, context: Context): Schema<'NewCart'> {
  const token = owner ? null : base64url(context.random.bytes(16))
  const cart = openCart({ owner, tokenHash: token && context.tokens.fingerprint(token), currency }, context)
  return { ...presentCart(cart, context), ...(token && { cart_token: token }) }
}
