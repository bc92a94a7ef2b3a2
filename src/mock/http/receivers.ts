import type { Instant } from '#mock/kernel/time.ts'
import type { Ledger, ReceiverRow } from './ledger.ts'

/** What came of a request to the outside. `status` is `null` when nobody listens there. */
export interface OutsideAnswer {
  status: number | null
  milliseconds: number
}

const usualMilliseconds = 25
const keptMessages = 200

/** Nothing leaves the sandbox: receivers that somebody has programmed answer for the addresses out there. */
export function postOutside(
  { db }: Ledger,
  message: { id: string; at: Instant; url: string; headers: Record<string, string>; body: string },
): OutsideAnswer {
  const receiver = receiverOf(db, message.url)
  const answer = receiver && answerOf(receiver)
  if (!receiver || !answer) return { status: null, milliseconds: usualMilliseconds }
  const { id, at, headers, body } = message
  db.messages.put({ id, receiver_id: receiver.id, at, headers, body, status: answer.status })
  db.receivers.put({ ...receiver, message_count: receiver.message_count + 1 })
  for (const old of db.messages.all()) {
    if (db.messages.size <= keptMessages) break
    db.messages.delete(old.id)
  }
  return { status: answer.status, milliseconds: answer.delay_ms ?? usualMilliseconds }
}

/** What an address would answer next, without asking it anything. */
export function probeOutside({ db }: Ledger, url: string): number | null {
  const receiver = receiverOf(db, url)
  return (receiver && answerOf(receiver)?.status) ?? null
}

const receiverOf = ({ receivers }: Ledger['db'], url: string) => Array.from(receivers.all()).findLast((receiver) => receiver.url === url)

const answerOf = ({ answers, message_count }: ReceiverRow) => answers[Math.min(message_count, answers.length - 1)]
