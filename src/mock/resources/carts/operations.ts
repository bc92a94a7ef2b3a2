import type { Schema } from '#contract/operation.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { currencies, isCurrency } from '#mock/kernel/money.ts'
import { problem } from '#mock/kernel/problem.ts'
import { created, noContent, ok } from '#mock/kernel/reply.ts'
import { guestCartOf, mergeCarts } from '#mock/workflows/merge-carts.ts'
import { deliveryOptions } from './delivery.ts'
import { newCart } from './new-cart.ts'
import { presentCart } from './present.ts'
import { lineLimit, quantityLimit, successorOf } from './rules.ts'
import type { CartLine, CartRow } from './tables.ts'
import { validation } from './validate.ts'

interface FoundLine {
  cart: CartRow
  line: CartLine
}

export const carts = {
  createCart({ body }, context) {
    const { db, actor, rules } = context
    const { currency = 'KES' } = body ?? {}
    if (!isCurrency(currency)) return problem('currency_unsupported', { supported: currencies }, { words: { currency } })
    const owner = actor.kind === 'user' ? actor.id : null
    const existing = owner && rules.activeCartOf(owner, db)
    if (existing) return ok(presentCart(existing, context))
    const cart = newCart(owner, currency, context)
    return created(cart, `/v1/carts/${cart.id}`)
  },

  getCart: {
    find: ({ path }, context) => ownCart(path.cart_id, context),
    run: ({ found }, context) => ok(presentCart(found, context)),
  },

  addCartItem: {
    find: ({ path }, context) => ownCart(path.cart_id, context),
    run({ found: cart, body: { variant_id, quantity } }, context) {
      const present = cart.items.find((line) => line.variant_id === variant_id)
      if (cart.status !== 'active') return notActive(cart, context)
      const refused = refuseVariant(cart, variant_id, context)
      if (refused) return refused
      const total = quantity + (present?.quantity ?? 0)
      const fit = checkLine(cart, { id: present?.id ?? context.id('itm'), variant_id, quantity: total }, context)
      if ('problem' in fit) return fit
      if (present)
        return ok(presentCart(saveCart(cart, { items: cart.items.map((line) => (line === present ? fit : line)) }, context), context))
      if (cart.items.length >= lineLimit) return problem('cart_line_limit_reached', { limit: lineLimit })
      return created(presentCart(saveCart(cart, { items: [...cart.items, fit] }, context), context), `/v1/carts/${cart.id}/items/${fit.id}`)
    },
  },

  updateCartItem: {
    find: ownLine,
    etag: ({ cart }, context) => presentCart(cart, context).etag,
    run({ found: { cart, line }, body: { quantity } }, context) {
      if (cart.status !== 'active') return notActive(cart, context)
      const refused = refuseVariant(cart, line.variant_id, context)
      if (refused && quantity > line.quantity) return refused
      // Of what is not for sale any more there may always be less.
      const fit = refused ? { ...line, quantity } : checkLine(cart, { ...line, quantity }, context)
      if ('problem' in fit) return fit
      return ok(presentCart(saveCart(cart, { items: cart.items.map((other) => (other === line ? fit : other)) }, context), context))
    },
  },

  removeCartItem: {
    find: ownLine,
    run({ found: { cart, line } }, context) {
      if (cart.status !== 'active') return notActive(cart, context)
      saveCart(cart, { items: cart.items.filter((other) => other !== line) }, context)
      return noContent()
    },
  },

  setCartDelivery: {
    find: ({ path }, context) => ownCart(path.cart_id, context),
    run({ found: cart, body: { method, address: given, address_id } }, context) {
      if (cart.status !== 'active') return notActive(cart, context)
      const address = given ?? savedAddress(address_id, context)
      if (!address) return problem('not_found')
      const available = deliveryOptions(address.country, cart.currency).map((option) => option.method)
      if (!available.includes(method))
        return problem('delivery_unavailable', { available }, { words: { method, country: address.country } })
      return ok(presentCart(saveCart(cart, { delivery: { method, address } }, context), context))
    },
  },

  validateCart: {
    find: ({ path }, context) => ownCart(path.cart_id, context),
    run: ({ found: cart }, context) => (cart.status === 'active' ? ok(validation(cart, context)) : notActive(cart, context)),
  },

  getMyCart: {
    find: (_input, { db, actor, rules }) => (actor.kind === 'user' ? rules.activeCartOf(actor.id, db) : undefined),
    run: ({ found }, context) => ok(presentCart(found, context)),
  },

  mergeCart({ body }, context) {
    const guest = guestCartOf(body.guest_cart_token, context)
    if (!guest || context.actor.kind !== 'user') return problem('not_found')
    if (guest.status !== 'active') return notActive(guest, context)
    const { cart, lines, status } = mergeCarts(guest, context.actor.id, context)
    const present = presentCart(cart, context)
    return ok({ cart: present, guest_cart_id: guest.id, guest_cart_status: status, lines }, { ETag: present.etag })
  },
} satisfies Handlers<
  'Carts',
  {
    getCart: CartRow
    addCartItem: CartRow
    updateCartItem: FoundLine
    removeCartItem: FoundLine
    setCartDelivery: CartRow
    validateCart: CartRow
    getMyCart: CartRow
  }
>

/** The cart, if it is the caller's: by account, or by the token of a guest cart. */
function ownCart(cartId: string, { db, actor, tokens }: Context): CartRow | undefined {
  const cart = db.carts.get(cartId)
  if (!cart) return undefined
  if (actor.kind === 'user') return cart.owner_id === actor.id ? cart : undefined
  return actor.kind === 'guest' && cart.token_hash === tokens.fingerprint(actor.cartToken) ? cart : undefined
}

function ownLine({ path }: { path: { cart_id: string; item_id: string } }, context: Context): FoundLine | undefined {
  const cart = ownCart(path.cart_id, context)
  const line = cart?.items.find(({ id }) => id === path.item_id)
  return cart && line ? { cart, line } : undefined
}

/** A copy of an address of the caller's own book. */
function savedAddress(addressId: string | undefined, { db, actor }: Context): Schema<'Address'> | undefined {
  const saved = db.addresses.get(addressId ?? '')
  if (!saved || actor.kind !== 'user' || saved.owner_id !== actor.id) return undefined
  const { recipient, line1, line2, city, region, postal_code, country, phone } = saved
  return { recipient, line1, ...(line2 && { line2 }), city, ...(region && { region }), ...(postal_code && { postal_code }), country, phone }
}

/** What speaks against putting a variant into a cart at all. */
function refuseVariant(cart: CartRow, variantId: string, { db, rules }: Context) {
  const variant = db.variants.get(variantId)
  const product = variant && db.products.get(variant.product_id)
  if (!variant || !product || variant.status !== 'active' || !rules.isPublic(product, [variant]))
    return problem('variant_unavailable', { variant_id: variantId })
  return variant.prices.some(({ currency }) => currency === cart.currency)
    ? undefined
    : problem('currency_mismatch', { cart_currency: cart.currency })
}

/** The line with the price of this moment noted as seen, or what speaks against so many of it. The variant is for sale. */
function checkLine(cart: CartRow, wish: Omit<CartLine, 'unit_price_seen'>, { db, rules }: Context) {
  const { variant_id, quantity } = wish
  const variant = db.variants.get(variant_id)!
  const price = variant.prices.find(({ currency }) => currency === cart.currency)!
  const limit = variant.quantity_limit ?? quantityLimit
  if (quantity > limit) return problem('quantity_limit_exceeded', { limit })
  const available = rules.available(variant)
  if (!rules.canHold(quantity, available)) return problem('insufficient_stock', { variant_id, requested: quantity, available })
  return { ...wish, unit_price_seen: price }
}

function saveCart(cart: CartRow, change: Partial<CartRow>, { db, now }: Context): CartRow {
  return db.carts.put({ ...cart, ...change, version: cart.version + 1, updated_at: now })
}

const notActive = (cart: CartRow, { db }: Context) =>
  problem('cart_not_active', {
    cart_status: cart.status as Exclude<CartRow['status'], 'active'>,
    successor_cart_id: successorOf(cart, db),
  })
