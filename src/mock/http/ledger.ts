import type { Schema } from '#contract/operation.ts'
import { createDatabase } from '#mock/kernel/database.ts'
import type { AnyReply } from '#mock/kernel/handlers.ts'
import type { Table } from '#mock/kernel/table.ts'
import { after, type Instant } from '#mock/kernel/time.ts'

/** The first request with a key, and its answer once there is one. */
export interface IdempotencyRecord {
  /** Caller, method, path and key. */
  id: string
  fingerprint: string
  first_seen_at: Instant
  reply: AnyReply | null
  /** The first attempt ended in a timeout behind us. A retry runs, to find out. */
  is_outcome_unknown: boolean
}

export interface TraceRow extends Schema<'Trace'> {}
export type Fault = Schema<'Fault'>
export type ReceiverRow = Schema<'Receiver'>

interface LedgerTables {
  idempotency: Table<IdempotencyRecord, never, 'age'>
  traces: Table<TraceRow>
  faults: Table<Fault>
  receivers: Table<ReceiverRow>
  messages: Table<Schema<'ReceiverMessage'>>
}

const keptTraces = 200
const keptKeys = { hours: 24 }

/** What is remembered outside every transaction: idempotency keys with their answers, traces, faults that wait, and the world outside. */
export function createLedger() {
  const { db, journal } = createDatabase<LedgerTables>({
    idempotency: { orders: { age: (row: IdempotencyRecord) => row.first_seen_at } },
    traces: {},
    faults: {},
    receivers: {},
    messages: {},
  })
  return {
    db,
    journal,
    keyRecord(id: string, now: Instant): IdempotencyRecord | undefined {
      const record = db.idempotency.get(id)
      return record && record.first_seen_at > after(now, { hours: -keptKeys.hours }) ? record : undefined
    },
    addTrace(trace: TraceRow) {
      db.traces.put(trace)
      for (const { id } of db.traces.all()) {
        if (db.traces.size <= keptTraces) return
        db.traces.delete(id)
      }
    },
    forgetOldKeys(now: Instant) {
      const oldest = db.idempotency.ordered('age')
      while (oldest.size > 0 && oldest.at(0).first_seen_at <= after(now, { hours: -keptKeys.hours })) db.idempotency.delete(oldest.at(0).id)
    },
  }
}

export type Ledger = ReturnType<typeof createLedger>
