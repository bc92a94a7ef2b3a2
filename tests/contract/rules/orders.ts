import { expect } from 'vitest'
import type { Schema } from '#contract/operation.ts'
import { rule } from '#mock/kernel/rule.ts'
import { rules } from '#mock/rules.ts'
import { address, checkOut, type Persona, pay, readyCart, ship, track } from '#mock/testing.ts'
import { beans, coffee, lastUnits, type RuleCase, stockOf } from './cases.ts'

type Cart = Schema<'Cart'>

export const ordersCases: RuleCase[] = [
  {
    id: 'BR-14',
    says: 'checkout takes all lines or none, and lists every failing line',
    async shows(api) {
      await lastUnits(api)
      const bags = (await stockOf(api, 'NYERI-AA-1KG'))!.available
      const kofi = await readyCart(api, 'kofi', [
        [coffee, 2],
        ['NYERI-AA-1KG', bags],
      ])
      const amina = await readyCart(api, 'amina', [
        [coffee, 1],
        ['NYERI-AA-1KG', 1],
      ])
      expect((await checkOut(api, 'amina', amina)).status).toBe(201)
      const refused = await checkOut(api, 'kofi', kofi)
      expect(refused.body).toMatchObject({
        code: 'out_of_stock',
        lines: [
          { sku: coffee, requested: 2, available: 1 },
          { sku: 'NYERI-AA-1KG', requested: bags, available: bags - 1 },
        ],
      })
      expect(await stockOf(api)).toEqual({ on_hand: 2, reserved: 1, available: 1 })
    },
    without: { shortages: rule(['BR-14'], (lines) => rules.shortages(lines).slice(0, 1)) },
  },
  {
    id: 'BR-15',
    says: 'nobody pays a price they did not see, unless they accept it',
    async shows(api) {
      await lastUnits(api)
      const cart = await readyCart(api, 'amina', [[coffee, 1]])
      await api.advance('PT1H')
      const refused = await checkOut(api, 'amina', cart)
      expect(refused.body).toMatchObject({ code: 'price_changed', lines: [{ old: { amount: 145_000 }, new: { amount: 166_750 } }] })
      const accepted = await checkOut(api, 'amina', cart, { accept_price_changes: true })
      expect(accepted.body.totals.subtotal.amount).toBe(166_750)
    },
    without: { changedPrices: rule(['BR-15'], () => []) },
  },
  {
    id: 'BR-16',
    says: 'the cart that is bought is the cart that was seen',
    async shows(api) {
      const cart = await readyCart(api, 'amina', [[coffee, 1]])
      await api.call(`PATCH /v1/carts/${cart.id}/items/${cart.items[0]?.id}`, { as: 'amina', body: { quantity: 9 } })
      const refused = await checkOut(api, 'amina', cart)
      expect(refused.body).toMatchObject({ code: 'cart_changed', current_version: cart.version + 1 })
    },
    without: { isSeenVersion: rule(['BR-16'], () => true) },
  },
  {
    id: 'BR-18',
    says: 'a hold lasts 30 minutes on the clock, whether or not somebody asks',
    async shows(api) {
      const cart = await readyCart(api, 'amina', [[coffee, 15]])
      const { body: order } = await checkOut(api, 'amina', cart)
      const dueOf = async (by: string) => (await api.advance(by)).done.filter(({ ref }) => ref === order.id)
      expect(await dueOf('PT29M59S')).toEqual([])
      expect((await stockOf(api))?.reserved).toBe(15)
      expect(await dueOf('PT1S')).toMatchObject([{ kind: 'order.expire', at: order.reservation_expires_at }])
      expect((await stockOf(api))?.reserved).toBe(0)
      const { body: later } = await api.call<Schema<'Order'>>(`GET /v1/orders/${order.id}`, { as: 'amina' })
      expect([later.status, later.updated_at]).toEqual(['expired', order.reservation_expires_at])
    },
    without: { heldUntil: rule(['BR-18'], (now) => now.replace('T09', 'T10')) },
  },
  {
    id: 'BR-19',
    says: 'an order keeps the prices and titles of its moment',
    async shows(api) {
      await lastUnits(api)
      const cart = await readyCart(api, 'amina', [[coffee, 1]])
      const { body: order } = await checkOut(api, 'amina', cart)
      await api.advance('PT2H')
      const { body: later } = await api.call<Schema<'Order'>>(`GET /v1/orders/${order.id}`, { as: 'amina' })
      expect(later.lines).toEqual(order.lines)
      expect(later.lines[0]).toMatchObject({ title: 'Nyeri AA coffee', unit_price: { amount: 145_000, currency: 'KES' } })
      expect(later.delivery?.address).toEqual(address)
    },
    without: { snapshot: rule(['BR-19'], <Value>(value: Value) => ({ ...value, title: '(see catalogue)' })) },
  },
  {
    id: 'BR-21',
    says: 'checkout needs a verified address, and a delivery',
    async shows(api) {
      const unverified = await readyCart(api, 'zola', [[coffee, 1]])
      expect((await checkOut(api, 'zola', unverified)).body.code).toBe('email_not_verified')
      const { body: cart } = await api.call<Cart>('POST /v1/carts', { as: 'amina' })
      const { body: filled } = await api.call<Cart>(`POST /v1/carts/${cart.id}/items`, {
        as: 'amina',
        body: { variant_id: beans, quantity: 1 },
      })
      expect((await checkOut(api, 'amina', filled)).body).toMatchObject({ code: 'cart_incomplete', missing: ['delivery'] })
    },
    without: { missingForCheckout: rule(['BR-21'], () => ({ email: false, delivery: false })) },
  },
  {
    id: 'BR-36',
    says: 'a list shows what the caller may see: a vendor their own lines, a customer their own orders',
    async shows(api) {
      const cart = await readyCart(api, 'amina', [
        [coffee, 1],
        ['JOS-PLATEAU-250G', 1],
      ])
      const { body: order } = await checkOut(api, 'amina', cart)
      const listed = async (as: Persona, query = '') => {
        const { body } = await api.call<Schema<'OrderList'>>(`GET /v1/orders?status=pending_payment${query}`, { as })
        return body.data.find(({ id }) => id === order.id)?.lines.map(({ sku }) => sku)
      }
      expect(await listed('amina')).toEqual([coffee, 'JOS-PLATEAU-250G'])
      expect(await listed('wanjiru')).toEqual([coffee])
      expect(await listed('chidi')).toEqual(['JOS-PLATEAU-250G'])
      expect(await listed('kofi')).toBeUndefined()
      expect(await listed('selam')).toBeUndefined()
      expect(await listed('selam', '&scope=all')).toEqual([coffee, 'JOS-PLATEAU-250G'])
    },
    without: { visibleLines: rule(['BR-36'], (lines) => lines) },
  },
  {
    id: 'BR-29',
    says: 'only paid lines leave, each vendor their own, and never more than is left',
    async shows(api) {
      const cart = await readyCart(api, 'amina', [
        [coffee, 2],
        ['JOS-PLATEAU-250G', 1],
      ])
      const { body: order } = await checkOut(api, 'amina', cart)
      const [mine, theirs] = order.lines.map(({ id }) => id)
      const send = (as: Persona, lines?: [id: string | undefined, quantity: number][]) =>
        api.call(`POST /v1/orders/${order.id}/shipments`, {
          as,
          body: { carrier: 'savanna-express', ...(lines && { lines: lines.map(([id, quantity]) => ({ line_id: id, quantity })) }) },
        })
      expect((await send('wanjiru')).body).toMatchObject({ code: 'order_not_shippable', order_status: 'pending_payment' })
      await pay(api, order, {})
      expect((await send('wanjiru', [[theirs, 1]])).status).toBe(404)
      const tooMany = await send('wanjiru', [[mine, 3]])
      expect(tooMany.body).toMatchObject({ code: 'quantity_exceeds_unshipped', lines: [{ requested: 3, unshipped: 2 }] })
      const state = async () => (await api.call<Schema<'Order'>>(`GET /v1/orders/${order.id}`, { as: 'amina' })).body.status
      expect((await send('wanjiru', [[mine, 1]])).status).toBe(201)
      expect([await state(), await stockOf(api)]).toEqual(['partially_shipped', { on_hand: 39, reserved: 1, available: 38 }])
      expect((await send('wanjiru')).body.lines).toEqual([{ line_id: mine, quantity: 1 }])
      expect((await send('wanjiru')).body.code).toBe('order_not_shippable')
      expect(await state()).toBe('partially_shipped')
      expect((await send('chidi')).status).toBe(201)
      expect([await state(), await stockOf(api)]).toEqual(['shipped', { on_hand: 38, reserved: 0, available: 38 }])
    },
    without: { shippableLines: rule(['BR-29'], ({ lines }) => lines) },
  },
  {
    id: 'BR-30',
    says: 'a report that is older than the newest one is kept and changes nothing',
    async shows(api) {
      const { body: order } = await checkOut(api, 'amina', await readyCart(api, 'amina', [[coffee, 1]]))
      await pay(api, order, {})
      await api.advance('PT1H')
      const onItsWay = await track(api, await ship(api, order), 'in_transit')
      await api.advance('PT6H')
      const near = await track(api, onItsWay, 'out_for_delivery')
      const { body: late } = await api.call<Schema<'Shipment'>>(`PATCH /v1/shipments/${near.id}`, {
        as: 'wanjiru',
        headers: { 'If-Match': near.etag },
        body: { status: 'in_transit', occurred_at: '2026-01-15T12:00:00.000Z', location: 'Nakuru' },
      })
      expect(late.status).toBe('out_for_delivery')
      expect(late.events.map(({ status, location }) => [status, location])).toEqual([
        ['created', null],
        ['in_transit', null],
        ['in_transit', 'Nakuru'],
        ['out_for_delivery', null],
      ])
    },
    without: { isNewest: rule(['BR-30'], () => true) },
  },
]
