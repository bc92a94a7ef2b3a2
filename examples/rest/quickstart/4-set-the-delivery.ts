import { token } from './1-log-in.ts'
import { filledCartId } from './3-add-an-item.ts'

const response = await fetch(
  `https://api.nexuscommerce.example/v1/carts/${filledCartId}/delivery`,
  {
    method: 'PUT',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      method: 'standard',
      address: {
        recipient: 'Amina W.',
        line1: '14 Moi Avenue',
        city: 'Nairobi',
        country: 'KE',
        phone: '+254700000001',
      },
    }),
  },
)
const cart = await response.json()

export const cartVersion: number = cart.version

console.log(response.status, cart.totals)
