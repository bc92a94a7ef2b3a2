/** Says what of an answer breaks the contract, in words. */
export type AnswerCheck = (operationId: string, status: number, body: string | null, type?: string) => string[]

const mostAnswers = 500

/**
 * The same check, without repeating it for an answer that is, byte for byte, the last good one to the same request. A check takes many
 * times as long as the answer itself, and most requests to a mock come again and again.
 */
export function withoutRepeats(check: AnswerCheck): (url: URL, ...answer: Parameters<AnswerCheck>) => string[] {
  const good = new Map<string, string | null>()
  return ({ pathname, search }, operationId, status, body, type) => {
    const request = `${operationId} ${status} ${type} ${pathname}${search}`
    if (good.get(request) === body) return []
    const broken = check(operationId, status, body, type)
    if (good.size >= mostAnswers) good.clear()
    if (broken.length === 0) good.set(request, body)
    return broken
  }
}
