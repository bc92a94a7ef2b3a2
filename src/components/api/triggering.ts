import type { OperationId } from '#contract/operation.ts'
import type { Recipe } from '#contract/shape.ts'
import type { Exchange } from '#sandbox/exchange.ts'
import { type ReceivedAnswer, runRecipe, type SentRequest } from '#sandbox/recipe.ts'

/** A call on the way to an answer, and how often it was made in a row with the same outcome. */
export interface Passed {
  request: SentRequest
  answer: ReceivedAnswer
  times: number
}

export interface Outcome {
  /** Every call but the last, the ones that set the shop up included. */
  before: Passed[]
  last: Exchange
}

interface Shop {
  fetch: (request: Request) => Promise<Response>
  origin: string
}

/** Makes the calls of a recipe, and tells of each that was answered. */
export async function bringAbout(operationId: OperationId, recipe: Recipe, shop: Shop, now = () => performance.now()): Promise<Outcome> {
  const passed: Passed[] = []
  let milliseconds = 0
  const fetch = async (request: Request) => {
    const started = now()
    const response = await shop.fetch(request)
    milliseconds = now() - started
    return response
  }
  const watch = (request: SentRequest, answer: ReceivedAnswer) => {
    const before = passed.at(-1)
    if (before && isSame(before, request, answer)) before.times++
    else passed.push({ request, answer, times: 1 })
  }
  const { request, answer } = await runRecipe(operationId, recipe, { fetch, origin: shop.origin, watch })
  const { method, path, headers, body } = request
  const last = {
    method,
    path,
    headers,
    body,
    status: answer.status,
    responseHeaders: answer.headers,
    responseBody: answer.body,
    milliseconds,
  }
  const final = passed.findLast((one) => one.request === request)
  return {
    before: passed.filter((one) => one !== final || one.times > 1).map((one) => (one === final ? { ...one, times: one.times - 1 } : one)),
    last,
  }
}

const isSame = (before: Passed, { method, path, body }: SentRequest, { status }: ReceivedAnswer) =>
  before.request.method === method && before.request.path === path && before.request.body === body && before.answer.status === status
