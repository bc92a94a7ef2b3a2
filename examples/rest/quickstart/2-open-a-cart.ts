import { token } from './1-log-in.ts'

const response = await fetch('https://api.nexuscommerce.example/v1/carts', {
  method: 'POST',
  headers: {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({ currency: 'KES' }),
})
const cart = await response.json()

export const cartId: string = cart.id

console.log(
  response.status,
  `The cart is ${cart.status}, with ${cart.items.length} lines.`,
)
