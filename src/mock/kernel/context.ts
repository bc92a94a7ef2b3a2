import type { Tables } from './database.ts'
import type { EventData, ShopEvent } from './event.ts'
import type { IdPrefix } from './ids.ts'
import type { Random } from './random.ts'
import type { Rules } from './rule.ts'
import type { Instant } from './time.ts'
import type { Tokens } from './tokens.ts'

/** Who calls. A guest is known by the token of a cart, everybody else by an access token. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'guest'; cartToken: string }
  | { kind: 'user'; id: string; role: Role; sessionId: string }

export type Role = 'customer' | 'vendor' | 'admin'

/** Everything a handler may use. It has no other way to the clock, to chance, or to the outside. */
export interface Context {
  db: Tables
  rules: Rules
  actor: Actor
  /** The request that is served; `null` for work of the agenda. */
  request: { id: string; ip: string } | null
  /** The shop's time. It does not change while a request runs. */
  now: Instant
  /** The next id with this prefix. */
  id: (prefix: IdPrefix) => string
  random: Random
  tokens: Tokens
  /** The next order number of the shop, from 1. */
  nextOrderNumber: () => number
  /** Records that something happened, in the same transaction (BR-32). Whoever reacts to it does so in this transaction too. */
  emit: <Type extends keyof EventData>(type: Type, data: EventData[Type]) => ShopEvent
  /** Puts work on the agenda. It runs in a transaction of its own when the clock reaches `at`. */
  schedule: (at: Instant, kind: AgendaKind, ref: string) => void
  /** Whether a dependency was taken down by a fault. */
  isDown: (dependency: string) => boolean
  settings: Settings
}

export interface Settings {
  /** Where images are, without a slash at the end. */
  mediaUrl: string
}

/** Work that waits for its time. Resources and workflows add kinds by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface AgendaKinds {}
export type AgendaKind = keyof AgendaKinds & string
