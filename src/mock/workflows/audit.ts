import type { Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'

type Entry = Pick<RowOf<'audit_events'>, 'action' | 'target' | 'before' | 'after'>

/** Notes who did something that has to be answered for, in the transaction of the deed. Secrets have no place in `before` and `after`. */
export function audit(entry: Entry, { db, id, now, actor, request }: Context): void {
  db.audit_events.put({
    id: id('aud'),
    actor: actor.kind === 'user' ? { type: actor.role, id: actor.id } : { type: 'system', id: null },
    ...entry,
    ip_masked: request && maskedIp(request.ip),
    request_id: request?.id ?? null,
    created_at: now,
  })
}

/** An address without the part that names one machine: `127.0.0.*`, `2001:db8:*`. */
export function maskedIp(ip: string): string {
  if (ip.includes('.')) return ip.replace(/\d+$/, '*')
  return `${ip.split(':').slice(0, 2).join(':')}:*`
}
