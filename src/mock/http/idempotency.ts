import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url } from '#mock/kernel/base64url.ts'
import { hasCardNumber } from '#mock/kernel/card-number.ts'
import type { AnyReply } from '#mock/kernel/handlers.ts'
import { isProblem, problem, statusOf } from '#mock/kernel/problem.ts'
import type { Exchange, Step } from './exchange.ts'
import type { Ledger } from './ledger.ts'

/**
 * The idempotency key (draft-ietf-httpapi-idempotency-key-header): a known key with the same body gets its first answer again, with
 * another body 422, and 409 while the first request still runs. Keys are kept for 24 hours, for each caller, operation and resource,
 * however the path is spelt.
 */
export const idempotency: Step = (exchange, { ledger }) => {
  const { request, route, operationId, now, input } = exchange
  const key = request.headers['idempotency-key']
  if (!route.idempotency || key === undefined) return undefined
  // A card number is kept nowhere, not even as a key (BR-23).
  const id = `${principal(exchange)} ${operationId} ${canonicalJson(input.path)} ${hasCardNumber(key) ? hashOf(key) : key}`
  const fingerprint = hashOf(canonicalJson(input.body))
  const record = ledger.keyRecord(id, now)
  exchange.context.idempotencyKey = id
  if (!record) {
    ledger.forgetOldKeys(now)
    ledger.db.idempotency.put({ id, fingerprint, first_seen_at: now, reply: null, is_outcome_unknown: false })
    exchange.idempotencyKey = id
    return undefined
  }
  if (record.fingerprint !== fingerprint) return problem('idempotency_key_reused', { first_seen_at: record.first_seen_at })
  if (record.is_outcome_unknown) {
    ledger.db.idempotency.put({ ...record, is_outcome_unknown: false })
    exchange.idempotencyKey = id
    return undefined
  }
  if (!record.reply) return problem('idempotency_in_progress', {}, { headers: { 'Retry-After': '1' } })
  return { replay: withHeader(record.reply, 'Idempotency-Replayed', 'true') }
}

/**
 * Keeps the answer for the next request with the same key. Server errors are not kept: the next attempt runs again. After a timeout
 * somewhere behind us the key stays with its body, because the first attempt may have done its work (BR-25).
 */
export function settleKey(ledger: Ledger, id: string | undefined, reply: AnyReply | undefined) {
  const record = id === undefined ? undefined : ledger.db.idempotency.get(id)
  if (!record) return
  const status = reply && (isProblem(reply) ? statusOf(reply.problem) : reply.status)
  if (status === 504) ledger.db.idempotency.put({ ...record, is_outcome_unknown: true })
  else if (reply && status! < 500) ledger.db.idempotency.put({ ...record, reply })
  else ledger.db.idempotency.delete(record.id)
}

const hashOf = (text: string): string => base64url(sha256(utf8ToBytes(text)))

function principal({ context: { actor }, request }: Exchange): string {
  if (actor.kind === 'user') return actor.id
  return actor.kind === 'guest' ? `guest ${hashOf(actor.cartToken).slice(0, 16)}` : `ip ${request.ip}`
}

const withHeader = (reply: AnyReply, name: string, value: string): AnyReply => ({ ...reply, headers: { ...reply.headers, [name]: value } })

/** JSON with sorted member names, so that the order in which a client writes them does not matter. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, child]) => `${JSON.stringify(name)}:${canonicalJson(child)}`).join(',')}}`
}
