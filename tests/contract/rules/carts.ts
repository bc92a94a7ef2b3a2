import { expect } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { checkOut, readyCart, variantId } from '#mock/testing.ts'
import { beans, coffee, lastUnits, type RuleCase, stockOf } from './cases.ts'

type Cart = Schema<'Cart'>

export const cartsCases: RuleCase[] = [
  {
    id: 'BR-10',
    says: 'a merge keeps the larger quantity, appends the rest, and leaves other currencies alone',
    async shows(api) {
      const guestCart = async (currency: string, lines: [sku: string, quantity: number][]) => {
        const { body: cart } = await api.call('POST /v1/carts', { body: { currency } })
        for (const [sku, quantity] of lines)
          await api.call(`POST /v1/carts/${cart.id}/items`, {
            headers: { 'Cart-Token': cart.cart_token },
            body: { variant_id: variantId(sku), quantity },
          })
        return cart
      }
      const guest = await guestCart('KES', [
        [coffee, 3],
        ['NYERI-AA-1KG', 1],
      ])
      const mine = await readyCart(api, 'amina', [[coffee, 2]])
      const merge = (token: string) => api.call('POST /v1/me/cart/merges', { as: 'amina', body: { guest_cart_token: token } })
      const { body: merged } = await merge(guest.cart_token)
      expect(merged.lines.map((line: Schema<'MergedLine'>) => [line.outcome, line.quantity])).toEqual([
        ['raised', 3],
        ['appended', 1],
      ])
      expect(merged).toMatchObject({ guest_cart_id: guest.id, guest_cart_status: 'merged', cart: { id: mine.id } })
      const gone = await api.call(`GET /v1/carts/${guest.id}`, { headers: { 'Cart-Token': guest.cart_token } })
      expect(gone.body).toMatchObject({ status: 'merged', successor_cart_id: mine.id })

      const dollars = await guestCart('USD', [[coffee, 9]])
      const { body: left } = await merge(dollars.cart_token)
      expect(left).toMatchObject({ guest_cart_status: 'active', lines: [{ outcome: 'currency_mismatch', quantity: 3 }] })

      const last = await guestCart('KES', [[coffee, 5]])
      const { body: pair } = await api.call('POST /v1/auth/login', {
        body: { email: 'amina@nexus.example', password: 'learn-by-running', guest_cart_token: last.cart_token },
      })
      expect(pair.merged_cart_id).toBe(mine.id)
      const { body: later } = await api.call<Cart>('GET /v1/me/cart', { as: 'amina' })
      expect(later.items.map(({ quantity }) => quantity)).toEqual([5, 1])
    },
    without: { mergedQuantity: rule(['BR-10'], (own, guest) => own + guest) },
  },
  {
    id: 'BR-11',
    says: 'a user has one active cart',
    async shows(api) {
      const first = await api.call<Cart>('POST /v1/carts', { as: 'amina' })
      const second = await api.call<Cart>('POST /v1/carts', { as: 'amina' })
      expect([first.status, second.status, second.body.id]).toEqual([201, 200, first.body.id])
    },
    without: { activeCartOf: rule(['BR-11'], () => undefined) },
  },
  {
    id: 'BR-12',
    says: 'adding to a cart checks stock and holds none',
    async shows(api) {
      const before = await stockOf(api)
      const { body: cart } = await api.call<Cart>('POST /v1/carts', { as: 'amina' })
      const tooMany = await api.call(`POST /v1/carts/${cart.id}/items`, { as: 'amina', body: { variant_id: beans, quantity: 41 } })
      expect(tooMany.body).toMatchObject({ code: 'insufficient_stock', requested: 41, available: 40 })
      await api.call(`POST /v1/carts/${cart.id}/items`, { as: 'amina', body: { variant_id: beans, quantity: 40 } })
      expect(await stockOf(api)).toEqual(before)
    },
    without: { canHold: rule(['BR-12'], () => true) },
  },
  {
    id: 'BR-13',
    says: 'prices in a cart are live, and a difference to what was seen is a problem',
    async shows(api) {
      await lastUnits(api)
      const cart = await readyCart(api, 'amina', [[coffee, 1]])
      await api.advance('PT1H')
      const { body: later } = await api.call<Cart>(`GET /v1/carts/${cart.id}`, { as: 'amina' })
      const [line] = later.items
      expect(line?.unit_price.amount).toBe(166_750)
      expect(line?.unit_price_seen.amount).toBe(145_000)
      expect(later.problems.map(({ code }) => code)).toEqual(['price_changed'])
    },
    without: { priceDiffers: rule(['BR-13'], () => false) },
  },
  {
    id: 'BR-20',
    says: 'totals are the sums of lines that are rounded once, half to even',
    async shows(api) {
      const cart = await readyCart(api, 'amina', [
        [coffee, 3],
        ['NYERI-AA-1KG', 1],
      ])
      const { body: order } = await checkOut(api, 'amina', cart)
      const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
      expect(order.totals.subtotal.amount).toBe(sum(order.lines.map(({ line_total }) => line_total.amount)))
      expect(order.totals.tax.amount).toBe(sum(order.lines.map(({ tax }) => tax.amount)))
      expect(order.lines.map(({ line_total, tax }) => [line_total.amount, tax.amount])).toEqual([
        [435_000, 69_600],
        [522_000, 83_520],
      ])
      expect(order.totals.total.amount).toBe(order.totals.subtotal.amount + order.totals.shipping.amount + order.totals.tax.amount)
    },
    without: { lineTax: rule(['BR-20'], (line, rate) => ({ ...line, amount: Math.ceil((line.amount * rate) / 10_000) + 1 })) },
  },
]
