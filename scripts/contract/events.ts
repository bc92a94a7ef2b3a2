import type { JsonSchema } from '#contract/shape.ts'
import type { Document } from './document.ts'
import { resolve } from './document.ts'

/** What the shop knows of each event it sends: what it is about, and the members of `data` that it may fill. */
export function webhookEvents(document: Document): Record<string, { subject: string; members: string[] }> {
  return Object.fromEntries(
    Object.entries(document.webhooks ?? {}).map(([type, { post }]) => {
      const envelope = properties(document, post.requestBody.content['application/json'].schema)
      const members = Object.keys(properties(document, envelope.data!)).filter((name) => name !== 'object')
      return [type, { subject: post['x-nexus-subject'], members }]
    }),
  )
}

const properties = (document: Document, schema: JsonSchema) => (resolve(document, schema).properties ?? {}) as Record<string, JsonSchema>
