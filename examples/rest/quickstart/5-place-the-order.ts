import { token } from './1-log-in.ts'
import { filledCartId } from './3-add-an-item.ts'
import { cartVersion } from './4-set-the-delivery.ts'

const response = await fetch(
  'https://api.nexuscommerce.example/v1/orders',
  {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': `order-of-${filledCartId}`,
    },
    body: JSON.stringify({
      cart_id: filledCartId,
      cart_version: cartVersion,
    }),
  },
)
const order = await response.json()

if (!response.ok) throw new Error(order.detail)
console.log(response.status, order.number, order.status)
console.log('The stock is held until', order.reservation_expires_at)
