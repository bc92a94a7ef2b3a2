import openapi from '#contract/generated/openapi.json'
import { personas } from '#contract/generated/personas.ts'
import { businessRules } from '#contract/generated/rules.ts'
import type { JsonSchema } from '#contract/shape.ts'
import { signatureHeaders } from '#contract/webhook-signature.ts'
import { resolve } from './contract.ts'
import { type Member, membersOf } from './schema.ts'

/** Something that the shop tells webhook endpoints. */
export interface ShopEvent {
  type: string
  summary: string
  about: string
  example: { type: string; timestamp: string; data: unknown }
}

/** Events about one kind of thing: they carry the same members. */
export interface EventGroup {
  subject: string
  /** What `data` is. */
  schema: JsonSchema
  members: Member[]
  events: ShopEvent[]
}

interface RawWebhook {
  post: {
    summary: string
    description: string
    'x-nexus-subject': string
    requestBody: { content: { 'application/json': { schema: JsonSchema; examples: { event: { value: ShopEvent['example'] } } } } }
  }
}

const webhooks = Object.entries((openapi as unknown as { webhooks: Record<string, RawWebhook> }).webhooks)

/** All events in the order of the contract, by what they are about. */
export const eventGroups: EventGroup[] = [...Map.groupBy(webhooks, ([, { post }]) => post['x-nexus-subject'])].map(([subject, entries]) => {
  const { schema, examples } = entries[0]![1].post.requestBody.content['application/json']
  const { data } = resolve(schema).properties as Record<string, JsonSchema>
  return {
    subject,
    schema: data!,
    members: membersOf(data!, examples.event.value.data),
    events: entries.map(([type, { post }]) => ({
      type,
      summary: post.summary,
      about: post.description,
      example: post.requestBody.content['application/json'].examples.event.value,
    })),
  }
})

/** The rules that webhooks keep. */
export const webhookRules = (['BR-32', 'BR-34', 'BR-35', 'BR-36'] as const).map((id) => ({ id, ...businessRules[id] }))

/** The first event as it arrives: signed with a secret that everybody knows. */
export const signedExample = (() => {
  const body = JSON.stringify(eventGroups[0]!.events[0]!.example)
  const secret = personas.provider_secret
  const timestamp = Date.parse(eventGroups[0]!.events[0]!.example.timestamp) / 1000
  const headers = signatureHeaders({ id: 'evt_01KF0E44M00000000000000000', timestamp, body }, [secret])
  return { body, secret, headers }
})()
