import type { Handlers } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'
import { created, ok } from '#mock/kernel/reply.ts'
import { cancel } from '#mock/workflows/cancel.ts'
import { checkout } from '#mock/workflows/checkout.ts'
import { paymentsOf } from '#mock/workflows/order-parts.ts'
import { eventPage, orderPage } from './list.ts'
import { presentEvent, presentOrder, shipmentsOf, visibleOrder } from './present.ts'
import { shipments } from './shipments.ts'
import type { OrderRow, ShipmentRow } from './tables.ts'

export const orders = {
  ...shipments,

  listOrders({ query }, context) {
    const { actor } = context
    if (query.scope === 'all' && !(actor.kind === 'user' && actor.role === 'admin'))
      return problem('insufficient_role', { required_role: 'admin' })
    const found = orderPage(query, context)
    if (!found) return problem('cursor_invalid')
    return ok({ data: found.rows.map((order) => presentOrder(order, context)), page: found.page, meta: {} })
  },

  createOrder({ body }, context) {
    const { db, actor } = context
    const customer = actor.kind === 'user' ? db.users.get(actor.id) : undefined
    const cart = db.carts.get(body.cart_id)
    if (!customer || cart?.owner_id !== customer.id) return problem('not_found')
    const order = checkout(cart, customer, body, context)
    return 'problem' in order ? order : created(presentOrder(order, context), `/v1/orders/${order.id}`)
  },

  getOrder: {
    find: ({ path }, context) => visibleOrder(path.order_id, context),
    run({ found, query: { expand = [] } }, context) {
      return ok({
        ...presentOrder(found, context),
        ...(expand.includes('payments') && { payments: paymentsOf(found.id, context) }),
        ...(expand.includes('shipments') && { shipments: shipmentsOf(found, context) }),
      })
    },
  },

  cancelOrder: {
    find: ({ path }, context) => visibleOrder(path.order_id, context),
    run({ found, body: { reason, note = null } }, context) {
      const { actor } = context
      const by = actor.kind === 'user' && actor.role === 'admin' ? 'admin' : 'customer'
      const order = cancel(found, { by, reason, note }, context)
      return 'problem' in order ? order : ok(presentOrder(order, context))
    },
  },

  listOrderEvents: {
    find: ({ path }, context) => visibleOrder(path.order_id, context),
    run({ found: order, query }, context) {
      const found = eventPage(order, query, context)
      if (!found) return problem('cursor_invalid')
      return ok({ data: found.rows.map((event) => presentEvent(event, context)), page: found.page, meta: {} })
    },
  },
} satisfies Handlers<
  'Orders',
  {
    getOrder: OrderRow
    cancelOrder: OrderRow
    listOrderEvents: OrderRow
    createShipment: OrderRow
    updateShipment: ShipmentRow
  }
>
