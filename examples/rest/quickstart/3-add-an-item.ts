import { token } from './1-log-in.ts'
import { cartId } from './2-open-a-cart.ts'

const response = await fetch(
  `https://api.nexuscommerce.example/v1/carts/${cartId}/items`,
  {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      variant_id: 'var_01KF0E44M0NYER1AA250G00000',
      quantity: 2,
    }),
  },
)
const cart = await response.json()

export const filledCartId: string = cart.id

for (const line of cart.items)
  console.log(`${line.quantity} × ${line.title}:`, line.line_total)
console.log(response.status, 'Still missing:', cart.problems)
