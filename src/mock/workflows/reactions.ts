import type { Context } from '#mock/kernel/context.ts'
import type { EventData, ShopEvent } from '#mock/kernel/event.ts'
import { audit } from './audit.ts'
import { notify } from './notify.ts'
import { recordOnTimeline } from './timeline.ts'
import { publish } from './webhooks.ts'

type Reactions = { [Type in keyof EventData]?: (data: EventData[Type], event: ShopEvent, context: Context) => void }

/** What follows from an event besides messages, in the same transaction (BR-32). */
export const reactions: Reactions = {
  'session.token_reused'({ session_id }, _event, context) {
    audit({ action: 'session.revoked_after_reuse', target: { type: 'session', id: session_id }, before: null, after: null }, context)
  },
}

/** Puts an event on the timeline of its order, runs its reaction if there is one, and tells everybody who is to hear of it, inside and outside. */
export function react(event: ShopEvent, context: Context): void {
  recordOnTimeline(event, context)
  // Data and type of an event come from one `emit`, which is typed.
  const reaction = reactions[event.type as keyof EventData] as ((data: unknown, event: ShopEvent, context: Context) => void) | undefined
  reaction?.(event.data, event, context)
  notify(event, context)
  publish(event, context)
}
