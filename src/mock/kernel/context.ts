import type { OperationId } from '#contract/operation.ts'
import type { Tables } from './database.ts'
import type { EventData, ShopEvent } from './event.ts'
import type { IdPrefix } from './ids.ts'
import type { Random } from './random.ts'
import type { Rules } from './rule.ts'
import type { Instant } from './time.ts'
import type { Tokens } from './tokens.ts'
import type { Language } from './words.ts'

/** Who calls. A guest is known by the token of a cart, the payment provider by a signature, everybody else by an access token. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'guest'; cartToken: string }
  | { kind: 'provider'; messageId: string }
  | { kind: 'user'; id: string; role: Role; sessionId: string }

export type Role = 'customer' | 'vendor' | 'admin'

/** Everything a handler may use. It has no other way to the clock, to chance, or to the outside. */
export interface Context {
  db: Tables
  rules: Rules
  actor: Actor
  /** The request that is served; `null` for work of the agenda. */
  request: { id: string; ip: string; language: Language; lastEventId?: string | undefined } | null
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
  /** Whether a fault makes the worker of a job crash, after its work and before anybody hears of it. */
  crashes: (jobType: string) => boolean
  /** Sends a request to the outside. In the sandbox a programmed receiver answers; a status of `null` means that nobody does. */
  post: (url: string, headers: Record<string, string>, body: string) => { status: number | null; milliseconds: number }
  /** What an address outside answers to somebody who only looks; `null` when nobody does. */
  probe: (url: string) => number | null
  /** A resource as a user would read it with an operation; `undefined` when they may not. */
  read: (operation: OperationId, path: Record<string, string>, reader: { id: string; role: Role }) => unknown
  /** How many requests were answered since the shop was started, by operation and status. */
  requests: () => RequestCount[]
  /** When the shop was started from its scenario. */
  startedAt: Instant
  /** How many streams somebody has open. */
  openStreams: (owner: string) => number
  settings: Settings
  /** Caller, operation and Idempotency-Key as one text, when the request has a key. It is the same in every retry. */
  idempotencyKey?: string
}

/** Requests of one operation that ended with one status. */
export interface RequestCount {
  operation: string
  status: number
  count: number
  /** How long they were held in all: by faults, not by computing. */
  seconds: number
  /** How many were held so long or less, in seconds. */
  buckets: { le: number; count: number }[]
}

export interface Settings {
  /** Where images are, without a slash at the end. */
  mediaUrl: string
}

/** Work that waits for its time. Resources and workflows add kinds by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface AgendaKinds {}
export type AgendaKind = keyof AgendaKinds & string
