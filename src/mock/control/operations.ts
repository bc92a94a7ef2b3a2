import type { Input, OperationsTagged, Schema } from '#contract/operation.ts'
import type { Actor, Context } from '#mock/kernel/context.ts'
import type { RowOf } from '#mock/kernel/database.ts'
import type { AnyReply, Reply } from '#mock/kernel/handlers.ts'
import { type Problem, problem } from '#mock/kernel/problem.ts'
import { created, noContent, ok } from '#mock/kernel/reply.ts'
import { parseDuration } from '#mock/kernel/time.ts'
import { withToken } from '#mock/resources/notifications/render.ts'
import type { State } from '#mock/state.ts'
import { personaHandlers } from './personas.ts'
import { providerHandlers } from './provider.ts'
import { receiverHandlers } from './receivers.ts'
import { requestHandlers } from './requests.ts'
import { rowHandlers } from './rows.ts'

/** What the control plane may do to a shop. */
export interface Control {
  state: State
  describe: () => Schema<'Sandbox'>
  clock: (done: Schema<'AgendaEntry'>[]) => Schema<'Clock'>
  advance: (milliseconds: number) => Schema<'AgendaEntry'>[]
  reset: (scenario: Schema<'ScenarioName'>, seed: number) => Promise<void>
  snapshot: () => Schema<'Snapshot'>
  /** Does something in a transaction of its own, as somebody. */
  actAs: <Answer extends AnyReply>(actor: Actor, work: (context: Context) => Answer) => Answer | Problem<'internal_error'>
  interleave: (wish: Schema<'InterleaveRequest'>) => Promise<Schema<'InterleaveReport'> | Problem<'validation_failed'>>
  restore: (snapshot: Schema<'Snapshot'>) => Promise<Problem<'snapshot_incompatible' | 'validation_failed'> | undefined>
}

type ControlId = OperationsTagged<'Sandbox'>
type ControlHandlers = { [Id in ControlId]: (input: Input<Id>, control: Control) => Reply<Id> | Promise<Reply<Id>> }

export const controlHandlers = {
  getSandbox: (_input, control) => ok(control.describe()),

  async resetSandbox({ body }, control) {
    await control.reset(body?.scenario ?? 'default', body?.seed ?? 1)
    return ok(control.describe())
  },

  getClock: (_input, control) => ok(control.clock([])),

  advanceClock({ body }, control) {
    const milliseconds = parseDuration(body.by)
    // The contract has checked the form.
    return ok(control.clock(control.advance(milliseconds!)))
  },

  listMail({ query }, { state: { db } }) {
    const letters = sent(db.outbox.all(), 'email', query.to)
    return ok({
      data: letters.map(({ id, to, template, subject, text, link_token, sent_at }) => ({
        id,
        to,
        template,
        subject,
        text: withToken(text, link_token),
        link_token,
        sent_at,
      })),
    })
  },

  listSms: ({ query }, { state: { db } }) =>
    ok({
      data: sent(db.outbox.all(), 'sms', query.to).map(({ id, to, template, text, sent_at }) => ({ id, to, template, text, sent_at })),
    }),

  listFaults: (_input, { state }) => ok({ data: [...state.ledger.db.faults.all()] }),

  addFault({ body }, { state }) {
    const fault = { id: state.controlIds('flt'), ...body }
    state.ledger.db.faults.put(fault)
    return created(fault, `/__sandbox/faults/${fault.id}`)
  },

  clearFaults(_input, { state }) {
    for (const { id } of [...state.ledger.db.faults.all()]) state.ledger.db.faults.delete(id)
    return noContent()
  },

  removeFault({ path }, { state }) {
    const { faults } = state.ledger.db
    if (!faults.get(path.fault_id)) return problem('not_found')
    faults.delete(path.fault_id)
    return noContent()
  },

  ...personaHandlers,
  ...receiverHandlers,
  ...rowHandlers,
  ...providerHandlers,

  ...requestHandlers,

  async interleaveRequests({ body }, control) {
    const report = await control.interleave(body)
    return 'problem' in report ? report : ok(report)
  },

  getState: (_input, control) => ok(control.snapshot()),

  async putState({ body }, control) {
    return (await control.restore(body)) ?? ok(control.describe())
  },
} satisfies ControlHandlers

/** What has left on a channel, the last message first. */
function sent(messages: Iterable<RowOf<'outbox'>>, channel: RowOf<'outbox'>['channel'], to?: string) {
  const wanted = to?.toLowerCase()
  return Array.from(messages)
    .flatMap((message) => (message.sent_at === null ? [] : [{ ...message, sent_at: message.sent_at }]))
    .filter((message) => message.channel === channel && (!wanted || message.to.toLowerCase() === wanted))
    .reverse()
    .slice(0, 1000)
}
