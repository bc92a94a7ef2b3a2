import { httpArchiveOf } from '#contract/http-archive.ts'
import type { Input } from '#contract/operation.ts'
import { preferredType } from '#mock/kernel/media-type.ts'
import { problem } from '#mock/kernel/problem.ts'
import { ok } from '#mock/kernel/reply.ts'
import type { State } from '#mock/state.ts'
import type { Control } from './operations.ts'

interface Uses {
  state: Pick<State, 'ledger' | 'db' | 'counters' | 'origin'>
  describe: Control['describe']
}

/** What was asked of the shop, and what it has done. */
export const requestHandlers = {
  listRequests({ query, accept }: Input<'listRequests'>, control: Uses) {
    const newest = Array.from(control.state.ledger.db.traces.all())
      .sort((a, b) => (a.id < b.id ? 1 : -1))
      .slice(0, query.limit ?? 50)
    const type = preferredType(accept, ['application/json', 'application/har+json'])
    if (type === 'application/har+json') {
      const origin = `https://${control.describe().shop}.nexuscommerce.example`
      return ok(httpArchiveOf(newest.reverse(), origin, 'Project Nexus sandbox'), { 'Content-Type': type })
    }
    return ok({
      data: newest.map(({ id, at, method, path, status, operation_id, duration_ms }) => ({
        id,
        at,
        method,
        path,
        status,
        operation_id,
        duration_ms,
      })),
    })
  },

  getRequest({ path }: Input<'getRequest'>, { state: { ledger } }: Uses) {
    const trace = ledger.db.traces.get(path.request_id)
    return trace ? ok(trace) : problem('not_found')
  },

  getCounters(_input: unknown, { state: { db, counters, origin } }: Uses) {
    const { loads, cache_hits } = counters
    const charges = count(db.captures.all(), ({ created_at }) => created_at >= origin.resetAt)
    const mails = count(db.outbox.all(), ({ channel, sent_at }) => channel === 'email' && sent_at !== null && sent_at >= origin.resetAt)
    return ok({ since: origin.resetAt, loads, cache_hits, charges, mails })
  },
}

const count = <Row>(rows: Iterable<Row>, fits: (row: Row) => boolean): number => Array.from(rows).filter(fits).length
