import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { created, ok } from '#mock/kernel/reply.ts'
import { ship, track } from '#mock/workflows/fulfilment.ts'
import { presentShipment, vendorOf, visibleOrder } from './present.ts'
import type { OrderRow, ShipmentRow } from './tables.ts'

/** What vendors and admins do to the parcels of an order. */
export const shipments = {
  createShipment: {
    find: ({ path }, context) => visibleOrder(path.order_id, context),
    run({ found: order, body }, context) {
      const shipment = ship(order, body, vendorOf(context), context)
      return 'problem' in shipment ? shipment : created(presentShipment(shipment), `/v1/orders/${order.id}`)
    },
  },

  updateShipment: {
    find: ({ path }, context) => ownShipment(context.db.shipments.get(path.shipment_id), context),
    etag: (found) => presentShipment(found).etag,
    run({ found, body: { status, occurred_at, location = null } }, context) {
      const { now } = context
      // A clock of the carrier that runs ahead must not keep later reports out.
      const at = occurred_at !== undefined && occurred_at < now ? occurred_at : now
      const shipment = track(found, { status, at, location }, context)
      return 'problem' in shipment ? shipment : ok(presentShipment(shipment))
    },
  },
} satisfies Pick<Handlers<'Orders', { createShipment: OrderRow; updateShipment: ShipmentRow }>, 'createShipment' | 'updateShipment'>

function ownShipment(shipment: ShipmentRow | undefined, context: Context): ShipmentRow | undefined {
  const { actor } = context
  if (actor.kind !== 'user') return undefined
  return actor.role === 'admin' || shipment?.vendor_id === vendorOf(context) ? shipment : undefined
}
