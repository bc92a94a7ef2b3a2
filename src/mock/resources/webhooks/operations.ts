import type { Schema } from '#contract/operation.ts'
import { webhookSecret } from '#contract/webhook-signature.ts'
import type { Context } from '#mock/kernel/context.ts'
import type { Handlers } from '#mock/kernel/handlers.ts'
import { listing, page } from '#mock/kernel/page.ts'
import { problem } from '#mock/kernel/problem.ts'
import { created, noContent, ok } from '#mock/kernel/reply.ts'
import { after } from '#mock/kernel/time.ts'
import { cancelDeliveries, retryDelivery } from '#mock/workflows/webhooks.ts'
import { refusalOf } from './address.ts'
import { endpointLimit, rotationHours } from './rules.ts'
import type { DeliveryRow, EndpointRow } from './tables.ts'

export const webhooks = {
  listWebhookEndpoints({ query }, { db, actor, tokens }) {
    const owner = actor.kind === 'user' ? actor.id : ''
    const rows = listing(db.webhook_endpoints.ordered('created'), true)
    const found = page(rows, { request: query, scope: `webhook endpoints ${owner}`, keep: ({ owner_id }) => owner_id === owner, tokens })
    return found ? ok({ data: found.rows.map(presentEndpoint), page: found.page, meta: {} }) : problem('cursor_invalid')
  },

  createWebhookEndpoint({ body }, context) {
    const { db, actor, now, id, random, emit } = context
    if (actor.kind !== 'user') return problem('unauthenticated')
    const reason = refusalOf(body.url) ?? (redirects(body.url, context) ? 'redirects' : undefined)
    if (reason) return problem('url_not_allowed', { reason })
    if (db.webhook_endpoints.count('owner', actor.id) >= endpointLimit) return problem('endpoint_limit_reached', { limit: endpointLimit })
    const secret = webhookSecret(random.bytes(24))
    const endpoint = db.webhook_endpoints.put({
      id: id('whe'),
      owner_id: actor.id,
      url: body.url,
      event_types: body.event_types,
      payload: body.payload ?? 'thin',
      description: body.description ?? null,
      status: 'active',
      secrets: [{ text: secret, expires_at: null }],
      failure_count: 0,
      created_at: now,
      updated_at: now,
    })
    emit('webhook.test', { endpoint_id: endpoint.id, owner_id: actor.id })
    return created({ ...presentEndpoint(endpoint), secret }, `/v1/webhook-endpoints/${endpoint.id}`)
  },

  deleteWebhookEndpoint: {
    find: ownEndpoint,
    run({ found }, context) {
      cancelDeliveries(found.id, context)
      context.db.webhook_endpoints.delete(found.id)
      return noContent()
    },
  },

  rotateWebhookSecret: {
    find: ownEndpoint,
    run({ found }, { db, now, random }) {
      const secret = webhookSecret(random.bytes(24))
      const previousEnd = after(now, { hours: rotationHours })
      const kept = found.secrets
        .filter(({ expires_at }) => expires_at === null || expires_at > now)
        .map((old) => ({ ...old, expires_at: old.expires_at ?? previousEnd }))
      db.webhook_endpoints.put({ ...found, secrets: [{ text: secret, expires_at: null }, ...kept], updated_at: now })
      return { status: 201 as const, body: { secret, secret_hint: hintOf(secret), previous_expires_at: previousEnd } }
    },
  },

  listWebhookDeliveries: {
    find: ownEndpoint,
    run({ found: { id }, query }, { db, tokens }) {
      const rows = listing(db.webhook_deliveries.ordered('created'), true)
      const found = page(rows, { request: query, scope: `webhook deliveries ${id}`, keep: ({ endpoint_id }) => endpoint_id === id, tokens })
      return found ? ok({ data: found.rows.map(presentDelivery), page: found.page, meta: {} }) : problem('cursor_invalid')
    },
  },

  retryWebhookDelivery: {
    find: ({ path }, { db, actor }) => mine(db.webhook_deliveries.get(path.delivery_id), actor),
    run({ found: delivery }, context) {
      const isOver = delivery.status === 'delivered' || !context.db.webhook_endpoints.get(delivery.endpoint_id)
      if (isOver) return problem('delivery_not_retryable', { delivery_status: delivery.status })
      return { status: 202 as const, body: presentDelivery(retryDelivery(delivery, context)) }
    },
  },
} satisfies Handlers<
  'Webhooks',
  {
    deleteWebhookEndpoint: EndpointRow
    rotateWebhookSecret: EndpointRow
    listWebhookDeliveries: EndpointRow
    retryWebhookDelivery: DeliveryRow
  }
>

/** Whether an address answers with a redirect, which could lead to where the shop must not go. */
function redirects(url: string, { probe }: Context): boolean {
  const status = probe(url)
  return status !== null && status >= 300 && status < 400
}

const mine = <Row extends { owner_id: string }>(row: Row | undefined, actor: Context['actor']): Row | undefined =>
  row && actor.kind === 'user' && row.owner_id === actor.id ? row : undefined

function ownEndpoint({ path }: { path: { endpoint_id: string } }, { db, actor }: Context): EndpointRow | undefined {
  return mine(db.webhook_endpoints.get(path.endpoint_id), actor)
}

const hintOf = (secret: string) => `…${secret.slice(-4)}`

function presentEndpoint({ owner_id: _, secrets, ...shown }: EndpointRow): Schema<'WebhookEndpoint'> {
  return { ...shown, secret_hint: hintOf(secrets[0]?.text ?? '') }
}

function presentDelivery({ owner_id: _, order_id: __, body: ___, ...shown }: DeliveryRow): Schema<'WebhookDelivery'> {
  return shown
}
