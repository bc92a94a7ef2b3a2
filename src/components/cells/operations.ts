import { operations } from '#components/api/contract.ts'
import { operationFor } from '#components/playground/request.ts'

const mostOpened = 6

/**
 * The operations that an example calls, by its expected result, in their order. The playground opens them as forms; requests to other shops
 * than the reader's own, and to the sandbox itself, are none.
 */
export function operationsIn(expected: string): string[] {
  const called = Array.from(
    expected.matchAll(/^→ ([A-Z]+) (\/v1\/\S+) \d+$/gm),
    ([, method = '', path = '']) => operationFor({ method, path }, operations)?.id,
  )
  return [...new Set(called)].filter((id) => id !== undefined).slice(0, mostOpened)
}
