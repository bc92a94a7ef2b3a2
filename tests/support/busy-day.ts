import { personas } from '#contract/generated/personas.ts'
import type { MockApi } from '#mock/api.ts'
import { address } from '#mock/testing.ts'

/** How many orders a busy day has. */
export const busyDay = 500

const origin = 'https://api.nexuscommerce.example'

/** Buys and pays so many orders, one line each, as a shop gets them on a busy day. */
export async function buyOnABusyDay(api: MockApi, orders: number): Promise<void> {
  const call = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const response = await api.fetch(
      new Request(origin + path, {
        method,
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    if (!response.ok) throw new Error(`Failed to ${method} ${path}: ${response.status} ${text}`)
    return text === '' ? {} : JSON.parse(text)
  }
  const { access_token: token } = await call('POST', '/v1/auth/login', { email: 'amina@nexus.example', password: personas.password })
  const asAmina = { Authorization: `Bearer ${token}` }
  const { data: products } = await call('GET', '/v1/products?in_stock=true&limit=100&expand=variants')
  const variants: string[] = products.flatMap((product: { variants: { id: string; stock: { available: number } }[] }) =>
    product.variants.filter(({ stock }) => stock.available > 4).map(({ id }) => id),
  )
  for (let index = 0; index < orders; index++) {
    const { id } = await call('POST', '/v1/carts', { currency: 'KES' }, asAmina)
    await call('POST', `/v1/carts/${id}/items`, { variant_id: variants[index % variants.length], quantity: 1 }, asAmina)
    const { version } = await call('PUT', `/v1/carts/${id}/delivery`, { method: 'standard', address }, asAmina)
    const key = { 'Idempotency-Key': id }
    const order = await call('POST', '/v1/orders', { cart_id: id, cart_version: version }, { ...asAmina, ...key })
    const wish = { order_id: order.id, amount: order.totals.total, method: 'card', token: 'tok_ok' }
    await call('POST', '/v1/payments', wish, { ...asAmina, ...key })
  }
}
