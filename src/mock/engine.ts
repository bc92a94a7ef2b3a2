import { routes } from '#contract/generated/routes.ts'
import { type Access, opensTo } from '#contract/opens-to.ts'
import type { OperationId, Schema } from '#contract/operation.ts'
import { handlers } from './handlers.ts'
import { isDown, takeFault } from './http/faults.ts'
import { postOutside, probeOutside } from './http/receivers.ts'
import { nextDue } from './kernel/agenda.ts'
import type { Actor, Context, Settings } from './kernel/context.ts'
import type { Change } from './kernel/database.ts'
import type { ShopEvent } from './kernel/event.ts'
import type { AnyReply } from './kernel/handlers.ts'
import { isProblem, type Problem, problem } from './kernel/problem.ts'
import { type Rules, traced } from './kernel/rule.ts'
import type { Instant } from './kernel/time.ts'
import { createTracer, type Tracer } from './kernel/trace.ts'
import type { State } from './state.ts'
import { agendaWork } from './workflows/agenda.ts'
import { react } from './workflows/reactions.ts'

export interface EngineOptions {
  rules: Rules
  settings: Settings
  openStreams: Context['openStreams']
  stopwatch: () => number
  onError: (error: unknown) => void
  checkChanges?: ((changes: readonly Change[]) => void) | undefined
}

/** What a handler has answered and would have written. */
export interface Attempt {
  reply: AnyReply
  changes: Change[]
}

/** Runs handlers and the agenda on one state: each in a transaction, each at its own instant. */
export function createEngine(state: State, { rules, settings, openStreams, stopwatch, onError, checkChanges }: EngineOptions) {
  const saved: Change[] = []
  let tracer: Tracer = createTracer(stopwatch)
  state.readers.onRead = (table, rows) => tracer.read(table, rows)
  const tracedRules = traced(rules, (ids) => tracer.consult(ids))

  const contextAt = (now: Instant, actor: Actor, request: Context['request'] = null): Context => {
    state.at.now = now
    const context: Context = {
      db: state.db,
      rules: tracedRules,
      actor,
      request,
      now,
      id: state.ids,
      random: state.random,
      tokens: state.tokens,
      settings,
      startedAt: state.origin.resetAt,
      openStreams,
      nextOrderNumber: () => ++state.counters.orders,
      isDown: (dependency) => isDown(state.ledger.db, dependency),
      crashes: (jobType) => takeFault(state.ledger.db, 'crash', jobType) !== undefined,
      schedule(at, kind, ref) {
        state.db.agenda.put({ id: state.ids('agd'), at, kind, ref })
        tracer.schedule({ at, kind, ref })
      },
      post: (url, headers, body) => postOutside(state.ledger, { id: state.controlIds('msg'), at: now, url, headers, body }),
      requests: state.meter.read,
      probe: (url) => probeOutside(state.ledger, url),
      read: (operation, path, { id, role }) => readAs(operation, path, { ...context, actor: { kind: 'user', id, role, sessionId: '' } }),
      emit(type, data) {
        const event: ShopEvent = { id: state.ids('evt'), type, timestamp: now, data: { ...(data as object) } }
        state.db.events.put(event)
        tracer.event(event)
        react(event, context)
        return event
      },
    }
    return context
  }

  const settle = () => {
    const changes = state.journal.take()
    saved.push(...changes)
    tracer.change(changes)
  }

  return {
    contextAt,
    /** Begins to collect what a request does. */
    startTrace(): Tracer {
      tracer = createTracer(stopwatch)
      return tracer
    },
    /** Goes on collecting for a request that was held back. */
    resumeTrace(earlier: Tracer) {
      tracer = earlier
    },
    /** Runs one handler as a transaction. A failure rolls back, unless its problem says that it commits. */
    transact<Answer extends AnyReply>(run: () => Answer): Answer | Problem<'internal_error'> {
      try {
        const reply = run()
        if (isProblem(reply) && !reply.commits) {
          state.journal.rollback()
        } else {
          checkChanges?.(state.journal.changes)
          settle()
        }
        return reply
      } catch (error) {
        state.journal.rollback()
        onError(error)
        return problem('internal_error')
      }
    },
    /** Runs a handler, notes what it would write, and takes that back. Only for those who want to see what goes wrong without transactions. */
    attempt(run: () => AnyReply): Attempt {
      try {
        const reply = run()
        return { reply, changes: isProblem(reply) && !reply.commits ? [] : [...state.journal.changes] }
      } catch {
        // What others tore apart before can break a handler. That is what there is to see.
        return { reply: problem('internal_error'), changes: [] }
      } finally {
        state.journal.rollback()
      }
    },
    /** Writes what an attempt has noted, whatever has happened since. */
    write({ changes }: Attempt) {
      for (const { table, id, after } of changes) {
        if (after) state.byName[table]!.put(after)
        else state.byName[table]!.delete(id)
      }
      settle()
    },
    /** Does what is due up to `until`, in order, each entry at its own instant. */
    runDue(until: Instant): Schema<'AgendaEntry'>[] {
      const done: Schema<'AgendaEntry'>[] = []
      for (let entry = nextDue(state.db); entry && entry.at <= until; entry = nextDue(state.db)) {
        const { id, at, kind, ref } = entry
        try {
          agendaWork[kind](ref, contextAt(at, { kind: 'anonymous' }))
          checkChanges?.(state.journal.changes)
        } catch (error) {
          state.journal.rollback()
          onError(error)
        }
        state.db.agenda.delete(id)
        settle()
        done.push({ at, kind, ref })
      }
      return done
    },
    /** What the running transaction has written so far. */
    changes: (): readonly Change[] => state.journal.changes,
    /** Changes that nobody has saved yet. */
    pendingChanges: () => [...saved, ...state.ledger.journal.changes],
    /** The same, handed over to whoever saves them. */
    takeChanges: () => [...saved.splice(0), ...state.ledger.journal.take()],
  }
}

export type Engine = ReturnType<typeof createEngine>

/** What an operation that reads would answer to somebody; nothing when it would be a problem, or this release does not have it. */
function readAs(operation: OperationId, path: Record<string, string>, context: Context): unknown {
  const handler = handlers[operation]
  const access: Access | undefined = routes[operation]?.access
  const isOpen = access && context.actor.kind === 'user' && opensTo(access, context.actor.role)
  if (!handler || !isOpen) return undefined
  // The handler table has lost the input's type; a path is all that these operations need.
  const input = { path, query: {}, body: undefined, accept: 'application/json' }
  const found = handler.find?.(input as never, context)
  if (handler.find && found === undefined) return undefined
  const reply = handler.run({ ...input, found } as never, context)
  return isProblem(reply) ? undefined : reply.body
}
