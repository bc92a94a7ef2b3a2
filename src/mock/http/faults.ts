import { type Problem, problem } from '#mock/kernel/problem.ts'
import type { Random } from '#mock/kernel/random.ts'
import type { Step } from './exchange.ts'
import type { Fault, Ledger } from './ledger.ts'

/** Uses up one fault of a kind that meets the operation. */
export function takeFault({ faults }: Ledger['db'], kind: Fault['kind'], operationId: string): Fault | undefined {
  for (const fault of faults.all()) {
    if (fault.kind !== kind || (fault.operation_id !== undefined && fault.operation_id !== operationId)) continue
    if (fault.count === 1) faults.delete(fault.id)
    else if (fault.count !== undefined) faults.put({ ...fault, count: fault.count - 1 })
    return fault
  }
  return undefined
}

export const isDown = ({ faults }: Ledger['db'], dependency: string): boolean =>
  Array.from(faults.all()).some((fault) => fault.kind === 'outage' && fault.dependency === dependency)

/** How long a latency or timeout fault lasts. */
export const delayOf = ({ delay_ms = 30_000, jitter_ms = 0 }: Fault, random: Random): number =>
  delay_ms + Math.round(random.next() * jitter_ms)

/** 500, 503 or 429 on purpose: an error fault answers, and nothing is done. */
export const injectedError: Step = ({ operationId, route }, { ledger }) => {
  const fault = takeFault(ledger.db, 'error', operationId)
  return fault && faultProblem(fault, route.rate)
}

function faultProblem({ code = 'internal_error' }: Fault, policy: string | null): Problem {
  const later = { headers: { 'Retry-After': '5' } }
  if (code === 'quota_exceeded') {
    return problem(
      'quota_exceeded',
      { violated_policies: [policy ?? 'default'] },
      { ...later, words: { policy: policy ?? 'default', seconds: 5 } },
    )
  }
  return code === 'service_unavailable' ? problem(code, {}, later) : problem(code)
}
