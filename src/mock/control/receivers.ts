import type { Input } from '#contract/operation.ts'
import { problem } from '#mock/kernel/problem.ts'
import { created, noContent, ok } from '#mock/kernel/reply.ts'
import type { State } from '#mock/state.ts'

interface Uses {
  state: Pick<State, 'ledger' | 'controlIds'>
}

/** The world outside, as the control plane programs it. */
export const receiverHandlers = {
  listReceivers: (_input: unknown, { state }: Uses) => ok({ data: [...state.ledger.db.receivers.all()] }),

  addReceiver({ body }: Input<'addReceiver'>, { state }: Uses) {
    const receiver = state.ledger.db.receivers.put({ id: state.controlIds('rcv'), ...body, message_count: 0 })
    return created(receiver, `/__sandbox/receivers/${receiver.id}`)
  },

  removeReceiver({ path }: Input<'removeReceiver'>, { state }: Uses) {
    const { receivers, messages } = state.ledger.db
    if (!receivers.get(path.receiver_id)) return problem('not_found')
    for (const message of [...messages.all()]) if (message.receiver_id === path.receiver_id) messages.delete(message.id)
    receivers.delete(path.receiver_id)
    return noContent()
  },

  listReceiverMessages({ path }: Input<'listReceiverMessages'>, { state }: Uses) {
    const { receivers, messages } = state.ledger.db
    if (!receivers.get(path.receiver_id)) return problem('not_found')
    return ok({
      data: Array.from(messages.all())
        .filter(({ receiver_id }) => receiver_id === path.receiver_id)
        .reverse(),
    })
  },
}
