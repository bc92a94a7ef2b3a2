import type { OperationId } from '#contract/operation.ts'
import type { AnyReply } from '#mock/kernel/handlers.ts'
import { problem } from '#mock/kernel/problem.ts'

/** Examples of the contract, by operation and then by status or problem code. */
export type Examples = Partial<Record<OperationId, Record<string, { status: number; body: unknown }>>>

/**
 * The answer of an operation that nobody has implemented yet: an example of the contract, marked `X-Nexus-Stub: true`. The header
 * `Prefer: code=404` chooses by status or problem code; without it the first success is taken.
 */
export function stubReply(operationId: OperationId, prefer: string | undefined, examples: Examples): AnyReply {
  const answers = Object.entries(examples[operationId] ?? {})
  const wish = /(?:^|[,;\s])code=["']?(\w+)/.exec(prefer ?? '')?.[1]
  const chosen = wish
    ? answers.find(([key, { status }]) => key === wish || String(status) === wish)
    : answers.find(([, { status }]) => status < 300)
  if (!chosen) return problem('internal_error')
  const [, { status, body }] = chosen
  return { status, body, headers: { 'X-Nexus-Stub': 'true', ...(status >= 400 && { 'Content-Type': 'application/problem+json' }) } }
}
