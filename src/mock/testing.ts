import { createAnswerCheck } from '#contract/conformance.ts'
import { personas } from '#contract/generated/personas.ts'
import { checkSteps } from '#contract/machines.ts'
import type { Schema } from '#contract/operation.ts'
import { signatureHeaders } from '#contract/webhook-signature.ts'
import { createMockApi, type MockApi } from './api.ts'
import { seedId } from './kernel/ids.ts'
import { isJson } from './kernel/media-type.ts'
import type { MockApiOptions } from './options.ts'

export type Persona = keyof typeof personas.people

export interface TestCall {
  as?: Persona
  body?: unknown
  headers?: Record<string, string>
}

export interface Answer<Body = Record<string, unknown>> {
  status: number
  headers: Headers
  /** The parsed body; an empty object when there is none. */
  body: Body
}

/**
 * A shop for one test: pinned clock, frozen rows, every answer checked against the contract and every change of a state against the
 * machines. A bug fails the test by itself.
 */
export interface TestApi extends MockApi {
  /** Calls `GET /v1/products` and the like; paths without a version are taken from the root of the host. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies that the answer check has already held against the contract
  call: <Body = any>(route: string, call?: TestCall) => Promise<Answer<Body>>
  advance: (by: string) => Promise<Schema<'Clock'>>
  /** Puts rows into tables through a snapshot, for states that no operation leads to yet. */
  put: (table: string, ...rows: { id: string }[]) => Promise<void>
  mailbox: () => Promise<Schema<'Mail'>[]>
}

const origin = 'https://api.nexuscommerce.example'
const checkAnswer = createAnswerCheck()

export function createTestApi(options: MockApiOptions = {}): TestApi {
  const api = createMockApi({
    freeze: true,
    checkAnswer,
    checkChanges: checkSteps,
    onError(error) {
      throw error
    },
    ...options,
  })
  const tokens = new Map<string, string>()

  const send = async (method: string, path: string, { body, headers = {} }: TestCall): Promise<Answer<Record<string, unknown>>> => {
    const raw = typeof body === 'string' || body instanceof Uint8Array
    const request = new Request(origin + path, {
      method,
      headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
    })
    const response = await api.fetch(request)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: bodyOf(text, response.headers.get('content-type') ?? '') }
  }
  const logIn = async (persona: string) => {
    const known = tokens.get(persona)
    if (known) return known
    const { body } = await send('POST', '/v1/auth/login', { body: { email: `${persona}@nexus.example`, password: personas.password } })
    tokens.set(persona, body.access_token as string)
    return body.access_token as string
  }
  const call = async (route: string, { as, ...rest }: TestCall = {}) => {
    const [method = 'GET', path = '/'] = route.split(' ')
    const authorization = as ? { Authorization: `Bearer ${await logIn(as)}` } : {}
    return send(method, path, { ...rest, headers: { ...authorization, ...rest.headers } })
  }
  return {
    ...api,
    // The type of the body is the test's to say.
    call: call as TestApi['call'],
    async advance(by) {
      tokens.clear()
      const { body } = await send('POST', '/__sandbox/clock', { body: { by } })
      return body as unknown as Schema<'Clock'>
    },
    async put(table, ...rows) {
      const { body: snapshot } = await send('GET', '/__sandbox/state', {})
      const added = rows.map((row) => ({ table, id: row.id, row }))
      const { status, body } = await send('PUT', '/__sandbox/state', {
        body: { ...snapshot, rows: [...(snapshot.rows as unknown[]), ...added] },
      })
      if (status !== 200) throw new Error(`Failed to put rows into ${table}: ${JSON.stringify(body)}`)
    },
    async mailbox() {
      const { body } = await send('GET', '/__sandbox/mailbox', {})
      return (body as unknown as Schema<'MailList'>).data
    },
  }
}

// What is no JSON is handed over as its text.
function bodyOf(text: string, type: string): Record<string, unknown> {
  if (text === '') return {}
  return isJson(type) ? JSON.parse(text) : (text as unknown as Record<string, unknown>)
}

/** Ids of seeds that tests need. */
export const variantId = (sku: string): string => seedId('var', sku)
export const productId = (slug: string): string => seedId('prd', slug)
export const userId = (persona: Persona): string => seedId('usr', persona)

export const address = { recipient: 'Amina W.', line1: '14 Moi Avenue', city: 'Nairobi', country: 'KE', phone: '+254700000001' }

/** A cart of the persona that is ready for checkout. */
export async function readyCart(api: TestApi, as: Persona, lines: [sku: string, quantity: number][]): Promise<Schema<'Cart'>> {
  const { body: cart } = await api.call<Schema<'Cart'>>('POST /v1/carts', { as, body: { currency: 'KES' } })
  for (const [sku, quantity] of lines)
    await api.call(`POST /v1/carts/${cart.id}/items`, { as, body: { variant_id: variantId(sku), quantity } })
  const { body: ready } = await api.call<Schema<'Cart'>>(`PUT /v1/carts/${cart.id}/delivery`, { as, body: { method: 'standard', address } })
  return ready
}

/** Checks a cart out with a key of its own. */
export function checkOut(
  api: TestApi,
  as: Persona,
  cart: Schema<'Cart'>,
  body: object = {},
): Promise<Answer<Schema<'Order'> & { code?: string; lines: unknown[] }>> {
  return api.call('POST /v1/orders', {
    as,
    headers: { 'Idempotency-Key': `checkout-${cart.id}-${cart.version}-${Object.keys(body).join('-')}` },
    body: { cart_id: cart.id, cart_version: cart.version, ...body },
  })
}

type PaymentBody = Schema<'Payment'> & { code?: string; payment_id?: string }

/** Pays an order as Amina, by card unless `wish` says otherwise. Each call has a key of its own. */
export function pay(
  api: TestApi,
  order: Schema<'Order'>,
  wish: Partial<Schema<'CreatePaymentRequest'>>,
  key = JSON.stringify(wish).replace(/[^!-~]/g, ''),
): Promise<Answer<PaymentBody>> {
  return api.call('POST /v1/payments', {
    as: 'amina',
    headers: { 'Idempotency-Key': `${order.id}-${key}` },
    body: { order_id: order.id, amount: order.totals.total, method: 'card', token: 'tok_ok', ...wish },
  })
}

/** Lets the payment provider report something, signed and at the time of the shop. */
export async function providerSays(
  api: TestApi,
  { provider_reference }: Schema<'Payment'>,
  type: string,
  id: string,
  data: Partial<Schema<'ProviderEventData'>> = {},
): Promise<Answer> {
  const { now } = (await api.call<Schema<'Clock'>>('GET /__sandbox/clock')).body
  const body = JSON.stringify({ type, timestamp: now, data: { provider_reference, ...data } })
  const timestamp = Math.floor(Date.parse(now) / 1000)
  return api.call('POST /v1/payments/provider-events', {
    headers: signatureHeaders({ id, timestamp, body }, [personas.provider_secret]),
    body,
  })
}

/** Ships an order as Wanjiru, whose coffee tests buy: all of it, or what `wish` says. */
export async function ship(
  api: TestApi,
  { id }: Schema<'Order'>,
  wish: Partial<Schema<'CreateShipmentRequest'>> = {},
): Promise<Schema<'Shipment'>> {
  const { body } = await api.call(`POST /v1/orders/${id}/shipments`, { as: 'wanjiru', body: { carrier: 'savanna-express', ...wish } })
  return body
}

/** What the carrier reports of a shipment, one thing after the other. Gives the shipment after the last. */
export async function track(
  api: TestApi,
  shipment: Schema<'Shipment'>,
  ...statuses: Schema<'UpdateShipmentRequest'>['status'][]
): Promise<Schema<'Shipment'>> {
  let current = shipment
  for (const status of statuses) {
    const headers = { 'If-Match': current.etag }
    current = (await api.call(`PATCH /v1/shipments/${shipment.id}`, { as: 'wanjiru', headers, body: { status } })).body
  }
  return current
}

export const deliver = (api: TestApi, shipment: Schema<'Shipment'>) => track(api, shipment, 'in_transit', 'out_for_delivery', 'delivered')
